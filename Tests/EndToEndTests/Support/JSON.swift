/// A strict reader of JSON: what it does not read, other programs would not read either.
indirect enum JSON: Equatable {
  case object([String: JSON])
  case list([JSON])
  case text(String)
  /// As it is written.
  case number(String)
  case flag(Bool)
  case null

  /// Reads a document; nil if it is none.
  init?(_ text: String) {
    var reader = JSONReader(rest: Array(text.utf8)[...])
    guard let value = reader.value(), reader.isAtEnd() else { return nil }
    self = value
  }
}

extension JSON {
  /// The value of a key; nil if there is none or this is no object.
  subscript(key: String) -> JSON? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The values of a list; none if this is no list.
  var items: [JSON] {
    if case .list(let items) = self { items } else { [] }
  }

}
