import TerminalHarness
import Testing

@Suite(.serialized)
struct KeyTests {
  private func start() throws -> ProgramUnderTest { try Lookout.watchPlan() }

  @Test("The bar moves with arrows and letters, Enter opens what it is on, and Esc goes back")
  func openAndBack() throws {
    let program = try start()
    program.press(.enter)
    try program.wait(forText: Plan.firstTarget)
    program.press(.escape)
    try program.wait { !$0.shows(Plan.firstTarget) && $0.shows(Plan.saving) }
    program.press(.down, .enter)
    try program.wait(forText: Plan.secondTarget)
    program.press(.escape)
    try program.wait { !$0.shows(Plan.secondTarget) && $0.shows(Plan.saving) }
    program.send("k\r")
    try program.wait(forText: Plan.firstTarget)
    program.press(.backspace)
    try program.wait { !$0.shows(Plan.firstTarget) && $0.shows(Plan.saving) }
    program.send("jk")
    program.press(.down, .up)
    program.send("\r")
    try program.wait(forText: Plan.firstTarget)
  }

  @Test("Digits open the pages")
  func pages() throws {
    let program = try start()
    program.send("6")
    try program.wait { $0.shows(Plan.objective) }
    program.send("8")
    try program.wait(forText: "Chase list")
    program.send("9")
    try program.wait { $0.shows("next-year-savings.csv") && $0.shows("utf-8") }
    program.send("1")
    try program.wait { $0.shows(Plan.saving) && !$0.shows(Plan.firstTarget) }
    program.send("5")
    try program.wait(forText: "a table with the columns month and referrals")
  }

  @Test("Tab and its way back go round the panels, and i tells where the figure there comes from")
  func panelsAndOrigins() throws {
    let program = try start()
    func origin(_ text: String) throws {
      program.send("i")
      try program.wait(forText: text)
      program.press(.escape)
      try program.wait(for: "no overlay") { !$0.shows(text) }
    }
    let lookedAfter = "Where the number of looked-after children comes from"
    try origin("Where target 1 comes from")
    program.press(.tab)
    try origin(lookedAfter)
    program.press(.backTab)
    try origin("Where target 1 comes from")
    program.press(.right)
    try origin(lookedAfter)
    program.send("2")
    program.send("i")
    try program.wait(forTexts: lookedAfter, Plan.fileName)
  }

  @Test("The help lists what can be done here, and does what is chosen there")
  func help() throws {
    let program = try start()
    program.send("?")
    try program.wait { $0.shows("What can be done here") && $0.shows("leave Lookout") }
    program.send("?")
    try program.wait(for: "no help") { !$0.shows("leave Lookout") }
    // The first line moves the bar up, where it cannot go.
    program.send("?")
    try program.wait(forText: "leave Lookout")
    program.press(.enter)
    try program.wait { $0.shows("this is the first line") && !$0.shows("leave Lookout") }
    program.send("?Gkk")
    program.press(.enter)
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.leftBehind() == [])
  }

  @Test("A month back shows the past as it is known now, and 0 returns to the newest day")
  func days() throws {
    let program = try start()
    try program.wait(forText: "30 Apr 2013")
    program.send("[")
    try program.wait { $0.shows("31 Mar 2013") && $0.shows("as now known") }
    program.send("0")
    try program.wait { $0.shows("30 Apr 2013") && !$0.shows("as now known") }
    program.send("]")
    try program.wait(forText: "30 Apr 2013 is the newest day")
  }

  @Test("A key that does nothing is answered")
  func unknownKey() throws {
    let program = try start()
    program.send("z")
    try program.wait(forText: "z does nothing")
    program.press(.function(7))
    try program.wait(forText: "F7 does nothing")
    program.send("é")
    try program.wait(forText: "é does nothing")
  }

  @Test("A lone Esc is taken without another key after it")
  func loneEscape() throws {
    let program = try start()
    program.send("6")
    try program.wait(forText: Plan.objective)
    program.send(bytes: [0x1B])
    try program.wait { !$0.shows(Plan.objective) && $0.shows(Plan.saving) }
    program.send(bytes: [0x1B])
    try program.wait(forText: "this is the overview")
  }

  @Test("Pasted text presses no keys")
  func pasted() throws {
    let program = try start()
    program.paste("9q\r")
    program.send("z")
    let screen = try program.wait(forText: "z does nothing")
    #expect(screen.shows(Plan.saving))
    #expect(program.state == .running)
  }
}
