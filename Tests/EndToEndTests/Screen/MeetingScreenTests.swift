import TerminalHarness
import Testing

@Suite(.serialized)
struct MeetingScreenTests {
  @Test("The meeting view is there from the first frame on, and is left by y alone")
  func meeting() throws {
    let program = try Lookout.watchPlan(["--meeting"])
    #expect(program.screen.shows("MEETING  shared"))
    #expect(!String(decoding: program.output, as: UTF8.self).contains("OFFICIAL-SENSITIVE"))
    program.send("m")
    try program.wait(forText: "Leave the meeting?")
    program.send("q")
    try program.wait(forText: "this is still the meeting view")
    program.send("m")
    try program.wait(forText: "Leave the meeting?")
    program.send("y")
    try program.wait(forText: "internal · OFFICIAL-SENSITIVE")
  }

  @Test("An audience is taken from the option, and named")
  func audience() throws {
    let program = try Lookout.watchPlan(["--audience", "public"])
    #expect(program.screen.shows("public view"))
    let run = try Lookout.run([Plan.folder, "--meeting"], home: Plan.home())
    #expect(run.end == .exited(2))
    #expect(run.text.isEmpty)
    #expect(run.complaint.contains("needs a screen"))
  }

  @Test("A blank screen shows nothing, whatever is saved, and any key brings the overview")
  func blank() throws {
    let program = try Lookout.watchPlan()
    program.send("6")
    try program.wait(forText: Plan.objective)
    program.send("b")
    try program.wait(for: "a blank screen") { $0.shows("blank · any key") && !$0.shows("Lookout") }
    #expect(!program.screen.shows("0") && !program.screen.shows("Sample"))
    try program.home.replace(Plan.file, Plan.text(in: program.home, childrenInCare: 331))
    program.send("q")
    let screen = try program.wait(forText: "331")
    #expect(screen.shows("Looked after children"))
  }
}
