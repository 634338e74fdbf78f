import Text

extension SafeText {
  /// The words as Markdown shows them as they are: none of them marks up anything.
  var markdown: String {
    var result = ""
    for scalar in string.unicodeScalars {
      if Self.markdownMarks.contains(scalar) { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    // Some readers make links of what looks like an address.
    return result.replacing("://", with: "\\://").replacing("www.", with: "www\\.")
  }

  /// The same at the beginning of a line, where more of it could be a mark: of a list, a heading
  /// or code.
  var markdownLine: String {
    var line = SafeText(string.drop { $0.isWhitespace }).markdown
    if let first = line.first, "-+=:".contains(first) { line = "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    if !digits.isEmpty, rest.first == "." || rest.first == ")" { return digits + "\\" + rest }
    return line
  }

  private static let markdownMarks = Set("\\`*_{}[]<>#|~$^&@".unicodeScalars)
}
