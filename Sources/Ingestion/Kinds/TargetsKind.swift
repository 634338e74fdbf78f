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
    "measure", .text, ["kpi", "performance measure", "performance indicator", "measure name"],
    says: "what is measured; rows of one measure are milestones of one thing")
  static let target = Column(
    "target", .number, ["target no", "target number", "target value"], says: "what it is to be")
  static let unit = Column(
    "unit", .text, ["units", "unit of measure"],
    says: "what the figures count: children, FTE, %, weeks")
  static let polarity = Column(
    "polarity", .word(PlanWords.polarity.expected), ["good is", "better is", "good to be"],
    says: "which way is better")
  static let basis = Column(
    "basis", .word(PlanWords.basis.expected),
    says: "whether the figures are levels, reductions or changes in percent from the "
      + "baseline")
  static let baseline = Column(
    "baseline", .number, ["baseline no", "baseline value", "start value"],
    says: "what it was at the start")
  static let baselineLow = Column(
    "baseline_low", .number, says: "the lower end of a baseline that is a band")
  static let baselineHigh = Column(
    "baseline_high", .number, says: "the upper end of a baseline that is a band")
  static let baselineDate = Column(
    "baseline_date", .date, ["date of baseline"], says: "the day of the baseline")
  static let targetLow = Column(
    "target_low", .number, says: "the lower end of a target that is a band")
  static let targetHigh = Column(
    "target_high", .number, says: "the upper end of a target that is a band")
  static let condition = Column(
    "condition", .text, ["conditions"], says: "what the target depends on")
  static let profile = Column(
    "profile", .word(PlanWords.profile.expected),
    says: "whether the way to the target is a step or a line")
  static let cumulative = Column(
    "cumulative", .word(PlanWords.yesOrNo.expected), says: "whether it is counted from April on")
  static let actual = Column(
    "actual", .number,
    ["achieved", "achieved no", "achieved number", "actual no", "actual number", "actual value"],
    says: "what it was on the day as_at")
  static let forecast = Column(
    "forecast", .number, ["forecast no", "forecast number"],
    says: "what it is expected to be when it falls due")
  static let expected = Column(
    "expected", .number, ["expected no", "expected number"],
    says: "what the plan expects for the day as_at")
  static let tolerance = Column(
    "tolerance", .text, says: "how far off it may be and still be amber: 5%, 5pp or 5")
  static let indicator = Column(
    "indicator", .text,
    says: "the figure of other files that the target is about: lookedAfter, agencyFTE, "
      + "agencyRate, vacancyRate, placements.residential, placements.homes, or the name "
      + "of a measure")
  static let balanceMeasure = Column(
    "balance_measure", .text, ["balancing measure"], says: "the measure that must not suffer for it"
  )
  /// What the file prints as the difference; it is only compared.
  static let variance = Column(
    "variance", .number,
    ["variation", "variation no", "variation on no", "variance no", "variance on no"],
    says: "what the paper prints as the difference; it is only compared")
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
