import TerminalHarness
import Testing

@Suite(.serialized)
struct LogTests {
  private func lines(_ home: TemporaryFolder, _ name: String = "log") -> [Substring] {
    (home.contents(of: name) ?? "").split(separator: "\n")
  }

  @Test(
    "The commands without a screen log one reading",
    arguments: [["check", Plan.folder], ["show", Plan.folder], [Plan.folder]])
  func oneReading(arguments: [String]) throws {
    let home = try Plan.home()
    let run = try Lookout.run(arguments + ["--log", "log"], home: home)
    #expect(run.end == .exited(0), "\(run.complaint)")
    let lines = lines(home)
    #expect(lines.allSatisfy { $0.contains(#/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ /#) })
    #expect(lines.first?.contains(" start version=") == true)
    #expect(lines.last?.hasSuffix(" end") == true)
    #expect(lines.filter { $0.contains(" file path=") }.count == Plan.fileNames.count)
    #expect(
      lines.contains {
        $0.contains(#/file path="actions\.csv" kinds=actions verdict=\w+ rows=15 .*ms=\d+$/#)
      })
    #expect(try Lookout.run(arguments, home: home).text == run.text)
  }

  @Test("A session on the screen is logged from its start to its end, by a key or a signal")
  func session() throws {
    let home = try Plan.home()
    let program = try Lookout.watchPlan(["--log", "log"], home: home)
    try home.replace(Plan.file, Plan.text(in: home, childrenInCare: 331))
    try program.wait(forText: "331")
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
    let first = lines(home)
    #expect(first.last?.hasSuffix(" end") == true)
    #expect(
      first.filter { $0.contains("path=\"\(Plan.fileName)\"") && $0.contains(" file ") }.count == 2)
    #expect(first.contains { $0.contains("folder state=present") })
    let second = try Lookout.watchPlan(["--log", "log"], home: home)
    try second.signal(15)
    #expect(try second.waitForExit() == .killed(signal: 15))
    #expect(lines(home).filter { $0.hasSuffix(" end") }.count == 2)
    #expect(Array(lines(home).prefix(first.count)) == first)
  }

  @Test("A log within the watched folder is refused before anything happens")
  func inside() throws {
    let home = try Plan.home()
    for command in [[], ["check"], ["show"]] {
      let run = try Lookout.run(command + [Plan.folder, "--log", "plan/log"], home: home)
      #expect(run.end == .exited(2))
      #expect(run.output == [])
      #expect(run.complaint.contains("would lie in the watched folder"))
      #expect(home.contents(of: "plan/log") == nil)
    }
  }

  @Test("Nothing of a field is in the log or among complaints, whatever is wrong with the files")
  func noValues() throws {
    let home = try TemporaryFolder(name: "home")
    try home.write("plan/lookout.toml", "theme = \"Qzx\"\n")
    try home.write("plan/actions.csv", "action,owner,due,status\nQzx,Qzx,31/02/2013,Qzx\n\"Qzx")
    try home.write("plan/targets.csv", "id,metric,date,target\nQzx,Qzx,Qzx,Qzx\n1,Qzx,Apr 13,Qzx\n")
    try home.write("plan/risks.csv", "Qzx,Qzx\nQzx,Qzx\n")
    for command in [["check", "--strict"], ["check", "--json"], ["show"], ["show", "--json"]] {
      let run = try Lookout.run(command + [Plan.folder, "--log", "log"], home: home)
      #expect(!run.complaint.contains("Qzx"), "\(run.complaint)")
    }
    #expect(lines(home).contains { $0.contains(" remark ") })
    #expect(lines(home).filter { $0.contains("Qzx") } == [])
  }

  @Test("A log that cannot be written is named, with the reason")
  func unwritable() throws {
    let run = try Lookout.run(["demo", "--log", "none/log"])
    #expect(run.end == .exited(2))
    #expect(run.complaint.contains("the log none/log cannot be written: No such file"))
  }

  @Test("A log that can no longer be written is given up, and that is said once")
  func full() throws {
    let home = try Plan.home()
    let limit = 100 * 1024
    try home.write("log", String(repeating: "-", count: limit - 40))
    var surroundings = ProgramSurroundings()
    surroundings.home = home
    let lookout = try BuiltProduct.path("lookout")
    let program = try ProgramUnderTest(
      "/bin/sh", ["-c", "trap '' XFSZ; ulimit -f 200; exec \(lookout) plan --log log"],
      in: surroundings)
    try program.wait(forText: "the log is given up: File too large")
    program.send("j")
    try program.wait(for: "the hint bar") { !$0.shows("the log is given up") }
    #expect(program.screen.shows(Plan.saving))
    #expect(home.contents(of: "log")?.utf8.count == limit)
  }
}
