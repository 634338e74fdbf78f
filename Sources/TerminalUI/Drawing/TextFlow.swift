package import Text

extension SafeText {
  /// The text in lines of at most `cells`, broken at spaces, or within a word that is longer.
  package func wrapped(to cells: Int) -> [SafeText] {
    guard cells > 0, !isEmpty else { return [] }
    var lines: [SafeText] = []
    var line = ""
    var used = 0
    for word in string.split(separator: " ") {
      var word = SafeText(word)
      if used > 0, used + 1 + word.width > cells {
        lines.append(SafeText(line))
        (line, used) = ("", 0)
      }
      while used == 0, word.width > cells {
        let head = word.fitted(to: cells, mark: .empty)
        if head.isEmpty { break }
        lines.append(head)
        word = SafeText(word.string.dropFirst(head.string.count))
      }
      line += (used > 0 ? " " : "") + word.string
      used += (used > 0 ? 1 : 0) + word.width
    }
    if used > 0 { lines.append(SafeText(line)) }
    return lines
  }
}

extension Canvas {
  /// Draws a text over as many rows of a rectangle as it needs and there are, and returns how
  /// many it took. What does not fit is marked as cut.
  @discardableResult
  package mutating func drawWrapped(_ text: SafeText, in rect: Rect, style: Style) -> Int {
    let lines = text.wrapped(to: rect.width)
    for (index, line) in lines.prefix(rect.height).enumerated() {
      let isCut = index == rect.height - 1 && lines.count > rect.height
      let shown = isCut ? (line + " …").fitted(to: rect.width) : line
      draw(shown, in: rect.row(index), style: style)
    }
    return min(lines.count, rect.height)
  }
}
