import CareModel
import Text

extension Snapshot {
  private struct Key: Hashable {
    let id: SafeText
    let asAt: Day?
  }

  /// Says of targets that are given twice for one day, in one file or in two, which row is used:
  /// the later one. Rows that are alike in everything are one.
  mutating func noteRepeatedTargets() {
    var known: [Key: TargetRow] = [:]
    for row in targets {
      let key = Key(id: row.id, asAt: row.asAt ?? settings.asAt)
      if let other = known[key], !row.isAlike(other) {
        note(.repeatedRow(id: row.id, other: other.source), of: row.source)
      }
      known[key] = row
    }
  }

  private mutating func note(_ finding: Finding, of row: RowReference) {
    guard let index = sources.firstIndex(where: { $0.path == row.path }) else { return }
    sources[index].remarks.append(Remark(line: row.line, finding))
    if sources[index].verdict == .ok { sources[index].verdict = .warning }
  }
}

extension TargetRow {
  fileprivate func isAlike(_ other: TargetRow) -> Bool {
    target == other.target && actual == other.actual && due == other.due
      && polarity == other.polarity && measure == other.measure
  }
}
