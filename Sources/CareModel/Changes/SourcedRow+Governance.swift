extension DecisionRow: SourcedRow {
  var identity: [String] { [key] }
  var subject: RowSubject? { nil }
}

extension ForumRow: SourcedRow {
  var identity: [String] { [key] }
  var subject: RowSubject? { nil }
}

extension RiskRow: SourcedRow {
  var identity: [String] { [key, asAt?.iso ?? ""] }
  var subject: RowSubject? { nil }
}
