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
    var rest = page.dropFirst("<!DOCTYPE html>\n".count)
    while !rest.isEmpty {
      let text = rest.prefix { $0 != "<" }
      rest = rest.dropFirst(text.count)
      guard !text.contains(">") else { throw Fault() }
      if text.contains(where: { !$0.isWhitespace }) { words.append(try Self.words(text)) }
      guard rest.popFirst() != nil else { break }
      let tag = rest.prefix { $0 != ">" }
      guard !tag.contains("<") else { throw Fault() }
      rest = rest.dropFirst(tag.count + 1)
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

  private static func words(_ text: Substring) throws -> String {
    var words = String(text)
    for (name, mark) in [("lt", "<"), ("gt", ">"), ("quot", "\""), ("#39", "'")] {
      words = words.replacing("&\(name);", with: mark)
    }
    guard !words.replacing("&amp;", with: "").contains("&") else { throw Fault() }
    return words.replacing("&amp;", with: "&")
  }
}
