package import Text

/// A figure that is told of when it moves.
struct HeadlineFigure {
  let name: FigureName
  /// What a file calls it, where the name alone does not say.
  var label = SafeText.empty
  /// What it says: most figures say one thing.
  let parts: [Part]
  /// The targets whose rows may move it.
  var targets: () -> [SafeText] = { [] }
  /// Whether a row about something else than a target may move it.
  var isFedBy: (RowSubject) -> Bool = { _ in false }

  struct Part {
    let aspect: FigureAspect
    let value: FigureValue
  }
}

/// Which figure it is.
package enum FigureName: Hashable, Sendable {
  case lookedAfter
  /// The placements of a group, or of a name that is no group's.
  case placements(SafeText)
  /// What plans call residential.
  case residential
  case agencyFTE
  case agencyHeadcount
  case agencyRate
  case vacancyRate
  /// A target, by its identifier.
  case target(SafeText)
  /// The savings of a financial year.
  case savings(FinancialYear?)
  /// How many actions have a status.
  case actions(ActionStatus)
  /// How many actions have another status, or none.
  case otherActions
  /// A measure, by its key.
  case measure(String)
}

/// What of a figure it is.
package enum FigureAspect: Hashable, Sendable {
  /// The figure itself.
  case value
  case target
  case actual
  case variance
  case rating
  case achieved
}

/// What a figure says, without words.
package enum FigureValue: Equatable, Sendable {
  case number(Quantity<Number>)
  case percent(Quantity<Number>)
  case money(Quantity<Money>)
  case rating(RAG)
}

extension FigureValue {
  /// What a figure of the kind says that is not there.
  var missing: FigureValue {
    switch self {
    case .number: .number(.notGiven)
    case .percent: .percent(.notGiven)
    case .money: .money(.notGiven)
    case .rating: .rating(.none)
    }
  }
}
