import TerminalHarness
import Testing

@Suite struct InitCommandTests {
  @Test("A file of every kind is written, and nothing of it is rejected")
  func writes() throws {
    let home = try TemporaryFolder(name: "home")
    let run = try Lookout.run(["init", "new/folder"], home: home)
    #expect(run.end == .exited(0))
    let names = ["targets", "savings", "actions", "workforce", "placements", "measures"]
    for name in names { #expect(run.text.contains("\(name).csv: written")) }
    #expect(run.text.contains("lookout.toml: written"))
    let check = try Lookout.run(["check", "new/folder"], home: home)
    #expect(check.end == .exited(0))
    for name in names { #expect(check.text.contains("\(name).csv")) }
  }

  @Test("What is there already is left as it is")
  func keeps() throws {
    let home = try TemporaryFolder(name: "home")
    try home.write("plan/targets.csv", "mine")
    let run = try Lookout.run(["init", "plan"], home: home)
    #expect(run.end == .exited(0))
    #expect(run.text.contains("targets.csv: was there, and is left as it is"))
    #expect(home.contents(of: "plan/targets.csv") == "mine")
  }

  @Test("A place that cannot be written to is named")
  func cannotWrite() throws {
    let home = try TemporaryFolder(name: "home")
    try home.write("file", "text")
    let run = try Lookout.run(["init", "file/within"], home: home)
    #expect(run.end == .exited(2))
    #expect(run.complaint.contains("file/within"))
  }
}
