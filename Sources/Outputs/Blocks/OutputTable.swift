import Text

/// A table of a part: its columns, and a cell for each of them in every row.
struct OutputTable: Equatable, Sendable {
  /// What it is of, which the text leaves to the sentence above it.
  let name: SafeText
  let columns: [OutputColumn]
  /// The column whose words tell the rows apart.
  let namedBy: Int
  private(set) var rows: [[OutputCell]] = []

  init(_ name: SafeText, _ columns: [OutputColumn], namedBy: Int = 0) {
    self.name = name
    self.columns = columns
    self.namedBy = namedBy
  }

  /// Adds a row with a cell for each column.
  mutating func append(_ cells: [OutputCell]) {
    precondition(cells.count == columns.count)
    rows.append(cells)
  }
}

/// A column of a table.
struct OutputColumn: Equatable, Sendable {
  /// What stands above it in the text; empty where the column before it says enough.
  let heading: SafeText
  /// What it is called where it has to be called something.
  let name: SafeText
  /// Figures stand at the right, words at the left.
  let isRight: Bool

  static func words(_ heading: SafeText, name: SafeText? = nil) -> OutputColumn {
    OutputColumn(heading: heading, name: name ?? heading, isRight: false)
  }

  static func figures(_ heading: SafeText, name: SafeText? = nil) -> OutputColumn {
    OutputColumn(heading: heading, name: name ?? heading, isRight: true)
  }
}
