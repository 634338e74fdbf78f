import CareModel
import Text

/// Pressures: what an overspend is made of, and what is to bring it back.
enum PressuresKind {
  static let kind = FileKind(
    "pressures", title: "what an overspend is made of, and what is to bring it back",
    required: [[pressure], [amount]],
    further: [
      BudgetKind.line, kindOfPressure, BudgetKind.year, term, starts, delivered,
      CommonColumns.asAt, CommonColumns.comment,
    ])

  static let pressure = Column(
    "pressure", .text, ["cause", "pressure or mitigation", "budget pressure", "mitigation"],
    says: "what makes it cost more, or is to make it cost less")
  static let amount = Column(
    "amount_k", .money, ["amount", "value", "pressure amount", "effect"],
    says: "by how much; a mitigation without a minus sign")
  static let kindOfPressure = Column(
    "kind", .word(FinanceWords.pressure.expected), ["type"], says: "whether it is one or the other")
  static let term = Column(
    "term", .word(FinanceWords.term.expected), ["timescale", "time scale"],
    says: "how soon it works")
  static let starts = Column(
    "starts", .date, ["start", "from", "start date", "effective from"],
    says: "from when it is felt")
  static let delivered = Column(
    "delivered_k", .money, ["delivered", "delivered to date", "achieved"],
    says: "what a mitigation has brought so far")
}

extension PressuresKind {
  static var rules: RecordRules<PressureRow> {
    RecordRules(
      names: [pressure],
      key: {
        [
          Indicator.key($0.pressure), $0.kind.rawValue, $0.line?.string, $0.year?.label,
          $0.asAt?.iso,
        ]
      },
      withoutFigures: { row in
        var row = row
        row.amount = row.amount.doubted
        row.delivered = row.delivered.doubted
        return row
      },
      record: record)
  }

  /// The fact that a row holds.
  static func record(from fields: inout RowFields, path: SafeText) -> RecordOutcome<PressureRow> {
    guard let name = fields.written(pressure) else {
      return .setAside(.rowWithoutValue(column: pressure.name))
    }
    var row = PressureRow(pressure: name, source: RowReference(path: path, line: fields.row.line))
    row.amount = fields.amount(amount)
    row.kind = fields.word(kindOfPressure, FinanceWords.pressure) ?? .pressure
    row.line = fields.written(BudgetKind.line)
    row.year = fields.financialYear(BudgetKind.year)
    row.term = fields.word(term, FinanceWords.term)
    row.starts = fields.day(starts)
    row.delivered = fields.amount(delivered)
    row.asAt = fields.day(CommonColumns.asAt)
    row.note = fields.written(CommonColumns.comment)
    return .fact(row)
  }
}

enum FinanceWords {
  static let pressure = WordList<PressureKind>([
    (.pressure, ["pressure", "cause", "growth", "overspend"]),
    (.mitigation, ["mitigation", "saving", "management action", "offset", "recovery"]),
  ])

  static let term = WordList<ActionTerm>([
    (.short, ["short", "short term", "immediate"]),
    (.shortToMedium, ["short to medium", "short-medium", "short to medium term"]),
    (.medium, ["medium", "medium term"]),
    (.long, ["long", "long term"]),
  ])
}
