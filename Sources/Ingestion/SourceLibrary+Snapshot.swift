package import CareModel

extension SourceLibrary {
  /// Everything that is known now, in the order of the files' paths.
  package func snapshot() -> Snapshot {
    var snapshot = Snapshot()
    snapshot.settings = settings
    var reports = passedOver
    for (path, record) in records.sorted(by: { $0.key < $1.key }) {
      guard var contents = record.good?.contents else {
        reports[path] = record.report
        continue
      }
      let rows = FutureRows(setAsideOf: contents.facts, readAt: record.report.readAt)
      contents.facts = rows.facts
      reports[path] = rows.told(in: record.report).completed(contents, by: snapshot.settings)
      snapshot.facts.add(contents.facts)
    }
    snapshot.sources = reports.sorted { $0.key < $1.key }.map(\.value)
    snapshot.noteRepeatedRows()
    snapshot.noteUnknownIndicators()
    return snapshot
  }
}
