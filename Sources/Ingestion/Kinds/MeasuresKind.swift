import CareModel
import Text

/// Measures: any indicator of a scorecard, a row a period.
enum MeasuresKind {
  static let kind = FileKind(
    "measures", title: "any indicator of a scorecard, a row for each period",
    required: [[measure], [period], [value]],
    further: [
      numerator, denominator, TargetsKind.unit, TargetsKind.polarity, cumulative,
      baseline, target, TargetsKind.tolerance, comparator, CommonColumns.team,
      CommonColumns.headline,
      CommonColumns.id, CommonColumns.rag, CommonColumns.owner, CommonColumns.ownerRole,
      CommonColumns.comment,
    ])

  static let measure = Column(
    "measure", .text,
    ["indicator", "kpi", "performance measure", "performance indicator", "measure name", "pi"],
    says: "what is measured, by the same name in every period")
  /// Not *as at*: a plan with measures and actuals has that column, and is no scorecard for it.
  static let period = Column(
    "period", .date,
    ["month", "month end", "month ending", "quarter", "date", "reporting period"],
    says: "the period: Apr 13, 2013-04, Q1 2013/14, 2013/14 or a day")
  static let value = Column(
    "value", .number, ["actual", "actual value", "result", "performance", "figure", "outturn"],
    says: "what it was; else numerator by denominator")
  static let numerator = Column(
    "numerator", .number, ["num"], says: "the part: how many were in time, moved, came back")
  static let denominator = Column(
    "denominator", .number, ["denom", "cohort", "out of"], says: "the whole: out of how many")
  static let baseline = Column(
    "baseline", .number, ["baseline value", "starting point", "start value"],
    says: "what it was to begin with")
  static let target = Column(
    "target", .number, TargetsKind.target.spellings, says: "what it is to be in the period")
  static let cumulative = Column(
    "cumulative", .word(MeasureWords.accumulation.expected),
    ["counted", "accumulation", "year to date"],
    says: "whether a period is counted from April on (yes), of the last twelve months (rolling)"
      + " or stands for itself (no)")
  static let comparator = Column(
    "comparator", .number,
    ["england", "national", "england average", "benchmark", "statistical neighbours"],
    says: "what it is elsewhere, such as in England")
}

enum MeasureWords {
  static let accumulation = WordList<Accumulation>([
    (.none, ["no", "n", "false", "0", "in the period", "snapshot"]),
    (.cumulative, ["yes", "y", "true", "1", "cumulative", "ytd", "year to date"]),
    (.rolling, ["rolling", "rolling 12", "rolling 12 months", "last 12 months", "rolling year"]),
  ])
}

extension MeasuresKind {
  static var rules: RecordRules<MeasureRow> {
    RecordRules(
      key: { row in
        let (measure, team) = (Indicator.key(row.measure), row.team.map(Indicator.key))
        return [measure, team, row.day.iso, String(row.length.rawValue)]
      },
      withoutFigures: { row in
        var row = row
        row.value = row.value.doubted
        row.numerator = row.numerator.doubted
        row.denominator = row.denominator.doubted
        return row
      },
      record: record)
  }

  /// The fact that a row holds.
  static func record(from fields: inout RowFields, path: SafeText) -> RecordOutcome<MeasureRow> {
    guard let name = fields.written(measure) else {
      return .setAside(.rowWithoutValue(column: measure.name))
    }
    if fields.isSubtotal(CommonColumns.team) { return .passedOver }
    guard let day = fields.day(period), let written = fields.written(period) else {
      return .setAside(.rowWithoutValue(column: period.name))
    }
    var row = MeasureRow(
      measure: name, day: day, period: written, team: fields.team(CommonColumns.team),
      source: RowReference(path: path, line: fields.row.line))
    row.length = fields.periodLength(period)
    row.unit = fields.written(TargetsKind.unit) ?? (isPercent(fields) ? "%" : nil)
    row.value = figure(value, row.unit, &fields)
    row.numerator = fields.number(numerator)
    row.denominator = fields.number(denominator)
    row.polarity = fields.word(TargetsKind.polarity, PlanWords.polarity)
    row.accumulation = fields.word(cumulative, MeasureWords.accumulation) ?? .none
    row.baseline = figure(baseline, row.unit, &fields)
    row.target = figure(target, row.unit, &fields)
    row.tolerance = fields.tolerance(TargetsKind.tolerance)
    row.comparator = figure(comparator, row.unit, &fields)
    checkFractions(&row, &fields)
    row.ragInFile = fields.word(CommonColumns.rag, RAGWords.list)
    row.headline = fields.written(CommonColumns.headline)
    row.comment = fields.written(CommonColumns.comment)
    if let computed = row.disagreement?.value, let given = row.value.value {
      fields.note(value, .valueDisagrees(given: given.text(), computed: computed.text(decimals: 2)))
    }
    return .fact(row)
  }

  /// A value that is written with a percent sign says its unit.
  private static func isPercent(_ fields: RowFields) -> Bool {
    fields.written(value)?.string.hasSuffix("%") ?? false
  }

  /// A figure in the measure's own unit: `£100k` is 100 where that is thousands of pounds.
  private static func figure(
    _ column: Column, _ unit: SafeText?, _ fields: inout RowFields
  ) -> Quantity<Number> {
    guard let text = fields.written(column), text.string.contains("£"),
      let money = unit.flatMap({ Heading("amount \($0)").unit }),
      case .quantity(let amount) = QuantityGrammar.money(text.string, unit: nil)
    else { return fields.number(column) }
    return amount.map { $0.number(in: money) }
  }

  /// A target of 0.9 is no target for 84 %: which of them is meant in percent is not known.
  private static func checkFractions(_ row: inout MeasureRow, _ fields: inout RowFields) {
    guard row.isPercentage, let value = row.value.value else { return }
    for (column, field) in [(target, \MeasureRow.target), (comparator, \MeasureRow.comparator)] {
      guard let other = row[keyPath: field].value, value.isFractionBeside(other) else { continue }
      fields.note(column, .fractionBesidePercent(value.text(), other.text()), isLost: true)
      row[keyPath: field] = .absent(.unreadable)
    }
  }
}

extension Money {
  /// The amount as a number of that unit.
  fileprivate func number(in unit: MoneyUnit) -> Number? {
    // In ten-thousandths of a pound, then of the unit.
    let (pounds, overflow) = pence.multipliedReportingOverflow(by: 100)
    guard !overflow else { return nil }
    let divisor = (0..<unit.exponent).reduce(1) { product, _ in product * 10 }
    return Number(tenThousandths: pounds).divided(by: Number(divisor))
  }
}
