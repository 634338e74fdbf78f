/// A limit for a reader: what it is of, and what happens beyond it.
package struct Limit: Sendable {
  package let name: String
  package let value: Int
  /// What is counted.
  package let unit: String
  /// What becomes of what is beyond it.
  package let consequence: String

  fileprivate init(_ name: String, _ value: Int, _ unit: String, _ consequence: String) {
    self.name = name
    self.value = value
    self.unit = unit
    self.consequence = consequence
  }
}

extension Limits {
  /// All limits, the large before the small.
  package static let table = [
    Limit("a file", fileBytes, "bytes", "rejected"),
    Limit("a plan file", planFileBytes, "bytes", "rejected"),
    Limit("`lookout.toml`", settingsBytes, "bytes", "rejected"),
    Limit("folders within folders", folderDepth, "folders", "not looked into"),
    Limit("rows of a plan file", planRows, "rows", "the file is rejected"),
    Limit("columns", columns, "columns", "the file is rejected"),
    Limit("rows down to the heading", headingRows, "rows", "the file is ignored"),
    Limit("a heading", headingBytes, "bytes", "not known as one"),
    Limit("a field", fieldBytes, "bytes", "the rest is left out, with a remark"),
    Limit("a field in quotes", fieldBytes, "bytes", "the row is set aside"),
    Limit("line breaks in quotes", quotedLineBreaks, "breaks", "the row is set aside"),
    Limit("a figure", figure, "pounds or units", "too large, and no figure"),
    Limit("printed totals", printedTotals, "rows", "not compared, with a remark"),
    Limit("remarks on a file", remarks, "remarks", "counted, not listed"),
    Limit("text repeated in a remark", repeatedText, "cells", "cut, with … at its end"),
  ]
}
