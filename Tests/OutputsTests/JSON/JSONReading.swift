/// Reads JSON by the letter of its grammar. A key that stands twice is a fault too.
struct JSONReading {
  let bytes: [UInt8]
  private var place = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(ReadJSON.Fault) -> ReadJSON {
    let value = try value()
    skipSpaces()
    guard place == bytes.count else { throw fault }
    return value
  }
}

extension JSONReading {
  private var fault: ReadJSON.Fault { ReadJSON.Fault(place: place) }
  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpaces() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
  }

  private mutating func take(_ byte: Character) -> Bool {
    guard next == byte.asciiValue else { return false }
    place += 1
    return true
  }

  private mutating func expect(_ byte: Character) throws(ReadJSON.Fault) {
    guard take(byte) else { throw fault }
  }

  private mutating func value() throws(ReadJSON.Fault) -> ReadJSON {
    skipSpaces()
    switch next.map({ Character(Unicode.Scalar($0)) }) {
    case "n": return try word("null", .null)
    case "t": return try word("true", .flag(true))
    case "f": return try word("false", .flag(false))
    case "\"": return .text(try text())
    case "[": return try list()
    case "{": return try object()
    default: return .number(try number())
    }
  }

  private mutating func word(_ word: String, _ value: ReadJSON) throws(ReadJSON.Fault) -> ReadJSON {
    for letter in word { try expect(letter) }
    return value
  }

  private mutating func list() throws(ReadJSON.Fault) -> ReadJSON {
    try expect("[")
    skipSpaces()
    if take("]") { return .list([]) }
    var values: [ReadJSON] = []
    repeat {
      values.append(try value())
      skipSpaces()
    } while take(",")
    try expect("]")
    return .list(values)
  }

  private mutating func object() throws(ReadJSON.Fault) -> ReadJSON {
    try expect("{")
    skipSpaces()
    if take("}") { return .object([]) }
    var members: [ReadJSON.Member] = []
    repeat {
      skipSpaces()
      let key = try text()
      guard !members.contains(where: { $0.key == key }) else { throw fault }
      skipSpaces()
      try expect(":")
      members.append(ReadJSON.Member(key: key, value: try value()))
      skipSpaces()
    } while take(",")
    try expect("}")
    return .object(members)
  }
}

extension JSONReading {
  /// `-`, digits without a nought before them, a point with digits after it; no exponent is used.
  private mutating func number() throws(ReadJSON.Fault) -> String {
    let start = place
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func digits() throws(ReadJSON.Fault) {
    let start = place
    while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
    guard place > start else { throw fault }
  }

  private mutating func text() throws(ReadJSON.Fault) -> String {
    try expect("\"")
    var content: [UInt8] = []
    while !take("\"") {
      // A control has to be escaped.
      guard let byte = next, byte >= 0x20 else { throw fault }
      place += 1
      if byte == 0x5C { content += try escaped() } else { content.append(byte) }
    }
    guard let text = String(validating: content, as: UTF8.self) else { throw fault }
    return text
  }

  private mutating func escaped() throws(ReadJSON.Fault) -> [UInt8] {
    guard let byte = next else { throw fault }
    place += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: return [byte]
    case 0x62: return [0x08]
    case 0x66: return [0x0C]
    case 0x6E: return [0x0A]
    case 0x72: return [0x0D]
    case 0x74: return [0x09]
    case 0x75: return try unicode()
    default: throw fault
    }
  }

  private mutating func unicode() throws(ReadJSON.Fault) -> [UInt8] {
    guard place + 4 <= bytes.count else { throw fault }
    let digits = String(decoding: bytes[place..<(place + 4)], as: UTF8.self)
    guard let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code) else {
      throw fault
    }
    place += 4
    return Array(String(scalar).utf8)
  }
}
