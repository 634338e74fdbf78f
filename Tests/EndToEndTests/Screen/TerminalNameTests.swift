import TerminalHarness
import Testing

@Suite(.serialized)
struct TerminalNameTests {
  @Test(
    "It runs in terminals of these names, whether they answer questions or not",
    arguments: [
      "xterm", "xterm-256color", "screen", "tmux-256color", "linux", "vt100", "xterm-new-kind",
    ], [true, false])
  func names(name: String, answers: Bool) throws {
    let program = try Lookout.watchPlan() {
      $0.terminal = .silent(name: name)
      $0.terminal.answersQueries = answers
    }
    program.send("6")
    try program.wait(forText: Plan.objective)
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.leftBehind() == [])
  }

  @Test(
    "Where the terminal can show no screen, the figures are printed",
    arguments: ["dumb", "nonsense", "", nil])
  func noScreen(name: String?) throws {
    let program = try Lookout.start([Plan.folder], home: Plan.home()) {
      $0.columns = 250
      $0.rows = 80
      $0.environment["TERM"] = .some(name)
    }
    #expect(try program.waitForExit() == .exited(0))
    let shown = try Lookout.run(["show", Plan.folder], home: program.home).text.replacing(
      "\n", with: "\r\n")
    let output = String(decoding: program.output, as: UTF8.self)
    #expect(output.hasSuffix(shown))
    // A name that is nothing to wonder about is not spoken of.
    #expect(name == "nonsense" ? output.contains("nonsense") : output == shown)
    #expect(program.leftBehind() == [])
  }

  @Test("NO_COLOR gives no colour")
  func noColour() throws {
    let program = try Lookout.watchPlan() { $0.environment["NO_COLOR"] = "1" }
    #expect(program.screen.colours == [.standard])
    program.send("6")
    #expect(try program.wait(forText: Plan.objective).colours == [.standard])
  }

  @Test("Without UTF-8 nothing but ASCII is written", arguments: ["C", "POSIX", nil])
  func ascii(language: String?) throws {
    let program = try Lookout.watchPlan() {
      $0.environment["LANG"] = .some(nil)
      if let language { $0.environment["LC_ALL"] = language }
    }
    #expect(program.screen.shows("320"))
    for keys in ["6", "?", "8", "9", "1"] {
      let mark = program.mark
      program.send(keys)
      try program.wait(for: "an answer", untilTrue: { program.mark > mark })
    }
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.output.allSatisfy { $0 < 0x80 })
    #expect(program.leftBehind() == [])
  }
}
