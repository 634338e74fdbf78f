/// Reads the key at the start of a line of TOML: `name`, `"a heading"`, `rag.tolerance`.
struct TOMLKeyScanner {
  private var rest: Substring.UnicodeScalarView

  init(_ line: Substring) { rest = line.unicodeScalars }

  /// The keys of `[table]` or `[[list]]`; nil where the line is none.
  mutating func header() -> [String]? {
    skipSpaces()
    guard take("[") else { return nil }
    _ = take("[")
    return path(endedBy: "]")
  }

  /// The keys before the equals sign; nil where the line has none.
  mutating func key() -> [String]? { path(endedBy: "=") }

  private mutating func path(endedBy end: Unicode.Scalar) -> [String]? {
    var parts: [String] = []
    repeat {
      skipSpaces()
      guard let part = part() else { return nil }
      parts.append(part)
      skipSpaces()
    } while take(".")
    return take(end) ? parts : nil
  }

  private mutating func part() -> String? {
    if take("'") { return literal() }
    if take("\"") { return quoted() }
    let bare = rest.prefix { $0 != "." && $0 != "=" && $0 != "]" && $0 != " " && $0 != "\t" }
    rest = rest[bare.endIndex...]
    return bare.isEmpty ? nil : String(bare)
  }

  private mutating func literal() -> String? {
    let text = rest.prefix { $0 != "'" }
    rest = rest[text.endIndex...]
    return take("'") ? String(text) : nil
  }

  private mutating func quoted() -> String? {
    var text = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return String(text)
      case "\\":
        guard let escaped = escape() else { return nil }
        text.append(escaped)
      default: text.append(scalar)
      }
    }
    return nil
  }

  /// The character that an escape stands for.
  private mutating func escape() -> Unicode.Scalar? {
    guard let letter = rest.popFirst() else { return nil }
    switch letter {
    case "b": return "\u{8}"
    case "t": return "\t"
    case "n": return "\n"
    case "f": return "\u{C}"
    case "r": return "\r"
    case "u": return number(digits: 4)
    case "U": return number(digits: 8)
    default: return letter
    }
  }

  private mutating func number(digits: Int) -> Unicode.Scalar? {
    let text = String(rest.prefix(digits))
    rest = rest.dropFirst(digits)
    return UInt32(text, radix: 16).flatMap(Unicode.Scalar.init)
  }

  private mutating func skipSpaces() { rest = rest.drop { $0 == " " || $0 == "\t" } }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }
}
