internal import CNcurses
internal import TerminalUI
private import Text

/// Turns rows of a canvas into rows of curses' own cells.
struct RowBuilder {
  /// A style as curses has it.
  private struct Look {
    let attributes: attr_t
    let pair: Int32
    /// Whether the style's colour says what a pattern says where there is none.
    let isSolid: Bool
  }

  private var theme: Theme
  private let depth: ColourDepth
  /// Whether the terminal has eight colours and no bright ones.
  private let isLimitedToEight: Bool
  private var pairs: ColourPairs
  private var looks: [Style: Look] = [:]
  private var latest: (style: Style, look: Look)?

  init(theme: Theme, screen: CursesScreen) {
    self.theme = theme
    depth = screen.depth
    isLimitedToEight = screen.isLimitedToEight
    pairs = ColourPairs(limit: screen.pairLimit)
  }

  /// Goes over to another theme. What was built before does not look right any more.
  mutating func use(_ theme: Theme) {
    self.theme = theme
    looks.removeAll(keepingCapacity: true)
    latest = nil
    if pairs.isCrowded { pairs.removeAll() }
  }

  /// Fills `cells` with a row, cut or filled with blanks to `width`.
  mutating func build(_ row: ArraySlice<Cell>, width: Int, into cells: inout CursesCells) {
    cells.removeAll(keepingCapacity: true)
    var index = row.startIndex
    let end = row.startIndex + min(width, row.count)
    while index < end {
      let cell = row[index]
      let isFollowed = index + 1 < end && row[index + 1].scalar == nil
      cells.append(character(cell, isFollowed: isFollowed))
      index += isFollowed && cell.scalar.map(Self.isWide) == true ? 2 : 1
    }
    let missing = width - min(width, row.count)
    if missing > 0 {
      cells.append(contentsOf: repeatElement(lookout_cell(0x20, 0, 0), count: missing))
    }
  }

  /// One cell. Whatever it holds, it takes the room that the canvas gives it.
  private mutating func character(_ cell: Cell, isFollowed: Bool) -> cchar_t {
    let look = look(of: cell.style)
    guard let scalar = cell.scalar else { return lookout_cell(0x20, look.attributes, look.pair) }
    guard Self.fits(scalar, isFollowed: isFollowed) else {
      return lookout_cell(0x3F, look.attributes, look.pair)
    }
    let shown = look.isSolid && StackedBar.isPattern(scalar) ? "█" : scalar
    var result = lookout_cell(wchar_t(shown.value), look.attributes, look.pair)
    if cell.marks != SIMD4() {
      let marks = cell.marks
      result.chars.1 = wchar_t(marks[0])
      result.chars.2 = wchar_t(marks[1])
      result.chars.3 = wchar_t(marks[2])
      result.chars.4 = wchar_t(marks[3])
    }
    return result
  }

  private static func fits(_ scalar: Unicode.Scalar, isFollowed: Bool) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x300, 0x2500..<0x2600: true
    case 0..<0xA0: false
    default: scalar.cellWidth == 1 || (scalar.cellWidth == 2 && isFollowed)
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x1100 && scalar.cellWidth == 2
  }
}

extension RowBuilder {
  private mutating func look(of style: Style) -> Look {
    if let latest, latest.style == style { return latest.look }
    let look = looks[style] ?? makeLook(style)
    looks[style] = look
    latest = (style, look)
    return look
  }

  private mutating func makeLook(_ style: Style) -> Look {
    var appearance = Appearance(style, theme: theme, depth: depth)
    if isLimitedToEight { appearance = appearance.inEightColours }
    let pair = ColourPairs.Pair(
      foreground: appearance.foreground.map { Int32($0) } ?? -1,
      background: appearance.background.map { Int32($0) } ?? -1)
    let number = pairs.number(of: pair) { number, pair in
      init_extended_pair(number, pair.foreground, pair.background) == OK
    }
    return Look(
      attributes: appearance.attributes.curses, pair: number,
      isSolid: style.foreground.isSeries && appearance.foreground != nil)
  }
}

extension Attributes {
  /// The same as curses writes them.
  fileprivate var curses: attr_t {
    var result: attr_t = 0
    if contains(.bold) { result |= lookout_bold() }
    if contains(.dim) { result |= lookout_dim() }
    if contains(.underline) { result |= lookout_underline() }
    if contains(.reverse) { result |= lookout_reverse() }
    return result
  }
}
