import Text

/// A row of a file that is looked for in the file's next version.
protocol SourcedRow: Equatable {
  var source: RowReference { get set }
  /// What makes it the same row in another version of its file, wherever it stands there.
  var identity: [String] { get }
  /// Nil where figures count such rows one by one: they say themselves which.
  var subject: RowSubject? { get }
}

extension TargetRow: SourcedRow {
  var identity: [String] { [id.string, asAt?.iso ?? ""] }
  var subject: RowSubject? { .target(id) }
}

extension SavingRow: SourcedRow {
  var identity: [String] { [id.string, year?.label ?? "", asAt?.iso ?? ""] }
  var subject: RowSubject? { .saving(year) }
}

extension ActionRow: SourcedRow {
  var identity: [String] { [key, asAt?.iso ?? ""] }
  var subject: RowSubject? { .action(status) }
}

extension WorkforceRow: SourcedRow {
  var identity: [String] { [team.map(Indicator.key) ?? "", day.iso] }
  var subject: RowSubject? { .workforce }
}

extension PlacementRow: SourcedRow {
  var identity: [String] { [key.placement, key.provider ?? "", day.iso] }
  var subject: RowSubject? { .placement(group, name: placement.string) }
}

extension MeasureRow: SourcedRow {
  var identity: [String] {
    [Indicator.key(measure), team.map(Indicator.key) ?? "", day.iso, String(length.rawValue)]
  }
  var subject: RowSubject? {
    .measure(Indicator.key(measure), gives: Indicator.given(by: measure, unit: unit))
  }
}
