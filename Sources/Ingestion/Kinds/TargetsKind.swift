import CareModel
import Text

/// Targets: what a measure is to be by a day, and what it was.
enum TargetsKind {
  static let kind = FileKind(
    "targets", title: "what each measure is to be by a day, and what it was",
    required: [
      [CommonColumns.id], [target], [CommonColumns.due], [measure, CommonColumns.description],
    ],
    further: [
      CommonColumns.objective, unit, polarity, basis, baseline, baselineLow, baselineHigh,
      baselineDate, targetLow, targetHigh, condition, profile, cumulative, actual, forecast,
      expected, CommonColumns.asAt, tolerance, indicator, balanceMeasure, CommonColumns.savingID,
      CommonColumns.targetMoney, CommonColumns.achievedMoney, CommonColumns.forecastMoney,
      CommonColumns.rag, CommonColumns.owner, CommonColumns.ownerRole, CommonColumns.headline,
      CommonColumns.comment, variance, CommonColumns.varianceMoney,
    ])

  static let measure = Column(
    "measure", .text, ["kpi", "performance measure", "performance indicator", "measure name"])
  static let target = Column("target", .number, ["target no", "target number", "target value"])
  static let unit = Column("unit", .text, ["units", "unit of measure"])
  static let polarity = Column(
    "polarity", .word(PlanWords.polarity.expected), ["good is", "better is", "good to be"])
  static let basis = Column("basis", .word(PlanWords.basis.expected))
  static let baseline = Column(
    "baseline", .number, ["baseline no", "baseline value", "start value"])
  static let baselineLow = Column("baseline_low", .number)
  static let baselineHigh = Column("baseline_high", .number)
  static let baselineDate = Column("baseline_date", .date, ["date of baseline"])
  static let targetLow = Column("target_low", .number)
  static let targetHigh = Column("target_high", .number)
  static let condition = Column("condition", .text, ["conditions"])
  static let profile = Column("profile", .word(PlanWords.profile.expected))
  static let cumulative = Column("cumulative", .word(PlanWords.yesOrNo.expected))
  static let actual = Column(
    "actual", .number,
    ["achieved", "achieved no", "achieved number", "actual no", "actual number", "actual value"])
  static let forecast = Column("forecast", .number, ["forecast no", "forecast number"])
  static let expected = Column("expected", .number, ["expected no", "expected number"])
  static let tolerance = Column("tolerance", .text)
  static let indicator = Column("indicator", .text)
  static let balanceMeasure = Column("balance_measure", .text, ["balancing measure"])
  /// What the file prints as the difference; it is only compared.
  static let variance = Column(
    "variance", .number,
    ["variation", "variation no", "variation on no", "variance no", "variance on no"])
}

extension TargetsKind {
  /// The fact that a row with an id holds.
  static func row(_ id: SafeText, from fields: inout RowFields, path: SafeText) -> TargetRow {
    var row = TargetRow(id: id, source: RowReference(path: path, line: fields.row.line))
    readWords(&row, from: &fields)
    readFigures(&row, from: &fields)
    row.due = fields.day(CommonColumns.due)
    row.isDueUnreadable = row.due == nil && fields.isLost(CommonColumns.due)
    row.asAt = fields.day(CommonColumns.asAt)
    row.baselineDate = fields.day(baselineDate)
    row.tolerance = fields.tolerance(tolerance)
    remark(on: row, &fields)
    return row
  }

  private static func readWords(_ row: inout TargetRow, from fields: inout RowFields) {
    row.objective = fields.written(CommonColumns.objective)
    row.measure = fields.written(measure)
    row.description = fields.written(CommonColumns.description)
    row.unit = fields.written(unit)
    row.condition = fields.written(condition)
    row.indicator = fields.written(indicator)
    row.balanceMeasure = fields.written(balanceMeasure)
    row.owner = fields.written(CommonColumns.owner)
    row.ownerRole = fields.written(CommonColumns.ownerRole)
    row.headline = fields.written(CommonColumns.headline)
    row.comment = fields.written(CommonColumns.comment)
    row.polarity = fields.word(polarity, PlanWords.polarity)
    // In a file that is savings too, the column may speak of the amounts.
    row.basis =
      fields.word(basis, PlanWords.basis, else: { PlanWords.savingBasis[$0.string] != nil })
      ?? .level
    row.profile = fields.word(profile, PlanWords.profile) ?? .step
    row.isCumulative = fields.word(cumulative, PlanWords.yesOrNo) ?? false
    row.ragInFile = fields.word(CommonColumns.rag, RAGWords.list)
  }

  private static func readFigures(_ row: inout TargetRow, from fields: inout RowFields) {
    row.baseline = fields.number(baseline)
    row.baselineLow = fields.number(baselineLow)
    row.baselineHigh = fields.number(baselineHigh)
    row.target = fields.number(target)
    row.targetLow = fields.number(targetLow)
    row.targetHigh = fields.number(targetHigh)
    row.actual = fields.number(actual)
    row.forecast = fields.number(forecast)
    row.expected = fields.number(expected)
  }

  private static func remark(on row: TargetRow, _ fields: inout RowFields) {
    // What was written and could not be read has a remark already.
    if row.polarity == nil, !fields.isLost(polarity) { fields.note(polarity, .noPolarity) }
    if row.due == nil, !fields.isLost(CommonColumns.due) {
      fields.note(CommonColumns.due, .noDueDate)
    }
    if let target = row.target.value, let given = row.tolerance, given.isPercentOfSmall(target) {
      fields.note(tolerance, .percentToleranceOfSmallBase)
    }
    let printed = fields.number(variance)
    PrintedVariance.check(
      printed, against: row.actual.subtracting(row.target), doubt: row.actual,
      in: variance, &fields)
  }
}
