import TerminalUI
import Text

extension DashboardState {
  /// Takes in what happened, and says what has to be done about it.
  package mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key): return press(key)
    case .region(let region, let moment): take(region, at: moment)
    case .folder(let standing): take(standing)
    case .idle: blank()
    case .themeTrouble(let words): take(themeTrouble: words)
    }
    return []
  }

  private mutating func take(_ standing: FolderStanding) {
    if let words = standing.notice, words != folder.notice { notice = words }
    folder = standing
  }

  private mutating func press(_ key: Key) -> [Effect] {
    if isBlank {
      wake()
      return []
    }
    notice = nil
    if overlay == .leavingMeeting, KeyBinding.command(for: key) != .blank {
      answerLeaving(key)
      return []
    }
    guard let command = KeyBinding.command(for: key) else {
      notice = "\(key.name) does nothing · ? shows what does"
      return []
    }
    return perform(command)
  }

  /// Does what a command says, in the overlay where there is one.
  mutating func perform(_ command: Command) -> [Effect] {
    if overlay != nil { return performInOverlay(command) }
    switch command {
    case .quit: return [.quit]
    case .help: overlay = .help(selected: 0)
    case .origin: showOrigin()
    case .open: open()
    case .back: goBack()
    case .go(let key): go(to: key)
    case .nextPanel: moveFocus(by: 1)
    case .previousPanel: moveFocus(by: -1)
    case .up, .down, .pageUp, .pageDown, .first, .last: move(command)
    case .earlierMonth: moveDay(byMonths: -1)
    case .laterMonth: moveDay(byMonths: 1)
    case .earlierYear: moveDay(byMonths: -12)
    case .laterYear: moveDay(byMonths: 12)
    case .newestDay: showNewestDay()
    case .nextAuthority: showNextAuthority()
    case .authorities: showAuthorities()
    case .meeting: changeMeeting()
    case .blank: blank()
    }
    return []
  }

  private mutating func showOrigin() {
    if hasOrigin {
      overlay = .origin
    } else {
      notice = "there is no figure here to tell the origin of"
    }
  }
}

extension Key {
  /// What the key is called in an answer.
  fileprivate var name: SafeText {
    switch self {
    case .character(let character): SafeText(String(character))
    case .control(let character): "Ctrl-\(String(character).uppercased())"
    case .function(let number): "F\(number)"
    case .delete: "Del"
    case .insert: "Ins"
    default: "this key"
    }
  }
}
