package import Text

/// What an overspend is made of, and what is to bring it back.
package struct PressuresFigures: Equatable, Sendable {
  /// The newest day, up to the day of the figures, that a row belongs to.
  package var asAt: Day?
  /// The year that the budget shows; else the newest that pressures are told of.
  package var current: OverspendBridge?
  /// The overspend of each line that pressures name, where they name more than one.
  package var ofLines: [OverspendBridge] = []
  /// Every other year, earliest first.
  package var otherYears: [OverspendBridge] = []
}

/// An overspend taken apart into pressures, and what mitigations leave of it.
package struct OverspendBridge: Equatable, Sendable {
  /// Nil where neither the pressures nor a budget say which year.
  package var year: FinancialYear?
  /// Whether the pressures say no year themselves and are taken as of the budget's.
  package var isYearOfBudget: Bool
  /// The line that it is about; nil for the whole of the year.
  package var line: SafeText?
  /// Forecast less budget; nil where no file gives it.
  package var overspend: Quantity<Money>?
  /// Whether the overspend was worked out; else it is as a file states it.
  package var isOverspendComputed: Bool
  package var pressures: [PressureFigure]
  package var mitigations: [PressureFigure]
  package var pressed: Total<Money>
  /// What the pressures leave of the overspend; below nought what is offset elsewhere. Nil where
  /// no overspend is known.
  package var rest: Quantity<Money>?
  /// What the mitigations are to bring.
  package var mitigated: Total<Money>
  /// What they leave of the overspend.
  package var unmitigated: Quantity<Money>?
  /// What they brought so far.
  package var delivered: Total<Money>
  /// By how soon they work, the soonest first, those that do not say it last.
  package var terms: [PressureTerm]
  package var steps: [BridgeStep]
}

/// A pressure or a mitigation on the day of the figures.
package struct PressureFigure: Equatable, Sendable {
  package let row: PressureRow
  /// The day of the row; nil where it is undated.
  package let day: Day?
  package let amount: Quantity<Money>

  /// What tells it from all others.
  package var key: String { row.key }
}

/// Pressures and mitigations that work equally soon.
package struct PressureTerm: Equatable, Sendable {
  package let term: ActionTerm?
  package let pressures: Total<Money>
  package let mitigations: Total<Money>
}

/// A bar of the bridge from the overspend through its parts to what is left.
package struct BridgeStep: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case overspend
    /// A pressure, by its place.
    case pressure(Int)
    case notBrokenDown
    case offsetElsewhere
    /// A mitigation, by its place.
    case mitigation(Int)
    case unmitigated
  }

  package let kind: Kind
  package let amount: Quantity<Money>
  /// Where the bar starts and ends, counted from nought; nil where there is no amount to draw.
  package let span: BridgeSpan?
}

/// From where to where a bar goes.
package struct BridgeSpan: Equatable, Sendable {
  package let from: Money
  package let to: Money
}

extension PressuresFigures {
  package var isGiven: Bool { current != nil || !otherYears.isEmpty }

  /// The overspend of a line that pressures name.
  package func bridge(of line: SafeText) -> OverspendBridge? {
    let key = Indicator.key(line)
    return ([current].compactMap(\.self) + ofLines).first { $0.line.map(Indicator.key) == key }
  }
}
