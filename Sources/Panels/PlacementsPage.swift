import CareModel
import Dashboard
import TerminalUI
import Text

/// Where children are placed: every group with its share, its change and its cost, by month; who
/// provides the placements; what is aimed at.
struct PlacementsPage {
  let state: DashboardState

  private var figures: PlacementsFigures { state.figures.placements }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard figures.asAt != nil else {
      return PlacementsPanel(state: state, isFocused: true).draw(on: &canvas, in: rect)
    }
    if rect.width >= 96 {
      let main = rect.left(rect.width * 66 / 100)
      drawGroups(on: &canvas, in: main)
      drawSide(on: &canvas, in: rect.droppingLeft(main.width))
    } else {
      let side = min(8 + figures.aims.count * 4, rect.height * 45 / 100)
      let upper = rect.top(max(8, min(rect.height - side, figures.given.count + 9)))
      drawGroups(on: &canvas, in: upper)
      drawSide(on: &canvas, in: rect.droppingTop(upper.height))
    }
  }

  private func drawGroups(on canvas: inout Canvas, in rect: Rect) {
    let day = figures.asAt.map { "as at \($0.short)" as SafeText } ?? ""
    let chosen = state.selection(in: .placements)
    let table = PlacementsTable(figures: figures, width: rect.width - 4).table
    let seen = table.seenWords(showing: chosen, height: rect.height - 7)
    let note = Line([seen, day].filter { !$0.isEmpty }.joined(separator: " · "), Look.faint)
    let room = canvas.draw(
      Frame.panel(.placements, note: note, isFocused: true), around: rect)
    guard !room.isEmpty else { return }
    let words = PlacementsLines(state: state)
    canvas.draw(words.headline(in: room.width), in: room.row(0))
    if room.height >= 3 {
      canvas.draw(PlacementParts(figures: figures).bar, in: room.row(1), on: .panel)
    }
    let list = room.droppingTop(3).droppingBottom(2)
    canvas.draw(
      table, in: list.top(table.rows.count + 1), selected: state.selection(in: .placements))
    let missing = figures.notGiven.map(\.name)
    var below = list.droppingTop(table.rows.count + 2)
    if !missing.isEmpty, !below.isEmpty {
      let used = canvas.drawWrapped(
        "not given: \(missing.joined(separator: ", "))", in: below, style: Look.faint)
      below = below.droppingTop(used + 1)
    }
    drawChosen(on: &canvas, in: below)
    canvas.draw(words.source(in: room.width), in: room.row(room.height - 1))
  }

  /// The months of the group that the bar is on.
  private func drawChosen(on canvas: inout Canvas, in room: Rect) {
    let chosen = state.selection(in: .placements)
    guard room.height >= 7, let group = figures.given.first(where: { $0.name.string == chosen })
    else { return }
    canvas.draw("\(group.name), by month", in: room.row(0), style: Look.muted)
    CourseChart(course: group.course, asAt: figures.asAt)
      .draw(on: &canvas, in: room.droppingTop(2).top(22))
  }

  private func drawSide(on canvas: inout Canvas, in rect: Rect) {
    let room = canvas.draw(Frame.titled("Providers and aims"), around: rect)
    guard !room.isEmpty else { return }
    // What is aimed at comes first where there is little room.
    if room.height < 12, !figures.aims.isEmpty {
      let y = drawAims(on: &canvas, in: room, from: 0)
      _ = drawProviders(on: &canvas, in: room.droppingTop(y + 1))
      return
    }
    var y = drawProviders(on: &canvas, in: room)
    for (words, style) in costLines where y < room.height {
      y += max(1, canvas.drawWrapped(words, in: room.droppingTop(y), style: style))
    }
    if y + 1 < room.height { y = drawAims(on: &canvas, in: room, from: y + 1) }
    AheadLines(figures: state.figures.ahead).draw(on: &canvas, in: room.droppingTop(y + 1))
  }

  /// What the plan aims at, from a row on; gives back the row after it.
  private func drawAims(on canvas: inout Canvas, in room: Rect, from row: Int) -> Int {
    var y = row
    for aim in figures.aims where y < room.height {
      let lines = IndicatorLines(figures: aim, unit: aim.scopeName)
      lines.drawHeadline(on: &canvas, in: room.row(y))
      y += 1
      for line in lines.lines(in: room.width) where y < room.height {
        canvas.draw(line, in: room.row(y))
        y += 1
      }
    }
    return y
  }

  private func drawProviders(on canvas: inout Canvas, in room: Rect) -> Int {
    guard !figures.providers.isEmpty else {
      canvas.draw("no file says who provides them", in: room, style: Look.muted)
      return min(2, room.height)
    }
    let table = Table(
      columns: [
        .init("provider", priority: 10, isFlexible: true, minimum: 10),
        .init("now", .right, priority: 9),
        .init("%", .right, priority: 6),
        .init("year", .right, priority: 5),
      ],
      rows: figures.providers.map { provider in
        Table.Row(
          [
            Line(provider.name, Look.text),
            Line(provider.count.words(), Look.count(provider.count)),
            Line(provider.share?.wordsBesideCount(decimals: 0) ?? "", Look.muted),
            Line(provider.movementOverYear?.changeWords ?? "", Look.muted),
          ], key: provider.name.string)
      }, headingStyle: Look.faint)
    canvas.draw(table, in: room.top(table.rows.count + 1), selected: nil)
    return min(table.rows.count + 2, room.height)
  }

  private var costLines: [(SafeText, Style)] {
    var lines: [(SafeText, Style)] = []
    if let split = figures.fostering {
      let share = figures.fosteringAgencyShare.map { " (\($0.words(decimals: 1))%)" } ?? ""
      lines.append(
        (
          "foster carers: \(split.inHouse.words()) in house, \(split.agency.words()) agency\(share)",
          Look.text
        ))
    }
    if let cost = figures.unitCost {
      let weekly = SafeText(cost.weekly.poundsText)
      lines.append(("a placement: \(weekly) a week, \(cost.yearlyWords) a year", Look.text))
      lines.append((cost.basisWords, Look.faint))
    } else if let worth = state.figures.budget.placementWorth {
      lines.append(("a placement fewer: \(worth.sentence)", Look.text))
    }
    return lines
  }
}

/// The groups with as many months beside them as there is room for.
struct PlacementsTable {
  let figures: PlacementsFigures
  let width: Int

  /// Cells that a month takes.
  private static let monthWidth = 8
  private static let otherWidth = 62

  private var months: [Month] {
    let all = figures.groups.first?.history.map(\.month) ?? []
    return Array(all.dropFirst().prefix(max(0, (width - Self.otherWidth) / Self.monthWidth)))
  }

  var table: Table {
    let months = months
    return Table(
      columns: [
        .init("", priority: 20),
        .init("group", priority: 20, isFlexible: true, minimum: 16),
        .init("now", .right, priority: 19),
        .init("%", .right, priority: 18),
        .init("year", .right, priority: 17),
        .init("a week", .right, priority: 16),
      ]
        + months.enumerated().map { index, month in
          .init(SafeText(month.short), .right, priority: 15 - min(index, 14))
        },
      rows: figures.given.enumerated().map { index, group in row(group, at: index, months) },
      headingStyle: Look.faint)
  }

  private func row(_ group: PlacementGroupFigure, at index: Int, _ months: [Month]) -> Table.Row {
    let history = months.map { month in
      let count = group.history.first { $0.month == month }?.count
      return Line(count.map { $0.words() } ?? "", Look.muted)
    }
    let cost = group.weeklyCost.map { $0.words { SafeText($0.poundsText) } }
    return Table.Row(
      [
        PlacementParts.pattern(of: group.count, at: index),
        Line(group.name, Look.text),
        Line(group.count.words(), Look.count(group.count)),
        Line(group.share?.wordsBesideCount(decimals: 1) ?? "", Look.muted),
        Line(group.movementOverYear?.changeWords ?? "", Look.text),
        Line(cost ?? "", Look.muted),
      ] + history, key: group.name.string)
  }
}
