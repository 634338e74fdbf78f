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
  /// The rows that it is the number of.
  var counted: [RowReference] = []

  struct Part {
    let aspect: FigureAspect
    let value: FigureValue
  }
}

extension HeadlineFigure {
  /// A figure that says one thing.
  init(
    _ name: FigureName, _ value: FigureValue, label: SafeText = .empty,
    isFedBy: @escaping (RowSubject) -> Bool
  ) {
    self.init(
      name: name, label: label, parts: [Part(aspect: .value, value: value)], isFedBy: isFedBy)
  }

  /// How many rows there are of a kind.
  init(_ name: FigureName, numberOf rows: [RowReference]) {
    let value = FigureValue.number(.exactly(Number(rows.count)))
    self.init(name: name, parts: [Part(aspect: .value, value: value)], counted: rows)
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
  /// A step of the workload.
  case workload(WorkloadStep)
  /// How many referrals of the newest quarter led to a plan, or to care, in percent.
  case referralToPlan
  case referralToCare
  /// What a figure comes to if all planned moves happen, by what is counted and by its target.
  case forecast(String, target: SafeText?)
  /// All lines of a year's budget.
  case budget(FinancialYear?)
  /// A line of a budget, by its key.
  case budgetLine(String, FinancialYear?)
  case pressures(FinancialYear?)
  /// What a round of savings is to bring in a year.
  case savingsTarget(FinancialYear)
  case overdueDecisions
  case overdueForums
  /// How many risks have a colour; without one for those that have no score.
  case risks(RAG)
  /// What was spent without the authority that it needed.
  case breaches
  /// What is on the chase list.
  case chase
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
  case budget
  case forecast
  case total
  case notBrokenDown
  case unmitigated
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
