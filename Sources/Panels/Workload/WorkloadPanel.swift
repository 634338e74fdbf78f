import CareModel
import Dashboard
import TerminalUI
import Text

/// The referrals, the open plans and the backlog, on the overview.
struct WorkloadPanel {
  let state: DashboardState
  let isFocused: Bool

  private var figures: WorkloadFigures { state.figures.workload }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let room = canvas.draw(
      Frame.panel(.workload, isFocused: isFocused, width: rect.width), around: rect)
    guard !room.isEmpty else { return }
    guard figures.isGiven else {
      canvas.drawWrapped(
        "No file gives it: a table with the columns month and referrals.", in: room,
        style: Look.muted)
      return
    }
    if isFocused { canvas.cursor = Position(x: room.x, y: room.y) }
    let lines = lines(in: room.width)
    let middle = room.height >= 3 ? room.droppingBottom(1) : room
    for (index, line) in lines.enumerated() where index < middle.height {
      canvas.draw(line, in: middle.row(index))
    }
    if let referrals = figures[.referrals], middle.height - lines.count >= 5 {
      CourseChart(course: referrals.course, asAt: referrals.day)
        .draw(on: &canvas, in: middle.droppingTop(lines.count + 1))
    }
    if room.height >= 3 { canvas.draw(source(in: room.width), in: room.row(room.height - 1)) }
  }

  private func source(in width: Int) -> Line {
    if let doubt = state.figures.doubtWords(of: "workload") { return Line(doubt, Look.warning) }
    guard let row = figures.rows.first, let day = figures.asAt else { return Line() }
    return Line(SafeText.covering(row.path, to: day, in: width), Look.faint)
  }

  /// The most telling first.
  private func lines(in width: Int) -> [Line] {
    var lines: [Line] = []
    if let referrals = figures[.referrals] {
      lines.append(headline(referrals, "referrals", in: width))
      if let words = referrals.pastWords { lines.append(Line(words, Look.muted)) }
    }
    for (step, noun) in [(.plansOpen, "plans open"), (.backlog, "backlog")]
      as [(WorkloadStep, SafeText)]
    {
      if let figure = figures[step] { lines.append(headline(figure, noun, in: width)) }
    }
    if let rates = rates { lines.append(rates) }
    return lines
  }

  /// `231 plans open  ▼ 3 since Aug 10 · peak 282 in Feb 10`, as much as there is room for.
  private func headline(
    _ figure: WorkloadStepFigure, _ noun: SafeText, in width: Int
  ) -> Line {
    let style = figure.step == .referrals ? Look.strong : Look.text
    let line = Line("\(figure.quantity.words()) \(noun)", style)
    let movement = (figure.overMonth ?? figure.overQuarter ?? figure.overYear).map {
      Line($0.words, Look.text)
    }
    let moved = movement.map { Line.pair(line, $0, "  ") } ?? line
    let peak = figure.step == .referrals ? nil : figure.peakWords
    let whole = peak.map { Line.pair(moved, Line("peak \($0)", Look.muted)) } ?? moved
    let short = peak.map { Line.pair(line, Line("peak \($0)", Look.muted)) } ?? line
    return Line.first([whole, short, moved, line], in: width) ?? line
  }

  /// How many referrals led to a plan or to care in the newest quarter that tells it.
  private var rates: Line? {
    guard let newest = figures.conversions.first else { return nil }
    let parts: [SafeText?] = [
      newest.referralToPlan.map { "to plan \($0.words)" },
      newest.referralToCare.map { "to care \($0.words)" },
      SafeText(newest.quarter.short),
    ]
    return Line(parts.compactMap(\.self).joined(separator: " · "), Look.muted)
  }
}

extension WorkloadStepFigure {
  /// `peak 249 in Mar 10 · ▼ 12 on a year ago`.
  fileprivate var pastWords: SafeText? {
    let parts: [SafeText?] = [peakWords.map { "peak \($0)" }, overYear?.yearWords]
    let words = parts.compactMap(\.self).joined(separator: " · ")
    return words.isEmpty ? nil : words
  }
}

extension WorkloadFigures {
  /// What the workload says of the looked-after children, where another file is used for them.
  var lookedAfterBeside: Line? {
    guard let figure = self[.lookedAfter], figure.otherwise != nil else { return nil }
    return Line("\(figure.row.path) says \(figure.quantity.words())", Look.warning)
  }
}
