import Glibc
import TerminalHarness
import Testing

@Suite(.serialized)
struct StartTests {
  /// Starts the demonstration of a user, and waits for its figures.
  private func demo(of home: TemporaryFolder, _ options: [String] = []) throws -> ProgramUnderTest {
    let program = try Lookout.start(["demo"] + options, home: home)
    try program.wait(forText: Plan.saving)
    return program
  }

  private func quit(_ program: ProgramUnderTest) throws {
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
  }

  @Test("The demonstration shows the plan, says that it is one, and where its files are")
  func firstStart() throws {
    let home = try TemporaryFolder(name: "home")
    let program = try demo(of: home)
    try program.wait(
      forTexts: Plan.saving, "320", "13 · 3 red", "DEMO", "~/" + demoFolder, "live")
    try quit(program)
    #expect(program.leftBehind() == [])
  }

  @Test("What was edited is still there at the next start, until it is put back")
  func editsStay() throws {
    let home = try TemporaryFolder(name: "home")
    try quit(demo(of: home))
    let file = demoFolder + "/" + Plan.fileName
    let original = try #require(home.contents(of: file))
    try home.write(file, original.replacing("300,320,20,2013/14", with: "300,347,47,2013/14"))
    let second = try demo(of: home)
    try second.wait(forText: "347")
    try quit(second)
    let third = try demo(of: home, ["--reset"])
    try third.wait { $0.shows("320") && !$0.shows("347") }
    try quit(third)
    #expect(home.contents(of: file) == original)
  }

  @Test("The files are kept for the user alone, whatever others may do elsewhere")
  func permissions() throws {
    let home = try TemporaryFolder(name: "home")
    try quit(demo(of: home))
    var folder = ""
    for part in demoFolder.split(separator: "/") {
      folder += (folder.isEmpty ? "" : "/") + part
      #expect(mode(of: home.path(of: folder)) == 0o700, "\(folder)")
    }
    for name in Plan.fileNames {
      #expect(mode(of: home.path(of: "\(demoFolder)/\(name)")) == 0o600, "\(name)")
    }
  }

  @Test("A folder to keep the files in can be named")
  func stateFolder() throws {
    let state = try TemporaryFolder(name: "state")
    let program = try Lookout.start(["demo"]) { $0.environment["XDG_STATE_HOME"] = state.path }
    try program.wait(forText: state.path)
    #expect(state.contents(of: "lookout/demo/cost-improvement-plan/" + Plan.fileName) != nil)
  }

  private let demoFolder = ".local/state/lookout/demo/cost-improvement-plan"

  private func mode(of path: String) -> UInt32? {
    var information = stat()
    return stat(path, &information) == 0 ? information.st_mode & 0o777 : nil
  }
}
