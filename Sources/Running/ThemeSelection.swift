internal import Settings
internal import TerminalUI
private import Text

/// Which theme is shown, while users change their minds and their files, and the terminal answers.
struct ThemeSelection {
  private var wish: ThemeWish
  /// The user's own themes; nil before they were first read.
  private var themes: UserThemes?
  private var lastGood: Theme?
  /// Until when an answer about the background counts, in milliseconds; nil where none is expected.
  private var answerLimit: Int64?
  private(set) var choice: ThemeChoice

  /// An answer that comes later is passed over, in milliseconds: to change all colours under the
  /// eyes of someone who reads is worse than the wrong ones.
  static let patience: Int64 = 2000

  /// `wish` has what is known before the terminal answers; `askedAt` is when it was asked for its
  /// background, nil where it was not.
  init(_ wish: ThemeWish, askedAt: Int64?) {
    self.wish = wish
    answerLimit = askedAt.map { $0 + Self.patience }
    choice = ThemeChoice(wish, among: nil, last: nil)
    choose()
  }
}

extension ThemeSelection {
  /// Whether the first frame had better wait a moment for the themes or the terminal's answer.
  var isOpen: Bool { themes == nil || (wish.named == nil && answerLimit != nil) }

  /// The user's own themes were read.
  mutating func take(_ themes: UserThemes) {
    self.themes = themes
    choose()
  }

  /// The settings of the folder were read.
  mutating func take(setting: String?) {
    wish.setting = setting.flatMap { ThemeName($0) }
    choose()
  }

  /// The terminal told its background, or that it has told all that it tells.
  mutating func take(_ event: TerminalEvent, at now: Int64) {
    switch event {
    case .deviceAttributes: answerLimit = nil
    case .backgroundColour(let red, let green, let blue):
      guard let limit = answerLimit else { return }
      answerLimit = nil
      guard now <= limit else { return }
      wish.background = Background(red: red, green: green, blue: blue)
      choose()
    default: break
    }
  }

  private mutating func choose() {
    choice = ThemeChoice(wish, among: themes, last: lastGood)
    if choice.isAsWished { lastGood = choice.theme }
  }
}
