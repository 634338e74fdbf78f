import CareModel
import Text

/// Measures: any indicator of a scorecard, a row a period.
enum MeasuresKind {
  static let kind = FileKind(
    "measures", title: "any indicator of a scorecard, a row for each period",
    required: [[measure], [period], [value]],
    further: [
      numerator, denominator, TargetsKind.unit, TargetsKind.polarity, cumulative,
      target, TargetsKind.tolerance, comparator, CommonColumns.team, CommonColumns.headline,
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
    "value", .number, ["result", "performance", "figure", "outturn"],
    says: "what it was; else numerator by denominator")
  static let numerator = Column(
    "numerator", .number, ["num"], says: "the part: how many were in time, moved, came back")
  static let denominator = Column(
    "denominator", .number, ["denom", "cohort", "out of"], says: "the whole: out of how many")
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
  /// The fact that a row holds.
  static func record(from fields: inout RowFields, path: SafeText) -> RecordOutcome<MeasureRow> {
    guard let name = fields.written(measure) else {
      return .setAside(.rowWithoutValue(column: measure.name))
    }
    guard let day = fields.day(period), let written = fields.written(period) else {
      return .setAside(.rowWithoutValue(column: period.name))
    }
    var row = MeasureRow(
      measure: name, day: day, period: written, team: fields.team(CommonColumns.team),
      source: RowReference(path: path, line: fields.row.line))
    row.value = fields.number(value)
    row.numerator = fields.number(numerator)
    row.denominator = fields.number(denominator)
    row.unit = fields.written(TargetsKind.unit) ?? (isPercent(fields) ? "%" : nil)
    row.polarity = fields.word(TargetsKind.polarity, PlanWords.polarity)
    row.accumulation = fields.word(cumulative, MeasureWords.accumulation) ?? .none
    row.target = fields.number(target)
    row.tolerance = fields.tolerance(TargetsKind.tolerance)
    row.comparator = fields.number(comparator)
    row.headline = fields.written(CommonColumns.headline)
    if let computed = row.disagreement?.value, let given = row.value.value {
      fields.note(value, .valueDisagrees(given: given.text(), computed: computed.text(decimals: 2)))
    }
    return .fact(row)
  }

  /// A value that is written with a percent sign says its unit.
  private static func isPercent(_ fields: RowFields) -> Bool {
    fields.written(value)?.string.hasSuffix("%") ?? false
  }
}
