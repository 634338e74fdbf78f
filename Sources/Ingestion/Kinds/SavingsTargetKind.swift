import CareModel
import Text

/// What a round of savings is to bring, year by year, and what that is taken from.
enum SavingsTargetKind {
  static let kind = FileKind(
    "savings target", title: "what a round of savings is to bring, and what that is taken from",
    required: [[year], [base], [percent]],
    further: [rounding, growth, CommonColumns.comment])

  static let year = BudgetKind.year
  static let base = Column(
    "base_k", .money, ["base", "base budget"],
    says: "the budget that the percentage is taken of; left empty, it is the base of the year "
      + "before less what that year saves, without its growth")
  static let percent = Column(
    "percent", .number, ["target percent", "savings percent", "percentage"],
    says: "how many percent are to be saved")
  static let rounding = Column(
    "rounding_k", .money, ["rounding", "rounded to"], says: "to what the target is rounded")
  static let growth = Column(
    "growth_k", .money, ["growth"], says: "what is to be saved as well, as the service grows")
}

extension SavingsTargetKind {
  static var rules: RecordRules<SavingsTargetRow> {
    RecordRules(
      key: { [$0.year.label] },
      withoutFigures: { row in
        var row = row
        row.base = row.base.doubted
        row.percent = row.percent.doubted
        row.growth = row.growth.doubted
        return row
      },
      record: record)
  }

  /// The fact that a row holds.
  static func record(
    from fields: inout RowFields, path: SafeText
  ) -> RecordOutcome<SavingsTargetRow> {
    guard let year = fields.financialYear(Self.year) else {
      return .setAside(.rowWithoutValue(column: Self.year.name))
    }
    var row = SavingsTargetRow(
      year: year, source: RowReference(path: path, line: fields.row.line))
    row.base = fields.amount(base)
    row.percent = fields.number(percent)
    row.rounding = fields.amount(rounding).value.flatMap { $0 > .zero ? $0 : nil }
    row.growth = fields.amount(growth)
    row.note = fields.written(CommonColumns.comment)
    return .fact(row)
  }
}
