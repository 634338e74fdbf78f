extension Canvas {
  /// The same canvas in characters that every terminal has, one cell for one cell.
  ///
  /// Marks over characters are dropped, and what has no likeness becomes `?`.
  package func inASCII() -> Canvas {
    var canvas = self
    for y in 0..<size.height {
      for x in 0..<size.width {
        let cell = canvas[x, y]
        guard cell.marks == SIMD4() else {
          canvas[x, y] = Cell(cell.scalar?.likeness ?? "?", style: cell.style)
          continue
        }
        if cell.scalar?.isASCII != true { canvas[x, y].scalar = cell.scalar?.likeness ?? "?" }
      }
    }
    return canvas
  }
}

extension Unicode.Scalar {
  /// The character of ASCII that looks or reads most like this one.
  var likeness: Unicode.Scalar {
    switch value {
    case 0x20..<0x7F: self
    case 0..<0xA0: "?"
    case 0xA0..<0x2000: BaseLetters.letter(of: self) ?? likenessOfSign
    case 0x2500..<0x2580: likenessOfFrame
    case 0x2580..<0x25A0: likenessOfBlock
    case 0x2800: " "
    case 0x2801..<0x2900: likenessOfBraille
    default: BaseLetters.letter(of: self) ?? likenessOfSign
    }
  }

  private var likenessOfSign: Unicode.Scalar {
    switch self {
    case "\u{A0}", "\u{2002}"..."\u{200A}", "\u{202F}", "\u{205F}", "\u{3000}": " "
    case "‐", "‑", "‒", "–", "—", "―", "−": "-"
    case "‘", "’", "‚", "‛", "′", "´": "'"
    case "“", "”", "„", "«", "»", "″": "\""
    case "…": "~"
    case "·", "•", "‧", "∙", "▪": "."
    case "£": "L"
    case "◆", "★": "#"
    case "€": "E"
    case "✖", "✗", "✘", "✕", "⚠", "¡": "!"
    case "●", "◉", "∗", "☆": "*"
    case "■", "≡", "≈", "▤": "="
    case "◇", "○", "□", "◦", "°", "º": "o"
    case "▲", "△", "▴", "↑", "⇧": "^"
    case "▼", "▽", "▾", "↓", "⇩": "v"
    case "►", "▸", "▶", "▷", "→", "›", "≥", "⇒": ">"
    case "◄", "◂", "◀", "◁", "←", "‹", "≤", "⇐", "⏎", "↵": "<"
    case "✓", "✔", "±", "†", "‡": "+"
    case "×", "✚": "x"
    case "÷", "⁄": "/"
    case "¦": "|"
    case "¹": "1"
    case "²": "2"
    case "³": "3"
    case "§": "S"
    default: "?"
    }
  }

  /// Frames: what runs across, what runs down, and `+` where they meet.
  private var likenessOfFrame: Unicode.Scalar {
    switch self {
    case "─", "━", "┄", "┅", "┈", "┉", "╌", "╍", "═", "╴", "╶", "╸", "╺", "╼", "╾": "-"
    case "│", "┃", "┆", "┇", "┊", "┋", "╎", "╏", "║", "╵", "╷", "╹", "╻", "╽", "╿": "|"
    case "╱": "/"
    case "╲": "\\"
    case "╳": "X"
    default: "+"
    }
  }

  /// Blocks: the more of the cell is filled, the more ink the character has.
  private var likenessOfBlock: Unicode.Scalar {
    switch self {
    case "▁", "▂": "_"
    case "▃": "."
    case "▄": "-"
    case "▅": "="
    case "▆": "+"
    case "▇": "*"
    case "█": "#"
    case "▌": ">"
    case "▉", "▊", "▋": "="
    case "▍", "▎", "▏": "-"
    case "▓": "%"
    case "▒": ":"
    case "░": "."
    case "▀", "▔": "\""
    case "▐", "▕": "|"
    case "▞": "/"
    case "▚": "\\"
    case "▖", "▗": "."
    case "▘", "▝": "'"
    default: "%"
    }
  }

  /// Dots: as many as the cell has, roughly.
  private var likenessOfBraille: Unicode.Scalar {
    switch (value & 0xFF).nonzeroBitCount {
    case 1...2: "."
    case 3...5: ":"
    default: "#"
    }
  }
}
