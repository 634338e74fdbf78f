/// What a colour is for. Panels name roles, never colours; a theme says what each looks like.
///
/// The raw value is the role's name in a theme file: `rag.red` is `red` in the table `[rag]`.
package enum Role: String, CaseIterable, Sendable {
  /// Words and figures.
  case text = "text.normal"
  /// The one thing of a panel that is to be seen first.
  case strong = "text.strong"
  /// Context: labels, units, dates.
  case muted = "text.muted"
  /// What may be overlooked: sources, rules, ticks.
  case faint = "text.faint"
  /// Keys that may be pressed, and what has the focus.
  case key = "text.key"
  /// Words on a chip of a rating's colour.
  case chip = "text.chip"

  case background = "surface.background"
  case panel = "surface.panel"
  /// The bars at the top and the bottom of the screen.
  case bar = "surface.bar"
  case selection = "surface.selection"
  /// The tab of the page that is shown.
  case tab = "surface.tab"

  case frame = "frame.normal"
  case frameFocus = "frame.focus"

  case red = "rag.red"
  case amber = "rag.amber"
  case green = "rag.green"
  case blue = "rag.blue"

  /// A movement to the better, a favourable variance.
  case better = "direction.better"
  /// A movement to the worse, an adverse variance.
  case worse = "direction.worse"

  /// A source that is late, broken or half there.
  case warning = "state.warning"
  /// What is live and well.
  case live = "state.live"

  case area = "chart.area"
  case edge = "chart.edge"
  case target = "chart.target"
  /// The part of a bar that is not filled.
  case track = "chart.track"

  case series1 = "series.1"
  case series2 = "series.2"
  case series3 = "series.3"
  case series4 = "series.4"
  case series5 = "series.5"
  case series6 = "series.6"
  case series7 = "series.7"
  case series8 = "series.8"
}

extension Role {
  /// Whether the colour stands for one of several parts or lines.
  package var isSeries: Bool {
    switch self {
    case .series1, .series2, .series3, .series4, .series5, .series6, .series7, .series8: true
    default: false
    }
  }
}
