/// An empty file of a kind, with what belongs into it said in comments above the headings.
///
/// All of it comes from the kind's own table of columns.
package struct KindTemplate: Sendable {
  private let kind: FileKind

  package init(_ kind: FileKind) { self.kind = kind }

  /// The name that the file is given; files are told by their columns, so any other will do.
  package var fileName: String { kind.name + ".csv" }

  package var text: String {
    (comments + [heading]).map { $0 + "\r\n" }.joined()
  }

  private var comments: [String] {
    let width = kind.columns.map(\.name.count).max() ?? 0
    let columns = kind.columns.map { column in
      let blanks = String(repeating: " ", count: width - column.name.count)
      return "#   \(column.name)\(blanks)  \(column.meaning)\(column.contentWords)"
    }
    return [
      "# \(kind.title)",
      "# Write a row for each below the headings. Lines at the top that start with # are comments.",
      "# needed: \(needed)",
      "# The other columns may be left empty or deleted. A field without a figure stays empty:",
      "# not known and tbc and n/a are understood; so are 6 (estimated) and at least 6 and up to 6.",
      "#",
    ] + columns + ["#"]
  }

  private var needed: String {
    kind.required.map { $0.map(\.name).joined(separator: " or ") }.joined(separator: "; ")
  }

  private var heading: String { kind.columns.map(\.name).joined(separator: ",") }
}

extension Column {
  /// What the column takes, where its name and meaning do not say.
  fileprivate var contentWords: String {
    switch content {
    case .text, .number: ""
    case .money: isThousands ? " (thousands of pounds)" : " (an amount)"
    case .pounds: " (pounds)"
    case .date: " (30/04/2013 or Apr 13)"
    case .financialYear: " (2013/14)"
    case .word(let words): " (\(words.joined(separator: " / ")))"
    }
  }

  private var isThousands: Bool { name.hasSuffix("_k") }
}
