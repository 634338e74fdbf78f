// Outputs: the figures as text and JSON, for those without a terminal and for other programs.
// It formats, and never computes a figure. Imports CareModel and Panels for the words.

/// A JSON value whose objects keep the order of their keys.
package enum JSONValue: Equatable, Sendable {
  case null
  case flag(Bool)
  case integer(Int64)
  /// A decimal figure, already written as JSON wants it.
  case decimal(String)
  case text(String)
  case list([JSONValue])
  case object([(key: String, value: JSONValue)])

  package static func == (left: JSONValue, right: JSONValue) -> Bool { left.text == right.text }
}

extension JSONValue {
  /// The value on as many lines as a reader likes, two spaces a level; no line end at the end.
  package var text: String {
    var writer = JSONWriter()
    writer.write(self, indent: "")
    return writer.text
  }
}

private struct JSONWriter {
  var text = ""

  mutating func write(_ value: JSONValue, indent: String) {
    switch value {
    case .null: text += "null"
    case .flag(let flag): text += flag ? "true" : "false"
    case .integer(let integer): text += String(integer)
    case .decimal(let decimal): text += decimal
    case .text(let string): write(string)
    case .list(let values):
      write(values.map { (key: nil, value: $0) }, in: ("[", "]"), indent: indent)
    case .object(let members):
      write(members.map { (key: $0.key, value: $0.value) }, in: ("{", "}"), indent: indent)
    }
  }

  private mutating func write(
    _ members: [(key: String?, value: JSONValue)], in brackets: (String, String), indent: String
  ) {
    guard !members.isEmpty else { return text += brackets.0 + brackets.1 }
    let inner = indent + "  "
    text += brackets.0
    for (index, member) in members.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + inner
      if let key = member.key {
        write(key)
        text += ": "
      }
      write(member.value, indent: inner)
    }
    text += "\n" + indent + brackets.1
  }

  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case let control where control.value < 0x20:
        let digits = String(control.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
