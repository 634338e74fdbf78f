package import Text

/// A line of text in several styles.
package struct Line: Equatable, Sendable {
  package struct Span: Equatable, Sendable {
    package let text: SafeText
    package let style: Style
  }

  package private(set) var spans: [Span] = []

  package init() {}

  package init(_ text: SafeText, _ style: Style) { append(text, style) }
}

extension Line {
  /// How many cells the line takes.
  package var width: Int { spans.reduce(0) { $0 + $1.text.width } }

  package var isEmpty: Bool { width == 0 }

  package mutating func append(_ text: SafeText, _ style: Style) {
    if !text.isEmpty { spans.append(Span(text: text, style: style)) }
  }

  package mutating func append(_ other: Line) { spans += other.spans }

  /// The line cut to so many cells, with a mark where something is missing.
  package func fitted(to cells: Int) -> Line {
    guard width > cells else { return self }
    var result = Line()
    var room = cells
    for span in spans {
      let isCut = span.text.width > room
      result.append(isCut ? span.text.fitted(to: room) : span.text, span.style)
      room -= span.text.width
      if isCut || room <= 0 { break }
    }
    return result
  }
}

/// Where a text stands in the room it has.
package enum Alignment: Sendable {
  case left
  case right
  case centre
}

extension Canvas {
  /// Draws a line in the first row of a rectangle, cut to its width.
  package mutating func draw(_ line: Line, in rect: Rect, alignment: Alignment = .left) {
    guard rect.height > 0 else { return }
    let fitted = line.fitted(to: rect.width)
    let free = max(0, rect.width - fitted.width)
    let indent =
      switch alignment {
      case .left: 0
      case .right: free
      case .centre: free / 2
      }
    var x = rect.x + indent
    for span in fitted.spans {
      x = draw(span.text, x: x, y: rect.y, within: rect, style: span.style)
    }
  }

  /// Draws a text in the first row of a rectangle, cut to its width.
  package mutating func draw(
    _ text: SafeText, in rect: Rect, style: Style, alignment: Alignment = .left
  ) {
    draw(Line(text, style), in: rect, alignment: alignment)
  }
}
