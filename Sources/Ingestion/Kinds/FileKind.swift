/// A kind of file: the columns by which it is known.
///
/// Headings are matched by it; messages, templates and the manual take their words from it.
package struct FileKind: Sendable {
  /// The name in settings and outputs.
  package let name: String
  /// What a file of the kind holds, in a few words.
  package let title: String
  /// What it needs: of each list one column has to be there.
  package let required: [[Column]]
  /// All its columns, those that it needs first.
  package let columns: [Column]
  /// What its columns are called, as headings are compared.
  let bases: Set<String>
  /// What those of them are called that hold no money.
  let plainBases: Set<String>

  package init(_ name: String, title: String, required: [[Column]], further: [Column]) {
    self.name = name
    self.title = title
    self.required = required
    // One column may do for two of the needs.
    columns = (required.flatMap { $0 } + further).reduce(into: []) { columns, column in
      if !columns.contains(column) { columns.append(column) }
    }
    bases = columns.reduce(into: []) { $0.formUnion($1.bases) }
    plainBases = columns.reduce(into: []) { if !$1.isMoney { $0.formUnion($1.bases) } }
  }
}

extension FileKind {
  /// The kinds that are known, in the order in which they are named to a reader.
  package static let all = [
    TargetsKind.kind, SavingsKind.kind, ActionsKind.kind, WorkforceKind.kind,
    PlacementsKind.kind, MeasuresKind.kind, WorkloadKind.kind, BudgetKind.kind,
    PressuresKind.kind, SavingsTargetKind.kind, PlannedMovesKind.kind, DecisionsKind.kind,
    ForumsKind.kind, RisksKind.kind, SpendControlKind.kind,
  ]

  /// The names of all columns of all kinds.
  static let columnNames = Set(all.flatMap(\.columns).map(\.name)).sorted()

  /// How many headings have to be the kind's at least.
  var fewestMatches: Int { min(3, columns.count) }
}
