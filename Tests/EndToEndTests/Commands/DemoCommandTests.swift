import TerminalHarness
import Testing

struct DemoCommandTests {
  @Test("The sample can be written into a folder, and nothing else happens")
  func write() throws {
    let home = try TemporaryFolder(name: "home")
    let run = try Lookout.run(["demo", "--write", "some/where"], home: home)
    #expect(run.end == .exited(0))
    #expect(run.text.contains("some/where"))
    #expect(!run.text.contains(Plan.saving))
    for name in Plan.fileNames { #expect(home.contents(of: "some/where/\(name)") != nil) }
    #expect(home.contents(of: ".local/state/lookout/demo") == nil)
  }

  @Test("The papers are written a folder each, and each is read without a file to mend")
  func papers() throws {
    let home = try TemporaryFolder(name: "home")
    let run = try Lookout.run(["demo", "papers", "--write", "papers"], home: home)
    #expect(run.end == .exited(0))
    let folders = [
      "2008-resource-options", "2010-workload", "2011-recovery-plan", "2013-cost-improvement",
      "2016-financial-plan",
    ]
    for folder in folders {
      #expect(home.contents(of: "papers/\(folder)/lookout.toml") != nil)
      let check = try Lookout.run(["check", "papers/\(folder)", "--strict"], home: home)
      #expect(check.end == .exited(0), "\(check.text)")
      #expect(!check.text.contains("not an input"))
    }
  }

  @Test("Files that are there are left as they are, unless they are to be put back")
  func overwriting() throws {
    let home = try Plan.home()
    let original = try #require(home.contents(of: Plan.file))
    try home.write(Plan.file, "edited\n")
    try Plan.write(in: home)
    #expect(home.contents(of: Plan.file) == "edited\n")
    let run = try Lookout.run(["demo", "--reset", "--write", Plan.folder], home: home)
    #expect(run.end == .exited(0))
    #expect(home.contents(of: Plan.file) == original)
  }

  @Test("A place that cannot be written to is named, with what to do")
  func cannotWrite() throws {
    let home = try TemporaryFolder(name: "home")
    try home.write("file", "text")
    let run = try Lookout.run(["demo", "--write", "file/within"], home: home)
    #expect(run.end == .exited(2))
    #expect(run.complaint.contains("file/within"))
    #expect(run.complaint.contains("choose a folder that you may write to"))
  }

  @Test("Without a home there is nowhere to keep the files, which is said")
  func noHome() throws {
    let run = try Lookout.run(["demo"]) {
      $0.environment = ["HOME": nil, "XDG_STATE_HOME": nil] as [String: String?]
    }
    #expect(run.end == .exited(2))
    #expect(run.complaint.contains("--write"))
  }

  @Test("Without a terminal the figures of the demonstration are printed")
  func piped() throws {
    let run = try Lookout.run(["demo"])
    #expect(run.end == .exited(0))
    #expect(run.text.contains(Plan.saving))
    #expect(run.text.contains("DEMO"))
  }
}
