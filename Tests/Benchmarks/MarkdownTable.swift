/// A table as the README has them: the first column to the left, the others to the right.
struct MarkdownTable {
  let heading: [String]
  var rows: [[String]] = []

  var text: String {
    let rule = heading.indices.map { $0 == 0 ? "---" : "--:" }
    return ([heading, rule] + rows).map { cells in
      "|" + cells.map { $0 == "---" || $0 == "--:" ? $0 : " \($0) " }.joined(separator: "|") + "|"
    }.joined(separator: "\n")
  }
}
