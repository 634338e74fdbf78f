package import Text

/// The file and the line that a fact came from.
package struct RowReference: Hashable, Sendable {
  /// The file's path below the watched folder.
  package let path: SafeText
  /// The line in the file on which the row starts, counted from 1; the heading is a line too.
  package let line: Int

  package init(path: SafeText, line: Int) {
    self.path = path
    self.line = line
  }
}
