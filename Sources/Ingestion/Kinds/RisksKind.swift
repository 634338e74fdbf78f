import CareModel
import Text

/// Risks: what may go wrong, how likely and how bad, and what is done about it.
enum RisksKind {
  static let kind = FileKind(
    "risks", title: "what may go wrong, how likely and how bad that is",
    required: [[risk], [likelihood], [impact]],
    further: [
      CommonColumns.id, mitigation, CommonColumns.ownerRole, dependsOn, review, CommonColumns.asAt,
    ])

  static let risk = Column(
    "risk", .text, ["risk description", "risks"], says: "what may go wrong")
  static let likelihood = Column(
    "likelihood", .word(GovernanceWords.risk.expected), ["probability"],
    says: "how likely it is, or 1 to 5")
  static let impact = Column(
    "impact", .word(GovernanceWords.risk.expected), ["severity", "consequence"],
    says: "how bad it would be, or 1 to 5")
  static let mitigation = Column(
    "mitigation", .text, ["mitigations", "controls", "mitigating action"],
    says: "what is done about it")
  static let dependsOn = Column(
    "depends_on", .text, ["dependencies", "dependency", "co-dependencies", "depends"],
    says: "the ids of what it hangs on, with commas or semicolons between them")
  static let review = Column(
    "review", .date, ["review date", "next review"], says: "when it is looked at again")
}

extension RisksKind {
  static var rules: RecordRules<RiskRow> {
    RecordRules(
      key: { [$0.key, $0.asAt?.iso] },
      withoutFigures: { row in
        var row = row
        row.likelihood = nil
        row.impact = nil
        return row
      },
      record: record)
  }

  /// The fact that a row holds.
  static func record(from fields: inout RowFields, path: SafeText) -> RecordOutcome<RiskRow> {
    guard let text = fields.written(risk) else {
      return .setAside(.rowWithoutValue(column: risk.name))
    }
    var row = RiskRow(risk: text, source: RowReference(path: path, line: fields.row.line))
    row.id = fields.written(CommonColumns.id)
    row.likelihood = level(likelihood, of: &fields)
    row.impact = level(impact, of: &fields)
    row.mitigation = fields.written(mitigation)
    row.ownerRole = fields.written(CommonColumns.ownerRole)
    row.dependsOn = fields.written(dependsOn).map(names) ?? []
    row.review = fields.day(review)
    row.asAt = fields.day(CommonColumns.asAt)
    return .fact(row)
  }

  /// A place on the scale of five: its number, its word, or both as in `4 – likely` and `4 / 5`.
  private static func level(_ column: Column, of fields: inout RowFields) -> RiskLevel? {
    let number = numbered(column, fields)
    return fields.word(column, GovernanceWords.risk) { _ in number != nil } ?? number
  }

  private static func numbered(_ column: Column, _ fields: RowFields) -> RiskLevel? {
    guard let text = fields.written(column)?.string, let number = text.first?.wholeNumberValue,
      let next = text.dropFirst().first, [" ", "-", "–", ":", "/", "("].contains(next)
    else { return nil }
    return RiskLevel(rawValue: number)
  }

  private static func names(_ text: SafeText) -> [SafeText] {
    text.string.split { $0 == "," || $0 == ";" }.map { SafeText($0.trimmed) }
      .filter { !$0.isEmpty }
  }
}

extension Substring {
  /// Without blanks at its ends.
  fileprivate var trimmed: Substring {
    let start = drop { $0 == " " }
    return start.dropLast(start.reversed().prefix { $0 == " " }.count)
  }
}
