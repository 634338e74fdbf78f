import TerminalUI
import Testing

@testable import CursesTerminal

@Suite("Questions to the terminal") struct QuestionsTests {
  private func asked() -> Questions {
    var questions = Questions(isAnswering: true, asksBackground: false)
    _ = questions.take()
    return questions
  }

  @Test("They are asked once, the one that is always answered last")
  func once() {
    var questions = Questions(isAnswering: true, asksBackground: true)
    #expect(!questions.areOpen)
    #expect(
      String(decoding: questions.take(), as: UTF8.self)
        == "\u{1B}]11;?\u{1B}\\\u{1B}[?2026$p\u{1B}[c")
    #expect(questions.areOpen)
    #expect(questions.take().isEmpty)
  }

  @Test(
    "Updates are held back where the mode is set or reset",
    arguments: [(0, .no), (1, .yes), (2, .yes), (3, .no), (4, .no)]
      as [(Int, Capabilities.Answer)])
  func answers(_ value: Int, _ answer: Capabilities.Answer) {
    var questions = asked()
    questions.note(.modeReport(mode: 2026, value: value))
    #expect(questions.synchronisedUpdates == answer)
    questions.note(.deviceAttributes([62]))
    #expect(questions.synchronisedUpdates == answer)
    #expect(!questions.areOpen)
  }

  @Test("No answer before the last one is a no")
  func noAnswer() {
    var questions = asked()
    questions.note(.modeReport(mode: 2004, value: 1))
    #expect(questions.synchronisedUpdates == .unknown)
    questions.note(.deviceAttributes([6]))
    #expect(questions.synchronisedUpdates == .no)
  }

  @Test("A terminal that may print them is not asked")
  func silent() {
    var questions = Questions(isAnswering: false, asksBackground: true)
    #expect(questions.take().isEmpty)
    #expect(!questions.areOpen)
    #expect(questions.synchronisedUpdates == .no)
  }
}
