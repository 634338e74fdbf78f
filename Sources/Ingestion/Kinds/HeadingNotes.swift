import CareModel
import Text

/// What there is to say of a file's headings: those that stand twice, and those nobody knows.
struct HeadingNotes {
  private let heading: TableRow
  private let matches: [KindMatch]

  init(_ heading: TableRow, _ matches: [KindMatch]) {
    self.heading = heading
    self.matches = matches
  }

  func add(to notes: inout SourceNotes) {
    let used = matches.reduce(into: Set<Int>()) { $0.formUnion($1.usedHeadings) }
    let repeated = matches.reduce(into: Set<Int>()) { $0.formUnion($1.repeated) }
    for index in repeated.sorted() {
      notes.add(.repeatedColumn(heading.cells[index]), line: heading.line)
    }
    let unknown = heading.cells.indices.filter {
      !used.contains($0) && !heading.cells[$0].isEmpty
    }
    guard !unknown.isEmpty else { return }
    notes.add(.unknownColumns(unknown.map { heading.cells[$0].fitted(to: Limits.repeatedText) }))
  }
}
