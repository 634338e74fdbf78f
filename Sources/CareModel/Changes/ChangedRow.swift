import Text

/// A row that is new, says something else than before, or is no longer there.
package struct ChangedRow: Equatable, Sendable {
  /// Where it stands; for one that was taken out, where it stood.
  package let row: RowReference
  package let isGone: Bool
  /// Where it stood before; empty for one that is new.
  let formerly: [RowReference]
  /// What it is about, and what it was about before.
  let subjects: Set<RowSubject>
}

extension ChangedRow {
  /// The rows that differ between two readings, kind by kind. A row that only moved to another
  /// line is the same.
  static func rows(from before: Facts, to after: Facts) -> [ChangedRow] {
    rows(from: before.targets, to: after.targets)
      + rows(from: before.savings, to: after.savings)
      + rows(from: before.actions, to: after.actions)
      + rows(from: before.workforce, to: after.workforce)
      + rows(from: before.placements, to: after.placements)
      + rows(from: before.measures, to: after.measures)
      + rows(from: before.workload, to: after.workload)
      + rows(from: before.plannedMoves, to: after.plannedMoves)
      + rows(from: before.budget, to: after.budget)
      + rows(from: before.pressures, to: after.pressures)
      + rows(from: before.savingsTargets, to: after.savingsTargets)
      + rows(from: before.spendControl, to: after.spendControl)
      + rows(from: before.decisions, to: after.decisions)
      + rows(from: before.forums, to: after.forums)
      + rows(from: before.risks, to: after.risks)
  }

  static func rows<Row: SourcedRow>(from before: [Row], to after: [Row]) -> [ChangedRow] {
    guard before != after else { return [] }
    var left = Dictionary(grouping: before) { RowKey($0) }
    let unknown = after.filter { row in
      let known = left[RowKey(row)] ?? []
      guard let index = known.firstIndex(where: { $0.says(the: row) }) else { return true }
      left[RowKey(row)]?.remove(at: index)
      return false
    }
    let changed = unknown.map { row in
      let earlier = left.removeValue(forKey: RowKey(row)) ?? []
      return ChangedRow(
        row: row.source, isGone: false, formerly: earlier.map(\.source),
        subjects: Set((earlier + [row]).compactMap(\.subject)))
    }
    let gone = before.filter { row in
      left[RowKey(row)]?.contains { $0.source == row.source } ?? false
    }
    return changed
      + gone.map { row in
        ChangedRow(
          row: row.source, isGone: true, formerly: [row.source],
          subjects: Set([row.subject].compactMap(\.self)))
      }
  }
}

/// A row of a file, by what makes it the same row in the file's next version.
private struct RowKey: Hashable {
  let path: SafeText
  let identity: [String]

  init(_ row: some SourcedRow) {
    path = row.source.path
    identity = row.identity
  }
}

extension SourcedRow {
  /// Whether another row says the same, be it on another line.
  fileprivate func says(the other: Self) -> Bool {
    var moved = self
    moved.source = other.source
    return moved == other
  }
}
