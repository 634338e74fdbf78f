package import CareModel

extension SourceLibrary {
  /// Everything that is known now, in the order of the files' paths.
  package func snapshot() -> Snapshot {
    var snapshot = Snapshot()
    snapshot.settings = settings
    var reports = passedOver
    for (path, record) in records.sorted(by: { $0.key < $1.key }) {
      reports[path] = record.report.completed(record.good?.contents, by: snapshot.settings)
      guard let contents = record.good?.contents else { continue }
      snapshot.facts.add(contents.facts)
    }
    snapshot.sources = reports.sorted { $0.key < $1.key }.map(\.value)
    snapshot.noteRepeatedRows()
    snapshot.noteUnknownIndicators()
    return snapshot
  }
}
