import Text

/// Which of a row's headings are columns of a kind.
struct KindMatch {
  let kind: FileKind
  /// Where each column stands, by the column's name.
  private(set) var places: [String: Place] = [:]
  /// The headings that are a second column of a name which already has one.
  private(set) var repeated: [Int] = []

  struct Place {
    let index: Int
    let heading: Heading
  }

  /// Matches what the settings map first, then by names, then by what else councils call a column.
  /// A heading of a money column that gives no unit counts only where its words are no number
  /// column's name in any kind.
  init(_ kind: FileKind, _ headings: [Heading], among kinds: [FileKind] = FileKind.all) {
    self.kind = kind
    // Most headings are no column of most kinds: those need not be held against each column.
    let ours = headings.map { kind.bases.contains($0.base) ? $0 : nil }
    bind(ours.map { $0?.isMapped == true ? $0 : nil }) {
      $1.base == $0.base && Self.unitAgrees($0, $1, among: kinds)
    }
    bind(ours) { $1.base == $0.base && Self.unitAgrees($0, $1, among: kinds) }
    bind(ours) { $1.bases.contains($0.base) && Self.unitAgrees($0, $1, among: kinds) }
    findRepeated(headings)
  }

  /// Takes headings without a unit for money columns that still lack one, but for those `taken`.
  mutating func bindWithoutUnit(_ headings: [Heading], taken: Set<Int>) {
    bind(headings.enumerated().map { taken.contains($0) ? nil : $1 }) { heading, column in
      column.isMoney && heading.unit == nil && column.bases.contains(heading.base)
    }
  }
}

extension KindMatch {
  var count: Int { places.count }

  /// The columns that the kind needs and the headings lack, each with what would do instead.
  var missing: [[Column]] { kind.required.filter { $0.allSatisfy { places[$0.name] == nil } } }

  /// How many of the columns that the kind needs are there.
  var met: Int { kind.required.count - missing.count }

  var isComplete: Bool { missing.isEmpty && count >= kind.fewestMatches }

  subscript(column: Column) -> Place? { places[column.name] }

  /// The headings that are columns of the kind.
  var usedHeadings: Set<Int> { Set(places.values.map(\.index)).union(repeated) }
}

extension KindMatch {
  private mutating func bind(_ headings: [Heading?], where agrees: (Heading, Column) -> Bool) {
    guard headings.contains(where: { $0 != nil }) else { return }
    var used = usedHeadings
    for column in kind.columns where places[column.name] == nil {
      for (index, heading) in headings.enumerated() where !used.contains(index) {
        guard let heading, !heading.base.isEmpty, agrees(heading, column) else { continue }
        places[column.name] = Place(index: index, heading: heading)
        used.insert(index)
        break
      }
    }
  }

  private mutating func findRepeated(_ headings: [Heading]) {
    for (index, heading) in headings.enumerated() where !heading.base.isEmpty {
      let isSecond = places.values.contains {
        $0.index < index && $0.heading.base == heading.base && $0.heading.unit == heading.unit
      }
      if isSecond { repeated.append(index) }
    }
  }

  private static func unitAgrees(
    _ heading: Heading, _ column: Column, among kinds: [FileKind]
  ) -> Bool {
    if column.content == .pounds { return true }
    guard column.isMoney else { return heading.unit == nil }
    return heading.unit != nil || !kinds.contains { $0.plainBases.contains(heading.base) }
  }
}
