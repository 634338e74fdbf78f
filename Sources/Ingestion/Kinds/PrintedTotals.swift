import CareModel
import Text

/// The totals that a file prints, compared with the sums of its rows.
struct PrintedTotals {
  private let targets: [TargetRow]
  private let savings: [SavingRow]

  /// Of the rows that stand between two lines of the file; of savings those of a section or of a
  /// year, where the total names one.
  init(
    _ targets: [TargetRow], _ savings: [SavingRow], lines: Range<Int>, section: SafeText? = nil,
    year: FinancialYear? = nil
  ) {
    let savings = savings.filter { row in
      (section.map { name in row.section.map(Indicator.key) == Indicator.key(name) } ?? true)
        && (year.map { $0 == row.year } ?? true)
    }
    self.targets = Self.latest(
      targets.filter { lines.contains($0.source.line) }, key: \.id.string, day: \.asAt)
    self.savings = Self.latest(
      savings.filter { lines.contains($0.source.line) },
      key: { "\($0.year?.label ?? "")\u{0}\($0.id)" }, day: \.asAt)
  }

  /// Of rows that tell of one thing on several days only the last: a paper adds up each thing once.
  private static func latest<Row>(
    _ rows: [Row], key: (Row) -> String, day: (Row) -> Day?
  ) -> [Row] {
    var places: [String: Int] = [:]
    var latest: [Row] = []
    for row in rows {
      guard let place = places.updateValue(latest.count, forKey: key(row)) else {
        latest.append(row)
        continue
      }
      places[key(row)] = place
      guard let new = day(row), let old = day(latest[place]), new < old else {
        latest[place] = row
        continue
      }
    }
    return latest
  }
}

extension PrintedTotals {
  /// Compares the numbers of a row of totals with the targets' own.
  func checkTargets(_ fields: inout RowFields) {
    let columns: [(Column, KeyPath<TargetRow, Quantity<Number>>)] = [
      (TargetsKind.target, \.target), (TargetsKind.actual, \.actual),
      (TargetsKind.forecast, \.forecast), (TargetsKind.expected, \.expected),
      (TargetsKind.baseline, \.baseline),
    ]
    for (column, field) in columns {
      check(number(column, fields), column, PrintedSum(of: targets, \.id, field), &fields)
    }
    check(number(TargetsKind.variance, fields), TargetsKind.variance, variations, &fields)
  }

  /// Compares the amounts of a row of totals with the savings' own.
  func checkSavings(_ fields: inout RowFields) {
    for (column, field) in SavingsKind.amounts {
      check(amount(column, fields), column, PrintedSum(of: savings, \.id, field), &fields)
    }
    let numbers: [(Column, KeyPath<SavingRow, Quantity<Number>>)] = [
      (SavingsKind.fullTimeEquivalent, \.fullTimeEquivalent),
      (SavingsKind.vacantPosts, \.vacantPosts),
    ]
    for (column, field) in numbers {
      // Where one row gives any posts, one that gives none has none.
      let given = savings.filter { $0[keyPath: field] != .notGiven }
      let rows = given.isEmpty ? savings : given
      check(number(column, fields), column, PrintedSum(of: rows, \.id, field), &fields)
    }
    let column = CommonColumns.varianceMoney
    check(amount(column, fields), column, shortfall, &fields)
  }

  /// What the targets are off by, one with another.
  private var variations: PrintedSum<Number> {
    let differences = targets.map {
      (label: $0.id, quantity: $0.actual.subtracting($0.target))
    }
    return PrintedSum(
      differences: differences, counted: differences.compactMap(\.quantity.value))
  }

  /// What is still to be saved. Where nothing is known of what was achieved, papers count it as
  /// nothing achieved: the sum is then at most so much.
  private var shortfall: PrintedSum<Money> {
    PrintedSum(
      differences: savings.map {
        (label: $0.id, quantity: $0.target.subtracting($0.achieved))
      },
      counted: savings.compactMap { saving in
        saving.target.value.flatMap { $0.subtracting(saving.achieved.value ?? .zero) }
      },
      bound: "at most")
  }

  private func number(_ column: Column, _ fields: RowFields) -> Number? {
    fields.written(column).flatMap { QuantityGrammar.number($0.string).value }
  }

  private func amount(_ column: Column, _ fields: RowFields) -> Money? {
    guard let text = fields.written(column),
      case .quantity(let quantity) = QuantityGrammar.money(
        text.string, unit: fields.match[column]?.heading.unit)
    else { return nil }
    return quantity.value
  }

  private func check<Value: PrintedFigure>(
    _ printed: Value?, _ column: Column, _ sum: @autoclosure () -> PrintedSum<Value>,
    _ fields: inout RowFields
  ) {
    let unit = fields.match[column]?.heading.unit
    guard let printed, let finding = sum().finding(printed, unit) else { return }
    fields.note(column, finding)
  }
}

/// What the rows of a column add up to, and what that leaves out.
struct PrintedSum<Value: PrintedFigure> {
  /// The sums that a paper may print, without their sign: the first is what the rows give.
  private let sums: [Value]
  private let missing: [SafeText]
  /// Which way the sum is wrong where something is missing.
  private let bound: String

  /// The sum of a column.
  init<Row>(
    of rows: [Row], _ label: KeyPath<Row, SafeText>, _ field: KeyPath<Row, Quantity<Value>>
  ) {
    let total = Total(rows.map { (label: $0[keyPath: label], quantity: $0[keyPath: field]) })
    sums = [total.quantity.value ?? .zero]
    missing = total.missing.map(\.label)
    bound = "at least"
  }

  /// A sum that is worked out elsewhere.
  init(sums: [Value], missing: [SafeText]) {
    self.sums = sums
    self.missing = missing
    bound = "at least"
  }

  /// The sum of a column of differences, which papers add up with or without their signs.
  init(
    differences: [(label: SafeText, quantity: Quantity<Value>)], counted: [Value],
    bound: String = "at least"
  ) {
    func sum(_ values: [Value]) -> Value? {
      values.reduce(Optional(Value.zero)) { sum, value in sum.flatMap { $0.adding(value) } }
    }
    sums = [sum(counted), sum(counted.map(\.magnitude))].compactMap { $0 }
    missing = Total(differences).missing.map(\.label)
    self.bound = bound
  }

  /// What there is to say of the printed sum; nil where it is the rows' own and nothing is missing.
  func finding(_ printed: Value, _ unit: MoneyUnit?) -> Finding? {
    guard let first = sums.first else { return nil }
    let isEqual = sums.contains { $0.magnitude == printed.magnitude }
    if isEqual, missing.isEmpty { return nil }
    let sum = isEqual ? printed : first
    let words = (missing.isEmpty ? "" : bound + " ") + sum.printedText(unit)
    let print = printed.printedText(unit)
    return isEqual
      ? .printedTotalInDoubt(printed: print, computed: words, missing: missing)
      : .printedTotal(printed: print, computed: words)
  }
}
