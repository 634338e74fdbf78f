/// Where the keys of a TOML text stand: TOMLKit tells lines of faults of syntax only.
struct TOMLKeys {
  /// The keys of each line, with those of the table that the line stands in.
  private var places: [(path: [String], line: Int)] = []

  init(_ text: String) {
    var table: [String] = []
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, line) in lines.enumerated() {
      var scanner = TOMLKeyScanner(line)
      if let header = scanner.header() {
        table = header
        places.append((table, index + 1))
      } else if let key = scanner.key() {
        places.append((table + key, index + 1))
      }
    }
  }

  /// The line on which a key is given, counted from 1; for a key of an inline table the line of
  /// the table. Nil where it cannot be found.
  func line(of path: [String]) -> Int? {
    let given = places.first { $0.path == path }
    let within = places.last { !$0.path.isEmpty && path.starts(with: $0.path) }
    return (given ?? within)?.line
  }
}
