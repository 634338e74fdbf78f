import RandomNumbers
import TerminalHarness
import Testing

@Suite(.serialized)
struct BrokenFileTests {
  /// What may happen to a file, and words that the screen then says of it.
  enum Damage: CaseIterable {
    case noise, noTarget, empty

    var words: String {
      switch self {
      case .noise: "no row of headings is known"
      case .noTarget: "there is no column “target”"
      case .empty: "the file is empty"
      }
    }

    func contents(in home: TemporaryFolder) throws -> [UInt8] {
      switch self {
      case .noise:
        var random = SeededRandom(seed: 7)
        return (0..<2000).map { _ in UInt8.random(in: 0x80...0xFF, using: &random) }
      case .noTarget:
        return Array(try Plan.text(in: home, replacing: "Target No.", with: "Aim").utf8)
      case .empty: return []
      }
    }
  }

  @Test(
    "A broken file keeps its last figures and is named, until it is mended",
    arguments: Damage.allCases)
  func broken(damage: Damage) throws {
    let program = try Lookout.watchPlan()
    let home = program.home
    let good = try #require(home.contents(of: Plan.file))
    #expect(!program.screen.shows("to mend"))
    try home.write(Plan.file, bytes: damage.contents(in: home))
    let screen = try program.wait(for: "what is broken") {
      $0.shows("to mend") && $0.shows("broken since") && $0.shows(Plan.fileName)
    }
    #expect(screen.shows(Plan.saving))
    #expect(screen.shows("320"))
    // The page of the files says what has to be mended.
    program.send("9j")
    try program.wait(forText: damage.words)
    try home.replace(Plan.file, good.replacing("300,320,20", with: "300,331,31"))
    try program.wait { !$0.shows("to mend") && !$0.shows("broken since") }
    program.send("1")
    try program.wait { $0.shows("331") && $0.shows(Plan.saving) }
  }

  @Test("Settings with an error in them leave the settings before in force, and say where it is")
  func brokenSettings() throws {
    let program = try Lookout.watchPlan()
    let home = program.home
    let good = try #require(home.contents(of: Plan.settings))
    try home.replace(Plan.settings, good.replacing("demo = true", with: "demo = = true"))
    let screen = try program.wait(forText: "to mend")
    #expect(screen.shows("DEMO"))
    #expect(screen.shows("30 Apr 2013"))
    program.send("9jj")
    try program.wait { $0.shows("line 7") && $0.shows("not TOML") }
    try home.replace(Plan.settings, good.replacing("Sample council", with: "Another council"))
    try program.wait { $0.shows("Another council") && !$0.shows("to mend") }
  }

  @Test("The figures of a file that was deleted stay, and are marked")
  func deleted() throws {
    let program = try Lookout.watchPlan()
    let home = program.home
    try home.remove(Plan.file)
    let screen = try program.wait(for: "the mark", timeoutSeconds: 40) {
      $0.shows("gone since") && $0.shows(Plan.fileName)
    }
    #expect(screen.shows("to mend"))
    #expect(screen.shows(Plan.saving))
    #expect(screen.shows("320"))
  }
}
