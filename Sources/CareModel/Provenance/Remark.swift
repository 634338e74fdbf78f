package import Text

/// Something that is said about a file, and where in it.
package struct Remark: Hashable, Sendable {
  /// The line in the file, counted from 1; nil where it concerns the whole.
  package let line: Int?
  /// The heading of the column, as the file has it, or the key of a setting.
  package let column: SafeText?
  package let finding: Finding

  package init(line: Int? = nil, column: SafeText? = nil, _ finding: Finding) {
    self.line = line
    self.column = column
    self.finding = finding
  }
}
