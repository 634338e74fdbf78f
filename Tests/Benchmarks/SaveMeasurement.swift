import Glibc
import TerminalHarness

/// How long Lookout takes from a file's being renamed into place to the first byte of the new
/// figures, in milliseconds.
struct SaveMeasurement {
  private(set) var times: [Double] = []

  /// Milliseconds between two saves: those that follow within a quarter of a second are taken for
  /// one that is not over, and waited for.
  private static let pause = 400

  private static let name = "cost-improvement-plan.csv"

  init(_ lookout: Contestant, saves: Int) throws {
    let home = try TemporaryFolder(name: "home")
    let drafts = try TemporaryFolder(name: "drafts")
    guard let path = lookout.path else { return }
    _ = try PipedRun(path, ["demo", "--write", home.path(of: "plan")])
    guard let plan = home.contents(of: "plan/\(Self.name)"),
      let program = try lookout.start(in: home, ["plan", "--watch", "events"])
    else { return }
    try program.wait(forText: "2,198")
    for number in 0..<saves {
      let count = 321 + number % 2 * 10
      try drafts.write(
        "draft", plan.replacing(",300,320,20,", with: ",300,\(count),\(count - 300),"))
      _ = program.observe(milliseconds: Self.pause)
      let saved = ContinuousClock.now
      guard rename(drafts.path(of: "draft"), home.path(of: "plan/\(Self.name)")) == 0 else {
        throw HarnessError.systemCall("rename", errorNumber: errno)
      }
      try program.wait(for: "news") { program.arrivals.last.map { $0.time > saved } ?? false }
      if let news = program.arrivals.first(where: { $0.time > saved }) {
        times.append((news.time - saved).milliseconds)
      }
      // What came first has to have been the figures.
      try program.wait(forText: "\(count)")
    }
  }
}
