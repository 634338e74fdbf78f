import CareModel
import TerminalUI
import Text

/// The styles that panels share.
enum Look {
  static let text = Style(.text, on: .panel)
  static let strong = Style(.strong, on: .panel, .bold)
  static let muted = Style(.muted, on: .panel)
  static let faint = Style(.faint, on: .panel)
  static let key = Style(.key, on: .panel, .bold)
  static let warning = Style(.warning, on: .panel)
  static let worse = Style(.worse, on: .panel)
  static let better = Style(.better, on: .panel)
  static let frame = Style(.frame, on: .panel)

  /// A variance or a movement: to the worse, to the better, or neither.
  static func direction(isAdverse: Bool?) -> Style {
    switch isAdverse {
    case true?: worse
    case false?: better
    case nil: text
    }
  }

  /// How many there are, bright; what is hidden is as quiet as what stands round it.
  static func count(_ quantity: Quantity<Number>) -> Style {
    quantity.absence == .suppressed ? muted : strong
  }

  /// The same where a figure is due: what is missing asks for somebody.
  static func figure(_ quantity: Quantity<Number>) -> Style {
    quantity.isKnown || quantity.absence == .suppressed ? count(quantity) : warning
  }

  /// A rating as a chip of colour with letter and shape, and its word where there is room.
  static func chip(_ rag: RAG, word: Bool = false) -> Line {
    guard let role = role(of: rag) else { return Line(word ? rag.word : "·", muted) }
    let text: SafeText = " \(rag.letter) \(rag.shape) " + (word ? "\(rag.word) " : "")
    return Line(text, Style(.chip, on: role, .bold))
  }

  static func role(of rag: RAG) -> Role? {
    switch rag {
    case .red: .red
    case .amber: .amber
    case .green: .green
    case .blue: .blue
    case .none: nil
    }
  }
}
