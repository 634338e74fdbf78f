package import CareModel
import Dashboard
import TerminalUI
package import Text

/// Where children are placed, on the overview: the mix as a bar, its parts, and what is aimed at.
struct PlacementsPanel {
  let state: DashboardState
  let isFocused: Bool

  private var figures: PlacementsFigures { state.figures.placements }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let room = canvas.draw(
      Frame.panel(.placements, isFocused: isFocused, width: rect.width), around: rect)
    guard !room.isEmpty else { return }
    if isFocused { canvas.cursor = Position(x: room.x, y: room.y) }
    let words = PlacementsLines(state: state)
    let footer = room.height >= 3 ? 1 : 0
    if footer > 0 { canvas.draw(words.source(in: room.width), in: room.row(room.height - 1)) }
    let body = room.droppingBottom(footer)
    var y = figures.asAt == nil ? 0 : drawMix(words, on: &canvas, in: body)
    for aim in figures.aims.prefix(2) where y < body.height {
      y += draw(aim, on: &canvas, in: body.droppingTop(y))
    }
    drawNotGiven(on: &canvas, in: body.droppingTop(y))
  }

  /// The bar and the groups of it. Gives back how many rows it took.
  private func drawMix(_ words: PlacementsLines, on canvas: inout Canvas, in room: Rect) -> Int {
    canvas.draw(words.headline(in: room.width), in: room.row(0))
    guard room.height >= 3 else { return 1 }
    let parts = PlacementParts(figures: figures)
    canvas.draw(parts.bar, in: room.row(1), on: .panel)
    let aims = min(figures.aims.count, 2)
    let most = max(1, room.height - 2 - aims * 2)
    // One row alone would say no more than how many groups there are.
    guard most > 1 || parts.parts.count == 1 else { return 2 }
    let table = parts.table(most: most)
    canvas.draw(table, in: room.droppingTop(2).top(table.rows.count + 1), selected: nil)
    let used = 3 + table.rows.count
    guard let share = words.agencyShare, used + aims * 2 < room.height else {
      return min(used, room.height)
    }
    canvas.draw(share, in: room.row(used))
    return used + 1
  }

  private func draw(_ aim: IndicatorFigures, on canvas: inout Canvas, in room: Rect) -> Int {
    let name = aim.scopeName
    let lines = IndicatorLines(figures: aim, unit: name)
    lines.drawHeadline(on: &canvas, in: room.row(0))
    let said = Array(lines.lines(in: room.width).prefix(figures.asAt == nil ? 3 : 1))
    for (index, line) in said.enumerated() where index + 1 < room.height {
      canvas.draw(line, in: room.row(index + 1))
    }
    return said.count + 1
  }

  /// The groups that no file gives: they are named, and nothing is made up for them.
  private func drawNotGiven(on canvas: inout Canvas, in room: Rect) {
    guard figures.asAt == nil, room.height > 0 else { return }
    let groups = figures.notGiven
    let listed = room.droppingTop(figures.aims.isEmpty ? 0 : 1)
    guard listed.height >= 3 else {
      return canvas.draw("groups not given", in: room, style: Look.faint)
    }
    for (index, group) in groups.enumerated() where index < listed.height {
      let isLast = index == listed.height - 1 && index < groups.count - 1
      let more = groups.count - index
      let name: SafeText = isLast ? "\(more) more groups" : group.name
      canvas.draw(name, in: listed.row(index), style: Look.muted)
      canvas.draw("not given", in: listed.row(index), style: Look.faint, alignment: .right)
    }
  }
}

extension IndicatorFigures {
  /// `residential`: what the figure counts, for after its number.
  var scopeName: SafeText {
    switch indicator {
    case .placements(.residential): "residential"
    case .placements(.group(let group)): SafeText(group.name.string.lowercased())
    default: ""
    }
  }
}

/// What is said of placements in words.
struct PlacementsLines {
  let state: DashboardState

  private var figures: PlacementsFigures { state.figures.placements }

  /// `540 placed`, and what a placement costs.
  func headline(in width: Int) -> Line {
    let placed = Line("\(figures.total.quantity.words()) placed", Look.strong)
    guard let cost = figures.unitCost else { return placed }
    let costs = ["\(cost.yearlyWords) a placement a year", "\(cost.yearlyWords) each a year"].map {
      Line.pair(placed, Line(SafeText($0), Look.muted), "  ")
    }
    return Line.first(costs + [placed], in: width) ?? placed
  }

  /// `agency 38% of fostering`.
  var agencyShare: Line? {
    figures.fosteringAgencyShare.map {
      Line("agency \($0.words(decimals: 0))% of fostering", Look.text)
    }
  }

  func source(in width: Int) -> Line {
    if let stale = state.figures.doubtWords(of: figures.asAt == nil ? "targets" : "placements") {
      return Line(stale, Look.warning)
    }
    if let row = figures.rows.first, let day = figures.asAt {
      return Line(SafeText.covering(row.path, to: day, in: width), Look.faint)
    }
    guard let aim = figures.aims.first else {
      return Line("no file gives them", Look.faint)
    }
    return Line(aim.sourceWords(asAt: state.figures.asAt, in: width), Look.faint)
  }
}

extension PlacementUnitCost {
  /// `£110k`, `about £110k`.
  package var yearlyWords: SafeText { certainty.prefix + SafeText(yearly.shortText) }
}

/// The parts of the mix, largest first, with foster carers told apart by who provides them.
struct PlacementParts {
  struct Part {
    let name: SafeText
    let count: Quantity<Number>
    let share: Quantity<Number>?
    let movement: Movement?
  }

  let parts: [Part]

  init(figures: PlacementsFigures) {
    parts = figures.given.map { group in
      Part(
        name: group.name, count: group.count, share: group.share,
        movement: group.movementOverYear)
    }
  }

  var bar: StackedBar {
    StackedBar(
      parts.enumerated().map { index, part in
        let look = StackedBar.look(at: index)
        return .init(
          share: part.count.value?.approximation ?? 0, role: look.role, pattern: look.pattern)
      }, hidesParts: parts.contains { $0.count.absence == .suppressed })
  }

  /// The parts as a list of so many rows at most; what does not fit is named as more.
  func table(most: Int) -> Table {
    let fits = parts.count <= most
    let shown = fits ? parts : Array(parts.prefix(max(0, most - 1)))
    var rows = shown.enumerated().map { index, part in row(part, at: index) }
    if !fits {
      let more: SafeText = "and \(parts.count - shown.count) more groups"
      rows.append(Table.Row([Line(), Line(more, Look.muted), Line(), Line(), Line()], key: ""))
    }
    return Table(
      columns: [
        .init("", priority: 10),
        .init("", priority: 10, isFlexible: true, minimum: 10),
        .init("now", .right, priority: 9),
        .init("%", .right, priority: 6),
        .init("year", .right, priority: 5),
      ], rows: rows, headingStyle: Look.faint)
  }

  private func row(_ part: Part, at index: Int) -> Table.Row {
    Table.Row(
      [
        Self.pattern(of: part.count, at: index),
        Line(part.name, Look.text),
        Line(part.count.words(), Look.count(part.count)),
        Line(part.share?.wordsBesideCount(decimals: 0) ?? "", Look.muted),
        Line(part.movement?.changeWords ?? "", Look.muted),
      ], key: part.name.string)
  }

  /// What a group is drawn with in the bar: for one that is hidden, the hatch.
  static func pattern(of count: Quantity<Number>, at index: Int) -> Line {
    if count.absence == .suppressed { return Line(SafeText(String(Hatch.pattern)), Look.faint) }
    let look = StackedBar.look(at: index)
    return Line(SafeText(String(look.pattern)), Style(look.role, on: .panel))
  }
}
