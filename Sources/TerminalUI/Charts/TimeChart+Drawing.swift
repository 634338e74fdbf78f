import Text

extension Canvas {
  /// Draws the chart, with a row of months below it; nothing where there is too little room.
  package mutating func draw(_ chart: TimeChart, in rect: Rect, on background: Role) {
    guard rect.width >= 16, rect.height >= 4 else { return }
    let axis = Axis(
      chart.points.map(\.value) + chart.marks.map(\.value) + room(over: chart),
      marks: max(2, rect.height / 3))
    let texts = axis.marks.map { chart.valueText($0) }
    let gutter = (texts.map(\.width).max() ?? 0) + 2
    // Room at the right for what the last milestone is called.
    let labelRoom = min(rect.width / 4, (chart.marks.map(\.label.width).max() ?? 0) + 1)
    let plot = Rect(
      x: rect.x + gutter, y: rect.y, width: rect.width - gutter - labelRoom,
      height: rect.height - 1)
    let place = ChartPlace(plot: plot, axis: axis, months: chart.months)
    drawScale(axis, texts: texts, place: place, left: rect.x, on: background)
    drawColumns(chart.points, place: place, on: background)
    drawMarks(chart.marks, place: place, right: rect.right, on: background)
    drawMonths(
      chart, place: place,
      in: Rect(x: plot.x, y: plot.bottom, width: rect.right - plot.x, height: 1), on: background)
    drawPeak(of: chart, axis: axis, place: place, right: rect.right, on: background)
    if axis.isCut { drawCut(axis, chart: chart, place: place, right: rect.right, on: background) }
  }

  /// Says where a scale starts that does not start at nought: in the corner that is free.
  private mutating func drawCut(
    _ axis: Axis, chart: TimeChart, place: ChartPlace, right: Int, on background: Role
  ) {
    let note = "from " + chart.valueText(axis.low)
    let x = right - note.width
    for y in [place.plot.bottom, place.plot.y, place.plot.y + 1] where x > place.plot.x {
      guard (x - 1..<right).allSatisfy({ self[$0, y].scalar == " " }) else { continue }
      draw(note, x: x, y: y, within: bounds, style: Style(.faint, on: background))
      return
    }
    // No corner is free: it is told all the same.
    guard x > place.plot.x else { return }
    draw(note, x: x, y: place.plot.y, within: bounds, style: Style(.faint, on: background))
  }

  private mutating func drawScale(
    _ axis: Axis, texts: [SafeText], place: ChartPlace, left: Int, on background: Role
  ) {
    let style = Style(.faint, on: background)
    var lastRow = Int.max
    for (mark, text) in zip(axis.marks, texts) {
      let y = place.row(mark)
      guard y < lastRow else { continue }
      lastRow = y
      let room = Rect(x: left, y: y, width: place.plot.x - left - 2, height: 1)
      draw(text, in: room, style: style, alignment: .right)
      put("┤", x: place.plot.x - 1, y: y, style: Style(.frame, on: background))
    }
    for y in place.plot.y..<place.plot.bottom where self[place.plot.x - 1, y].scalar != "┤" {
      put("│", x: place.plot.x - 1, y: y, style: Style(.frame, on: background))
    }
  }

  private mutating func drawColumns(
    _ points: [TimeChart.Point], place: ChartPlace, on background: Role
  ) {
    for point in points {
      let eighths = place.eighths(point.value)
      for x in place.columns(ofMonth: point.month) {
        drawColumn(x: x, eighths: eighths, place: place, on: background)
      }
    }
  }

  /// One column: the area below, and its highest part bright.
  private mutating func drawColumn(
    x: Int, eighths: Int, place: ChartPlace, on background: Role
  ) {
    let bottom = place.plot.bottom - 1
    let full = eighths / 8
    for level in 0..<full {
      put("█", x: x, y: bottom - level, style: Style(.area, on: background))
    }
    let part = eighths % 8
    if part > 0 {
      put(Eighths.vertical[part], x: x, y: bottom - full, style: Style(.edge, on: background))
    } else if full > 0 {
      put("▀", x: x, y: bottom - full + 1, style: Style(.edge, on: .area))
    }
  }

  private mutating func drawMarks(
    _ marks: [TimeChart.Mark], place: ChartPlace, right: Int, on background: Role
  ) {
    var from = place.plot.x
    for mark in marks {
      let y = place.row(mark.value)
      let end = place.columns(ofMonth: mark.month).last ?? from
      if from < end {
        for x in from..<end where self[x, y].scalar == " " || mark.isPast == false {
          let under = self[x, y]
          let surface: Role = under.scalar == "█" ? .area : background
          put("┄", x: x, y: y, style: Style(.target, on: surface))
        }
      }
      from = end + 1
    }
    for mark in marks {
      let y = place.row(mark.value)
      guard let x = place.columns(ofMonth: mark.month).last else { continue }
      let surface: Role = self[x, y].scalar == "█" ? .area : background
      put(mark.isPast ? "◆" : "◇", x: x, y: y, style: Style(.target, on: surface))
    }
    // Every diamond stands before the first label, so that no label is put behind another's.
    for mark in marks {
      guard let x = place.columns(ofMonth: mark.month).last else { continue }
      drawLabel(mark.label, from: x + 2, y: place.row(mark.value), right: right, on: background)
    }
  }

  /// Draws a label in the first free room of its row, so that it covers neither column nor line;
  /// not at all behind another milestone, whose label it would seem to be.
  private mutating func drawLabel(
    _ label: SafeText, from left: Int, y: Int, right: Int, on background: Role
  ) {
    var x = left
    while x + label.width <= right {
      guard !(left - 1..<x + label.width).contains(where: { isDiamond(self[$0, y]) }) else {
        return
      }
      guard let taken = (x..<x + label.width).last(where: { self[$0, y].scalar != " " }) else {
        draw(label, x: x, y: y, within: bounds, style: Style(.target, on: background))
        return
      }
      x = taken + 2
    }
  }

  private func isDiamond(_ cell: Cell) -> Bool { cell.scalar == "◆" || cell.scalar == "◇" }

  /// A little above the highest point, so that there is room for what is written over it.
  private func room(over chart: TimeChart) -> [Double] {
    guard let peak = chart.peak?.point.value else { return [] }
    return [peak + abs(peak) / 12]
  }

  /// Writes what the highest point is over its column, and leaves the corner free in which it is
  /// said that the scale does not start at nought.
  private mutating func drawPeak(
    of chart: TimeChart, axis: Axis, place: ChartPlace, right: Int, on background: Role
  ) {
    guard let peak = chart.peak, let column = place.columns(ofMonth: peak.point.month).first
    else { return }
    let y = max(place.row(peak.point.value) - 1, place.plot.y)
    let corner = axis.isCut && y == place.plot.y ? 6 + chart.valueText(axis.low).width : 0
    let x = max(place.plot.x, min(column, right - corner - peak.label.width))
    draw(peak.label, x: x, y: y, within: bounds, style: Style(.strong, on: background))
  }

  private mutating func drawMonths(
    _ chart: TimeChart, place: ChartPlace, in rect: Rect, on background: Role
  ) {
    let style = Style(.muted, on: background)
    let first = chart.label(0)
    let last = chart.label(chart.months - 1)
    draw(first, in: rect, style: style)
    guard chart.months > 1 else { return }
    let end = (place.columns(ofMonth: chart.months - 1).last ?? rect.x) + 1
    let lastX = min(max(rect.x + first.width + 2, end - last.width), rect.right - last.width)
    guard lastX >= rect.x + first.width + 1 else { return }
    draw(last, x: lastX, y: rect.y, within: rect, style: style)
    let middle = chart.label(chart.months / 2)
    let centre = (place.columns(ofMonth: chart.months / 2).first ?? rect.x) - middle.width / 2
    guard chart.months > 4, centre > rect.x + first.width + 2,
      centre + middle.width + 2 < lastX
    else { return }
    draw(middle, x: centre, y: rect.y, within: rect, style: style)
  }
}
