import Text

/// Text that is a piece of a page: words are escaped on their way in, and every element that is
/// opened is closed.
struct HTML: Equatable, Sendable {
  private(set) var string = ""

  /// Words as they are read.
  init(_ words: SafeText) {
    for scalar in words.string.unicodeScalars {
      switch scalar {
      case "&": string += "&amp;"
      case "<": string += "&lt;"
      case ">": string += "&gt;"
      case "\"": string += "&quot;"
      case "'": string += "&#39;"
      default: string.unicodeScalars.append(scalar)
      }
    }
  }

  /// An element with what is within it. Names and attributes are Lookout's own, never a file's.
  static func element(
    _ name: StaticString, _ attributes: StaticString = "", of content: HTML
  ) -> HTML {
    let space = attributes.utf8CodeUnitCount == 0 ? "" : " "
    return HTML(raw: "<\(name)\(space)\(attributes)>\(content.string)</\(name)>")
  }

  /// An element with others within it, each on lines of its own.
  static func element(
    _ name: StaticString, _ attributes: StaticString = "", of children: [HTML]
  ) -> HTML {
    let lines = children.map(\.string).joined(separator: "\n")
    return element(name, attributes, of: HTML(raw: "\n\(lines)\n"))
  }

  /// What stands in no file: a part of the page that is the same on every page.
  static func fixed(_ text: StaticString) -> HTML { HTML(raw: "\(text)") }

  static func + (left: HTML, right: HTML) -> HTML { HTML(raw: left.string + right.string) }

  private init(raw: String) { string = raw }
}

extension [HTML] {
  /// One after the other, each on lines of its own.
  var joined: HTML {
    dropFirst().reduce(first ?? HTML("")) { $0 + .fixed("\n") + $1 }
  }
}
