/// A JSON text as another program would read it: numbers stay as they are written, objects keep
/// the order of their keys.
indirect enum ReadJSON: Equatable, Sendable {
  case null
  case flag(Bool)
  case number(String)
  case text(String)
  case list([ReadJSON])
  case object([Member])

  struct Member: Equatable, Sendable {
    let key: String
    let value: ReadJSON
  }

  /// What no reader of JSON would take, and the byte at which it stands.
  struct Fault: Error, Equatable {
    let place: Int
  }

  /// Reads one value and nothing after it.
  init(_ text: String) throws(Fault) {
    var reading = JSONReading(bytes: Array(text.utf8))
    self = try reading.document()
  }
}

extension ReadJSON {
  /// The value of an object's key; nil for anything else.
  subscript(key: String) -> ReadJSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The element of a list; nil where there is none.
  subscript(index: Int) -> ReadJSON? {
    guard case .list(let values) = self, values.indices.contains(index) else { return nil }
    return values[index]
  }

  var keys: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.key)
  }

  var values: [ReadJSON] {
    guard case .list(let values) = self else { return [] }
    return values
  }

  var string: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The element of a list of objects whose `id` it is.
  func row(_ id: String) -> ReadJSON? { values.first { $0["id"]?.string == id } }
}

extension ReadJSON: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
  init(integerLiteral value: Int) { self = .number(String(value)) }
  init(floatLiteral value: Double) { self = .number("\(value)") }
}

extension ReadJSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  init(stringLiteral value: String) { self = .text(value) }
  init(booleanLiteral value: Bool) { self = .flag(value) }
  init(nilLiteral: ()) { self = .null }
}

extension ReadJSON: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  init(arrayLiteral elements: ReadJSON...) { self = .list(elements) }

  init(dictionaryLiteral elements: (String, ReadJSON)...) {
    self = .object(elements.map { Member(key: $0.0, value: $0.1) })
  }
}

extension ReadJSON: CustomStringConvertible {
  var description: String {
    switch self {
    case .null: "null"
    case .flag(let flag): "\(flag)"
    case .number(let number): number
    case .text(let text): "“\(text)”"
    case .list(let values): "[" + values.map(\.description).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
    }
  }
}
