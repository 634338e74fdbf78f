internal import TerminalUI

/// What the terminal is asked about itself, and what it has answered.
///
/// Nobody waits for an answer. The last question is one that every terminal answers: when its
/// answer is here, what was asked before it and is not answered will not be.
struct Questions {
  private let bytes: [UInt8]
  private var isAsked = false
  private var isAnswered = false
  private(set) var synchronisedUpdates = Capabilities.Answer.unknown

  /// Questions for a terminal that answers them; none for another.
  init(isAnswering: Bool, asksBackground: Bool) {
    guard isAnswering else {
      bytes = []
      (isAsked, isAnswered, synchronisedUpdates) = (true, true, .no)
      return
    }
    bytes = (asksBackground ? ControlBytes.backgroundQuestion : []) + ControlBytes.questions
  }

  /// Whether answers are still on their way. Read by the shell, they would look like typing.
  var areOpen: Bool { isAsked && !isAnswered }

  /// The bytes to send once, and none later.
  mutating func take() -> [UInt8] {
    defer { isAsked = true }
    return isAsked ? [] : bytes
  }

  /// Looks whether an event is one of the answers.
  mutating func note(_ event: TerminalEvent) {
    switch event {
    case .modeReport(mode: 2026, let value):
      synchronisedUpdates = value == 1 || value == 2 ? .yes : .no
    case .deviceAttributes:
      isAnswered = true
      if synchronisedUpdates == .unknown { synchronisedUpdates = .no }
    default: break
    }
  }
}
