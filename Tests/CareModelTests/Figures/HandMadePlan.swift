import Text

@testable import CareModel

/// A plan whose rows a test writes down by hand.
struct HandMadePlan {
  var snapshot = Snapshot()

  init(asAt: String? = nil) { snapshot.settings.asAt = asAt.flatMap { Day(iso: $0) } }

  func figures(at iso: String? = nil) -> FigureTables {
    Figures(of: snapshot, on: iso.flatMap { Day(iso: $0) }).tables
  }

  /// What is shown of the plan that `build` writes down.
  static func figures(
    at iso: String? = nil, _ build: (inout HandMadePlan) -> Void
  ) -> FigureTables {
    var plan = HandMadePlan()
    build(&plan)
    return plan.figures(at: iso)
  }

  /// What is shown of one target.
  func target(_ id: String, at iso: String? = nil) -> TargetFigure? {
    figures(at: iso).targets.rows.first { $0.id.string == id }
  }
}

extension HandMadePlan {
  /// Adds a target, where lower is better and 5 % the tolerance unless `change` says otherwise.
  mutating func add(
    _ id: SafeText, measure: SafeText = "children", due: String?, target: Double?,
    actual: Quantity<Number> = .notGiven, asAt: String? = nil,
    _ change: (inout TargetRow) -> Void = { _ in }
  ) {
    var row = TargetRow(
      id: id, source: RowReference(path: "plan.csv", line: snapshot.targets.count + 2))
    row.measure = measure
    row.polarity = .lower
    row.due = due.flatMap { Day(iso: $0) }
    row.target = target.map { .exactly(.of($0)) } ?? .notGiven
    row.actual = actual
    row.asAt = asAt.flatMap { Day(iso: $0) }
    change(&row)
    snapshot.targets.append(row)
  }

  /// Adds the same target once for each day that it is reported for.
  mutating func add(
    _ id: SafeText, measure: SafeText = "children", due: String?, target: Double?,
    history: [(asAt: String, actual: Double)], _ change: (inout TargetRow) -> Void = { _ in }
  ) {
    for state in history {
      add(
        id, measure: measure, due: due, target: target, actual: .exactly(.of(state.actual)),
        asAt: state.asAt, change)
    }
  }

  mutating func addSaving(
    _ id: SafeText, target: Quantity<Money>, achieved: Quantity<Money> = .notGiven,
    year: Int? = 2013, asAt: String? = nil
  ) {
    var row = SavingRow(
      id: id, source: RowReference(path: "plan.csv", line: snapshot.savings.count + 2))
    row.target = target
    row.achieved = achieved
    row.year = year.flatMap { FinancialYear(startYear: $0) }
    row.asAt = asAt.flatMap { Day(iso: $0) }
    snapshot.savings.append(row)
  }

  mutating func addAction(
    _ action: SafeText, _ status: ActionStatus, due: String? = nil, asAt: String? = nil
  ) {
    var row = ActionRow(
      action: action, status: status,
      source: RowReference(path: "actions.csv", line: snapshot.actions.count + 2))
    row.due = due.flatMap { Day(iso: $0) }
    row.asAt = asAt.flatMap { Day(iso: $0) }
    snapshot.actions.append(row)
  }
}

extension Number {
  /// A figure as a test writes it.
  static func of(_ value: Double) -> Number {
    Number(tenThousandths: Int64((value * 10_000).rounded()))
  }
}

extension Quantity<Number> {
  static func of(_ value: Double, _ certainty: Certainty = .exact) -> Quantity {
    .known(.of(value), certainty)
  }
}

extension Quantity<Money> {
  /// So many thousands of pounds.
  static func k(_ thousands: Int64, _ certainty: Certainty = .exact) -> Quantity {
    .known(Money(pence: thousands * 100_000), certainty)
  }
}
