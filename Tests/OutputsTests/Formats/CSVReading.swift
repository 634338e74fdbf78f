@testable import Outputs

/// Comma-separated values read as RFC 4180 has them, and by nothing of Lookout's.
struct CSVReading {
  struct Fault: Error {}

  /// The fields of each line.
  let lines: [[String]]

  init(_ text: String) throws {
    var lines: [[String]] = [[]]
    var rest = text.unicodeScalars[...]
    while true {
      lines[lines.count - 1].append(try Self.field(&rest))
      switch rest.popFirst() {
      case nil:
        self.lines = lines
        return
      case ",": continue
      case "\n": lines.append([])
      default: throw Fault()
      }
    }
  }

  private static func field(_ rest: inout Substring.UnicodeScalarView) throws -> String {
    guard rest.first == "\"" else {
      let field = rest.prefix { !",\n\"".unicodeScalars.contains($0) }
      rest = rest.dropFirst(field.count)
      return String(Substring(field))
    }
    var field = String.UnicodeScalarView()
    rest.removeFirst()
    while let scalar = rest.popFirst() {
      if scalar != "\"" {
        field.append(scalar)
      } else if rest.first == "\"" {
        field.append(rest.removeFirst())
      } else {
        return String(field)
      }
    }
    throw Fault()
  }
}

extension CSVReading {
  /// The values under a heading, without the heading.
  func values(_ heading: String) -> [String] {
    guard let column = lines[0].firstIndex(of: heading) else { return [] }
    return lines.dropFirst().map { $0[column] }
  }

  /// The value of a row of a table.
  func value(_ panel: ShownPanel, _ row: String, _ column: String, table: String? = nil) -> String?
  {
    lines.first {
      $0[4] == panel.rawValue && (table == nil || $0[5] == table) && $0[6] == row
        && $0[7] == column
    }?[8]
  }
}
