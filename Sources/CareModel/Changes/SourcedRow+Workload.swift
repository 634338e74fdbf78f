import Text

extension WorkloadRow: SourcedRow {
  var identity: [String] { [day.iso, String(length.rawValue)] }
  var subject: RowSubject? { .workload(day) }
}

extension PlannedMoveRow: SourcedRow {
  /// Without its day: a move that is put off is the same move.
  var identity: [String] {
    [
      Indicator.key(origin.name), Indicator.key(destination.name), targetID?.string ?? "",
      asAt?.iso ?? "",
    ]
  }
  var subject: RowSubject? { .move(.init(target: targetID, from: origin, to: destination)) }
}
