/// Reads JSON from bytes, a value at a time.
struct JSONReader {
  var rest: ArraySlice<UInt8>

  mutating func value() -> JSON? {
    skipSpaces()
    switch rest.first.map({ Character(Unicode.Scalar($0)) }) {
    case "{": return members().map { .object($0) }
    case "[": return items().map { .list($0) }
    case "\"": return string().map { .text($0) }
    case "t": return take("true") ? .flag(true) : nil
    case "f": return take("false") ? .flag(false) : nil
    case "n": return take("null") ? .null : nil
    default: return number().map { .number($0) }
    }
  }

  /// Whether nothing but spaces is left.
  mutating func isAtEnd() -> Bool {
    skipSpaces()
    return rest.isEmpty
  }
}

extension JSONReader {
  private mutating func skipSpaces() {
    rest = rest.drop { [0x20, 0x0A, 0x0D, 0x09].contains($0) }
  }

  private mutating func take(_ word: String) -> Bool {
    guard rest.starts(with: word.utf8) else { return false }
    rest = rest.dropFirst(word.utf8.count)
    return true
  }

  /// Takes a mark that may have spaces before it.
  private mutating func takeMark(_ mark: String) -> Bool {
    skipSpaces()
    return take(mark)
  }

  private mutating func members() -> [String: JSON]? {
    var members: [String: JSON] = [:]
    guard takeMark("{") else { return nil }
    if takeMark("}") { return members }
    repeat {
      skipSpaces()
      guard let key = string(), takeMark(":"), members[key] == nil, let value = value() else {
        return nil
      }
      members[key] = value
    } while takeMark(",")
    return takeMark("}") ? members : nil
  }

  private mutating func items() -> [JSON]? {
    var items: [JSON] = []
    guard takeMark("[") else { return nil }
    if takeMark("]") { return items }
    repeat {
      guard let value = value() else { return nil }
      items.append(value)
    } while takeMark(",")
    return takeMark("]") ? items : nil
  }

  private mutating func number() -> String? {
    let text = rest.prefix { "+-.eE0123456789".utf8.contains($0) }
    rest = rest.dropFirst(text.count)
    let number = String(decoding: text, as: UTF8.self)
    return number.wholeMatch(of: #/-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/#) == nil
      ? nil : number
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var bytes: [UInt8] = []
    while let byte = rest.popFirst(), byte >= 0x20 {
      if byte == UInt8(ascii: "\"") { return String(validating: bytes, as: UTF8.self) }
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      guard let escaped = escaped() else { return nil }
      bytes += escaped
    }
    return nil
  }

  /// What follows a backslash. Pairs of surrogates are not needed and not read.
  private mutating func escaped() -> [UInt8]? {
    let plain: [Character: UInt8] = [
      "\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 0x08, "f": 0x0C, "n": 0x0A, "r": 0x0D, "t": 0x09,
    ]
    guard let letter = rest.popFirst().map({ Character(Unicode.Scalar($0)) }) else { return nil }
    if let byte = plain[letter] { return [byte] }
    let digits = String(decoding: rest.prefix(4), as: UTF8.self)
    guard letter == "u", digits.utf8.count == 4, let code = UInt32(digits, radix: 16),
      let scalar = Unicode.Scalar(code)
    else { return nil }
    rest = rest.dropFirst(4)
    return Array(String(scalar).utf8)
  }
}
