/// A page taken apart into elements and words; elements that are not closed in their order are a
/// fault.
struct HTMLReading {
  struct Fault: Error {}

  /// The names of the elements in the order in which they are opened.
  private(set) var elements: [String] = []
  /// What stands within quotes in them.
  private(set) var attributes = ""
  /// What is read, element by element.
  private(set) var words: [String] = []

  init(_ page: String) throws {
    guard page.hasPrefix("<!DOCTYPE html>\n") else { throw Fault() }
    var open: [String] = []
    var rest = page.unicodeScalars.dropFirst("<!DOCTYPE html>\n".unicodeScalars.count)
    while !rest.isEmpty {
      let text = rest.prefix { $0 != "<" }
      rest = rest.dropFirst(text.count)
      guard !text.contains(">") else { throw Fault() }
      if text.contains(where: { !$0.properties.isWhitespace }) {
        words.append(try Self.words(text))
      }
      guard rest.popFirst() != nil else { break }
      let tag = String(Substring(rest.prefix { $0 != ">" }))
      guard !tag.unicodeScalars.contains("<") else { throw Fault() }
      rest = rest.dropFirst(tag.unicodeScalars.count + 1)
      if tag.hasPrefix("/") {
        guard open.popLast() == String(tag.dropFirst()) else { throw Fault() }
      } else {
        let name = String(tag.prefix { $0.isLetter || $0.isNumber })
        elements.append(name)
        attributes += tag.dropFirst(name.count)
        if name != "meta" { open.append(name) }
      }
    }
    guard open.isEmpty else { throw Fault() }
  }

  private static let marks = ["lt": "<", "gt": ">", "quot": "\"", "#39": "'", "amp": "&"]

  private static func words(_ text: Substring.UnicodeScalarView) throws -> String {
    var words = ""
    var rest = text
    while let scalar = rest.popFirst() {
      guard scalar == "&" else {
        words.unicodeScalars.append(scalar)
        continue
      }
      let name = String(Substring(rest.prefix { $0 != ";" }))
      guard let mark = marks[name] else { throw Fault() }
      words += mark
      rest = rest.dropFirst(name.unicodeScalars.count + 1)
    }
    return words
  }
}
