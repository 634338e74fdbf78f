package import Text

/// Rows under headings, in columns that leave when there is too little room for them.
package struct Table: Sendable {
  package struct Column: Sendable {
    package let title: SafeText
    package let alignment: Alignment
    /// Which columns leave first where there is too little room: those of the lowest priority.
    package let priority: Int
    /// Whether the column takes what room the others leave, down to `minimum` cells.
    package let isFlexible: Bool
    package let minimum: Int

    package init(
      _ title: SafeText, _ alignment: Alignment = .left, priority: Int,
      isFlexible: Bool = false, minimum: Int = 0
    ) {
      self.title = title
      self.alignment = alignment
      self.priority = priority
      self.isFlexible = isFlexible
      self.minimum = minimum
    }
  }

  package struct Row: Sendable {
    /// A cell for each column; a heading has one for all.
    package let cells: [Line]
    package let isHeading: Bool
    /// What identifies the row; nil for one that the bar passes over.
    package let key: String?

    package init(_ cells: [Line], key: String) {
      self.cells = cells
      self.key = key
      isHeading = false
    }

    package init(heading: Line) {
      cells = [heading]
      key = nil
      isHeading = true
    }
  }

  package let columns: [Column]
  package let rows: [Row]
  package let headingStyle: Style

  package init(columns: [Column], rows: [Row], headingStyle: Style) {
    self.columns = columns
    self.rows = rows
    self.headingStyle = headingStyle
  }
}

extension Table {
  /// Cells between two columns.
  private static let gap = 2

  /// The cells that every column takes together, where none has to give way.
  package var naturalWidth: Int {
    columns.indices.reduce(0) { $0 + naturalWidth(of: $1) } + (columns.count - 1) * Self.gap
  }

  /// The width of each column, 0 for one that leaves.
  func widths(in width: Int) -> [Int] {
    let natural = columns.indices.map { naturalWidth(of: $0) }
    var shown = Set(columns.indices)
    while shown.count > 1 {
      let needed = shown.reduce(0) { sum, index in
        sum
          + (columns[index].isFlexible
            ? min(columns[index].minimum, natural[index]) : natural[index])
      }
      if needed + (shown.count - 1) * Self.gap <= width { break }
      guard let leaving = shown.min(by: { columns[$0].priority < columns[$1].priority }) else {
        break
      }
      shown.remove(leaving)
    }
    return share(width, among: shown, natural: natural)
  }

  private func naturalWidth(of column: Int) -> Int {
    rows.lazy.filter { !$0.isHeading && column < $0.cells.count }
      .map { $0.cells[column].width }
      .reduce(columns[column].title.width) { max($0, $1) }
  }

  private func share(_ width: Int, among shown: Set<Int>, natural: [Int]) -> [Int] {
    var widths = columns.indices.map { shown.contains($0) ? natural[$0] : 0 }
    let used = widths.reduce(0, +) + (shown.count - 1) * Self.gap
    let flexible = columns.indices.filter { shown.contains($0) && columns[$0].isFlexible }
    guard let last = flexible.last else {
      return shown.count == 1 ? widths.map { min($0, width) } : widths
    }
    let free = width - used
    if free >= 0 {
      // What is left over goes to the last flexible column, so that the ones after it stand right.
      widths[last] += free
    } else {
      shrink(&widths, flexible, by: -free)
    }
    return widths
  }

  private func shrink(_ widths: inout [Int], _ flexible: [Int], by missing: Int) {
    var missing = missing
    for index in flexible.reversed() where missing > 0 {
      let least = flexible.count > 1 ? columns[index].minimum : 0
      let taken = min(missing, max(0, widths[index] - least))
      widths[index] -= taken
      missing -= taken
    }
  }

  /// How many rows the bar can be on, and which of them, counted from 1, are seen in a room of
  /// `height` rows with headings; nil where all are.
  package func cut(showing key: String?, height: Int) -> (seen: ClosedRange<Int>, all: Int)? {
    let body = height - (height > 1 && hasTitles ? 1 : 0)
    guard rows.count > body, body > 0 else { return nil }
    let first = firstRow(showing: key, height: body)
    let before = rows.prefix(first).count { $0.key != nil }
    let seen = rows.dropFirst(first).prefix(body).count { $0.key != nil }
    guard seen > 0 else { return nil }
    return (before + 1...before + seen, rows.count { $0.key != nil })
  }

  var hasTitles: Bool { columns.contains { !$0.title.isEmpty } }

  /// The first row to show so that the chosen one is in sight, near the middle where there are
  /// more rows than fit.
  package func firstRow(showing key: String?, height: Int) -> Int {
    guard rows.count > height, let index = rows.firstIndex(where: { $0.key == key && key != nil })
    else { return 0 }
    return min(max(0, index - height / 2), rows.count - height)
  }
}

extension Canvas {
  /// Draws a table with its headings in the first row, and a bar over the row that is chosen.
  /// The cursor is put on that row. Rows that do not fit stay below or above.
  package mutating func draw(_ table: Table, in rect: Rect, selected: String?) {
    guard !rect.isEmpty else { return }
    let widths = table.widths(in: rect.width)
    let hasHeadings = rect.height > 1 && table.hasTitles
    if hasHeadings { drawHeadings(of: table, widths: widths, in: rect.row(0)) }
    let body = hasHeadings ? rect.droppingTop(1) : rect
    let first = table.firstRow(showing: selected, height: body.height)
    for (index, row) in table.rows.dropFirst(first).prefix(body.height).enumerated() {
      let line = body.row(index)
      draw(row, widths: widths, columns: table.columns, in: line)
      if let selected, row.key == selected { drawSelection(over: line) }
    }
  }

  private mutating func drawHeadings(of table: Table, widths: [Int], in rect: Rect) {
    let cells = table.columns.map { Line($0.title, table.headingStyle) }
    draw(Table.Row(cells, key: ""), widths: widths, columns: table.columns, in: rect)
  }

  private mutating func draw(
    _ row: Table.Row, widths: [Int], columns: [Table.Column], in rect: Rect
  ) {
    if row.isHeading { return draw(row.cells[0], in: rect) }
    var x = rect.x
    for (index, width) in widths.enumerated() where width > 0 && index < row.cells.count {
      let cell = Rect(x: x, y: rect.y, width: width, height: 1).intersection(rect)
      draw(row.cells[index], in: cell, alignment: columns[index].alignment)
      x += width + 2
    }
  }

  /// Marks a row as chosen: a bar at its left and another background, which also those see who
  /// see no colour.
  private mutating func drawSelection(over rect: Rect) {
    let wide = Rect(x: rect.x - 1, y: rect.y, width: rect.width + 2, height: 1)
    restyle(wide) { style in
      guard style.background == .panel || style.background == .background else { return }
      style.background = .selection
      // What is faint would be lost on it.
      if style.foreground == .faint { style.foreground = .muted }
    }
    put("▌", x: rect.x - 1, y: rect.y, style: Style(.key, on: .selection))
    cursor = Position(x: rect.x - 1, y: rect.y)
  }
}
