import Glibc
import TerminalHarness
import Testing

@Suite(.serialized)
struct SuspendTests {
  @Test("Control-Z gives the terminal back, and the whole screen is there again afterwards")
  func controlZ() throws {
    let program = try Lookout.watchPlan()
    program.send("6")
    let before = try program.wait(forText: Plan.objective)
    program.press(control: "z")
    #expect(try program.waitForStop() == SIGTSTP)
    #expect(program.leftBehind() == [])
    #expect(!program.screen.isAlternate)
    #expect(!program.screen.shows(Plan.objective))
    try program.resume()
    try program.wait(for: "the screen of before") { $0.timelessLines == before.timelessLines }
    #expect(program.screen.isAlternate)
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.leftBehind() == [])
  }

  @Test("Signals suspend it too, again and again", arguments: [SIGTSTP, SIGSTOP])
  func signals(number: Int32) throws {
    let program = try Lookout.watchPlan()
    for _ in 1...3 {
      try program.signal(number)
      #expect(try program.waitForStop() == number)
      // SIGSTOP gives nobody the time to tidy up.
      if number == SIGTSTP { #expect(program.leftBehind() == []) }
      let mark = program.mark
      try program.resume()
      try program.wait(
        for: "the whole screen again",
        untilTrue: {
          let bytes = String(decoding: program.bytes(since: mark), as: UTF8.self)
          return bytes.contains(Plan.saving) && program.screen.shows(Plan.saving)
        })
      #expect(program.screen.isAlternate)
      #expect(program.settingsNow?.echoes == false)
    }
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.leftBehind() == [])
  }

  @Test("A size that came while it was suspended is right afterwards")
  func resized() throws {
    let program = try Lookout.watchPlan()
    try program.signal(SIGTSTP)
    try program.waitForStop()
    try program.resize(columns: 90, rows: 30)
    try program.resume()
    let screen = try program.wait { $0.shows("3 red") && $0.shows("? help") }
    #expect(screen.columns == 90)
    let fresh = try Lookout.watchPlan(awaiting: "3 red") {
      $0.columns = 90
      $0.rows = 30
    }
    try program.wait(
      for: "the screen of a fresh start",
      untilTrue: { program.screen.timelessLines == fresh.screen.timelessLines })
  }

  @Test("What changes while it is suspended is shown afterwards")
  func changed() throws {
    let program = try Lookout.watchPlan()
    try program.signal(SIGTSTP)
    try program.waitForStop()
    try program.home.replace(Plan.file, Plan.text(in: program.home, childrenInCare: 331))
    try program.resume()
    try program.wait { $0.shows("331") && $0.shows(Plan.saving) }
  }

  @Test("The first program of a window is not suspended, and goes on as if nothing had been")
  func sessionLeader() throws {
    let program = try Lookout.watchPlan() { $0.role = .sessionLeader }
    try program.signal(SIGTSTP)
    program.send("z")
    let screen = try program.wait { $0.shows("z does nothing") && $0.shows(Plan.saving) }
    #expect(screen.isAlternate)
    #expect(program.state == .running)
  }
}
