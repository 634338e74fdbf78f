import Glibc
import TerminalHarness

/// A program that is measured.
struct Contestant {
  let name: String
  /// Nil where it is not installed.
  let path: String?
  let arguments: [String]
  /// The words by which its first screen is known to be whole; nil where that is told by its being
  /// quiet.
  var marker: String?

  static func all(lookout: String, repository: String) -> [Contestant] {
    [
      Contestant(name: "Lookout", path: lookout, arguments: ["demo"], marker: "2,198"),
      Contestant(name: "btop", path: installed("btop"), arguments: []),
      Contestant(name: "htop", path: installed("htop"), arguments: []),
      Contestant(name: "tig", path: installed("tig"), arguments: ["-C", repository]),
    ]
  }

  private static func installed(_ name: String) -> String? {
    ["/usr/local/bin", "/usr/bin", "/bin"].map { "\($0)/\(name)" }
      .first { access($0, X_OK) == 0 }
  }
}

extension Contestant {
  /// The name and the version that it tells.
  func title() throws -> String {
    guard let path else { return name }
    let version = try PipedRun(path, ["--version"]).text.firstMatch(of: #/\d+\.\d+[.\d]*/#)?.0
    return version.map { "\(name) \($0)" } ?? name
  }

  /// Starts it in a terminal of 200 by 50 that can do what usual ones can.
  func start(in home: TemporaryFolder, _ arguments: [String]? = nil) throws -> ProgramUnderTest? {
    guard let path else { return nil }
    var surroundings = ProgramSurroundings()
    surroundings.columns = 200
    surroundings.rows = 50
    surroundings.environment["COLORTERM"] = "truecolor"
    surroundings.home = home
    return try ProgramUnderTest(path, arguments ?? self.arguments, in: surroundings)
  }
}
