import CareModel
import Text

/// The log of a time in which spending is held back: what was asked for, and what became of it.
enum SpendControlKind {
  static let kind = FileKind(
    "spend control", title: "what was to be spent while spending is held back, and who allowed it",
    required: [[date], [description], [amount]], further: [authorisedBy, kindOfSpend, outcome])

  static let date = Column(
    "date", .date, ["date requested", "request date", "day"], says: "when it was asked for")
  static let description = CommonColumns.description
  static let amount = Column(
    "amount", .pounds, ["cost", "value", "spend"], says: "what it costs, in pounds")
  static let authorisedBy = Column(
    "authorised_by", .text, ["authorised", "authoriser", "approved by", "authorising officer"],
    says: "the post that allowed it")
  static let kindOfSpend = Column(
    "kind", .text, ["type", "type of spend"], says: "such as conference, vacancy, equipment")
  static let outcome = Column(
    "outcome", .word(SpendWords.outcome.expected), ["decision", "result"],
    says: "what became of it")
}

extension SpendControlKind {
  static var rules: RecordRules<SpendControlRow> {
    RecordRules(
      names: [description],
      key: { [$0.day.iso, $0.description.string, $0.amount.value.map { String($0.pence) }] },
      withoutFigures: { row in
        var row = row
        row.amount = row.amount.doubted
        return row
      },
      record: record)
  }

  /// The fact that a row holds.
  static func record(
    from fields: inout RowFields, path: SafeText
  ) -> RecordOutcome<SpendControlRow> {
    guard let day = fields.day(date) else {
      return .setAside(.rowWithoutValue(column: date.name))
    }
    guard let text = fields.written(description) else {
      return .setAside(.rowWithoutValue(column: description.name))
    }
    var row = SpendControlRow(
      day: day, description: text, source: RowReference(path: path, line: fields.row.line))
    row.amount = fields.amount(amount)
    row.authorisedBy = fields.written(authorisedBy)
    row.kind = fields.written(kindOfSpend)
    if let word = fields.written(outcome) {
      row.outcome = SpendWords.outcome[word.string] ?? .other(word)
    }
    return .fact(row)
  }
}

enum SpendWords {
  static let outcome = WordList<SpendOutcome>([
    (.authorised, ["authorised", "authorized", "approved", "agreed", "yes"]),
    (.refused, ["refused", "rejected", "declined", "not authorised", "no"]),
    (.open, ["open", "pending", "awaiting decision", "awaiting authorisation", "requested"]),
    (.withdrawn, ["withdrawn", "cancelled", "canceled"]),
  ])
}
