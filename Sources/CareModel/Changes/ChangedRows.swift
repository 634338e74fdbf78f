/// The rows that differ between two readings, by what they are about.
struct ChangedRows {
  private let rows: [ChangedRow]
  private var places: [RowSubject: [Int]] = [:]
  /// What rows are about that is no target: of these there are few.
  private let others: [RowSubject]
  /// By where they stand now, and by where they stood.
  private var standing: [RowReference: [Int]] = [:]
  private var stood: [RowReference: [Int]] = [:]

  init(_ rows: [ChangedRow]) {
    self.rows = rows
    for (index, row) in rows.enumerated() {
      for subject in row.subjects { places[subject, default: []].append(index) }
      if !row.isGone { standing[row.row, default: []].append(index) }
      for place in row.formerly { stood[place, default: []].append(index) }
    }
    others = places.keys.filter { if case .target = $0 { false } else { true } }
  }

  /// The rows that feed a figure, as it was or as it is, in the order of the kinds of file.
  func feeding(from old: HeadlineFigure?, to new: HeadlineFigure?) -> [ChangedRow] {
    var found: Set<Int> = []
    for row in old?.counted ?? [] { found.formUnion(stood[row] ?? []) }
    for row in new?.counted ?? [] { found.formUnion(standing[row] ?? []) }
    for figure in [old, new].compactMap(\.self) {
      for id in figure.targets() { found.formUnion(places[.target(id)] ?? []) }
      for subject in others where figure.isFedBy(subject) {
        found.formUnion(places[subject] ?? [])
      }
    }
    // A table that is two kinds of file at once says each of its rows twice.
    var known: Set<RowReference> = []
    return found.sorted().map { rows[$0] }.filter { known.insert($0.row).inserted }
  }
}
