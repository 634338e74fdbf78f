import CareModel
import Text

/// What there is to say of a file, gathered while it is read.
struct SourceNotes {
  /// The heading's line, for what concerns a column.
  var headingLine: Int?
  private var entries: [Entry] = []
  private var seen: Set<Remark> = []
  private var unreadableCells: Set<CellPlace> = []
  private var dropped = 0

  private struct Entry {
    let remark: Remark
    /// The column's place; what concerns the whole row comes before its fields.
    let column: Int
  }

  private struct CellPlace: Hashable {
    let line: Int
    let column: Int
  }
}

extension SourceNotes {
  /// How many fields hold something that is no figure, date or word of their column.
  var unreadable: Int { unreadableCells.count }

  /// The remarks, those on the whole file first, then by line and column.
  var remarks: [Remark] {
    let order = entries.indices.sorted {
      let (left, right) = (entries[$0], entries[$1])
      return (left.remark.line ?? 0, left.column, $0) < (right.remark.line ?? 0, right.column, $1)
    }
    let more = dropped > 0 ? [Remark(.moreRemarks(count: dropped, limit: Limits.remarks))] : []
    return more + order.map { entries[$0].remark }
  }

  /// Adds a remark on the file, or on a line of it.
  mutating func add(_ finding: Finding, line: Int? = nil) {
    add(Remark(line: line, finding), column: -1)
  }

  /// Adds what was found in one row's fields. Two kinds may read one field: it counts once.
  mutating func add(_ found: [FieldNote], line: Int) {
    for note in found {
      let remark = Remark(
        line: note.isOfColumn ? headingLine : line, column: note.heading, note.finding)
      add(remark, column: note.column)
      if note.isUnreadable { unreadableCells.insert(CellPlace(line: line, column: note.column)) }
    }
  }

  /// Adds what another reading of the same rows found.
  mutating func add(_ other: SourceNotes) {
    for entry in other.entries { add(entry.remark, column: entry.column) }
    unreadableCells.formUnion(other.unreadableCells)
    dropped += other.dropped
  }

  private mutating func add(_ remark: Remark, column: Int) {
    guard seen.insert(remark).inserted else { return }
    if entries.count < Limits.remarks {
      entries.append(Entry(remark: remark, column: column))
    } else {
      seen.remove(remark)
      dropped += 1
    }
  }
}

/// Something to say of one field.
struct FieldNote: Equatable {
  let column: Int
  /// The column's heading, as the file has it.
  let heading: SafeText
  let finding: Finding
  /// Whether the field's value is lost.
  var isUnreadable = false
  /// Whether it concerns every field of the column, and is said once.
  var isOfColumn = false
}
