internal import Text

/// One field of a line of the log or the record.
struct LogField {
  let key: String
  let value: String

  init(_ key: String, _ value: String) {
    self.key = key
    self.value = value
  }

  /// A text of the users' own: in quotes, so that it is told from the next field.
  init(_ key: String, quoted text: SafeText) {
    let escaped = text.string.flatMap { character -> [Character] in
      character == "\"" || character == "\\" ? ["\\", character] : [character]
    }
    self.init(key, "\"\(String(escaped))\"")
  }

  /// A line, with its end: when it was, what happened, and the fields of it.
  static func line(at time: String, _ name: String, _ fields: [LogField]) -> String {
    let words = [time, name] + fields.map { "\($0.key)=\($0.value)" }
    return words.joined(separator: " ") + "\n"
  }
}
