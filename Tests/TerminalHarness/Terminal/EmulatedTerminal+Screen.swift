import CVterm

extension EmulatedTerminal {
  /// The screen as it is now.
  func snapshot() -> Screen {
    var rows: Int32 = 0
    var columns: Int32 = 0
    vterm_get_size(terminal, &rows, &columns)
    var cells: [ScreenCell] = []
    cells.reserveCapacity(Int(rows * columns))
    for row in 0..<rows {
      for column in 0..<columns { cells.append(cell(column: column, row: row)) }
    }
    var cursor = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &cursor)
    return Screen(
      columns: Int(columns), rows: Int(rows),
      cursor: ScreenCursor(
        column: Int(cursor.col), row: Int(cursor.row), isShown: log.cursorIsShown),
      isAlternate: log.isAlternate, title: log.title, cells: cells)
  }

  private func cell(column: Int32, row: Int32) -> ScreenCell {
    var cell = VTermScreenCell()
    guard vterm_screen_get_cell(screen, VTermPos(row: row, col: column), &cell) != 0 else {
      return ScreenCell()
    }
    return ScreenCell(
      text: Self.text(of: cell), width: Int(cell.width), foreground: ScreenColour(cell.fg),
      background: ScreenColour(cell.bg), attributes: ScreenAttributes(cell.attrs))
  }

  private static func text(of cell: VTermScreenCell) -> String {
    // The right half of a wide character is marked with all bits set.
    if cell.chars.0 == UInt32.max { return "" }
    if cell.chars.0 == 0 { return " " }
    return withUnsafeBytes(of: cell.chars) { bytes in
      let scalars = bytes.bindMemory(to: UInt32.self).prefix { $0 != 0 }
      return String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    }
  }
}

extension ScreenColour {
  init(_ colour: VTermColor) {
    let standard = UInt8(VTERM_COLOR_DEFAULT_MASK.rawValue)
    let indexed = UInt8(VTERM_COLOR_INDEXED.rawValue)
    if colour.type & standard != 0 {
      self = .standard
    } else if colour.type & UInt8(VTERM_COLOR_TYPE_MASK.rawValue) == indexed {
      self = .indexed(Int(colour.indexed.idx))
    } else {
      self = .rgb(red: colour.rgb.red, green: colour.rgb.green, blue: colour.rgb.blue)
    }
  }
}

extension ScreenAttributes {
  init(_ attributes: VTermScreenCellAttrs) {
    self = []
    if attributes.bold != 0 { insert(.bold) }
    if attributes.underline != 0 { insert(.underline) }
    if attributes.italic != 0 { insert(.italic) }
    if attributes.blink != 0 { insert(.blink) }
    if attributes.reverse != 0 { insert(.reverse) }
    if attributes.strike != 0 { insert(.strike) }
  }
}
