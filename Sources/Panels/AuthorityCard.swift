import CareModel
import Dashboard
import TerminalUI
import Text

/// What needs somebody in one authority; where there is room, with the course of its headline
/// figures.
struct AuthorityCard {
  let authority: ShownAuthority

  private var figures: DisclosedFigures { authority.figures }

  /// How high a headline figure is at least and at most, with its title and a blank row above.
  static let figureHeight = 6...21

  /// The height for what needs somebody.
  var leastHeight: Int { listHeight + 2 }

  /// The height at which nothing is left to show.
  var mostHeight: Int { leastHeight + headlines.count * Self.figureHeight.upperBound }

  private var listHeight: Int { max(1, targets.count) + footer.count }

  private var headlines: [(title: SafeText, figures: IndicatorFigures, unit: SafeText)] {
    [
      figures.lookedAfter.map { (Panel.lookedAfter.title, $0, "") },
      figures.workforce.agency.map { (Panel.workforce.title, $0, "FTE") },
    ].compactMap(\.self)
  }

  /// The targets that are red or amber, the red first.
  private var targets: [TargetFigure] {
    figures.targets.byUrgency.filter { $0.rating.rag == .red || $0.rating.rag == .amber }
  }

  func draw(on canvas: inout Canvas, in rect: Rect, isShown: Bool) {
    let day = figures.asAt.map { Line("as at \($0.short)", Look.faint) } ?? Line()
    let room = canvas.draw(
      Frame.titled(authority.name, note: day, isFocused: isShown), around: rect)
    guard !room.isEmpty else { return }
    drawList(on: &canvas, in: room.top(listHeight))
    drawHeadlines(on: &canvas, in: room.droppingTop(listHeight))
  }

  private func drawList(on canvas: inout Canvas, in room: Rect) {
    let footer = footer.suffix(max(0, room.height - max(1, targets.count)))
    let list = room.droppingBottom(footer.count)
    if targets.isEmpty {
      canvas.draw(nothing, in: list)
    } else {
      draw(targets, on: &canvas, in: list)
    }
    for (index, line) in footer.enumerated() {
      canvas.draw(line, in: room.row(list.height + index))
    }
  }

  private func drawHeadlines(on canvas: inout Canvas, in room: Rect) {
    let count = min(headlines.count, room.height / Self.figureHeight.lowerBound)
    guard count > 0 else { return }
    let height = min(room.height / count, Self.figureHeight.upperBound)
    for (index, headline) in headlines.prefix(count).enumerated() {
      let place = room.droppingTop(index * height).top(height).droppingTop(1)
      canvas.draw(headline.title, in: place, style: Look.key)
      IndicatorBody(
        figures: headline.figures, unit: headline.unit,
        stale: figures.doubtWords(of: headline.figures.kind)
      ).draw(on: &canvas, in: place.droppingTop(1), asAt: figures.asAt)
    }
  }

  /// The targets as far as there are rows, and how many more there are.
  private func draw(_ targets: [TargetFigure], on canvas: inout Canvas, in list: Rect) {
    let isCut = targets.count > list.height
    let seen = isCut ? list.height - 1 : targets.count
    let table = Table(
      columns: [
        .init("", priority: 10),
        .init("", .right, priority: 4),
        .init("", priority: 9, isFlexible: true, minimum: 12),
        .init("", .right, priority: 8),
        .init("", .right, priority: 7),
      ],
      rows: targets.prefix(max(0, seen)).map { target in
        Table.Row(
          [
            Look.chip(target.rating.rag), Line(target.id, Look.muted),
            Line(target.listName, Look.text), Line(target.actualWords, Look.strong),
            Line(target.varianceWords, Look.direction(isAdverse: target.isAdverse)),
          ], key: target.id.string)
      }, headingStyle: Look.faint)
    canvas.draw(table, in: list.top(seen), selected: nil)
    if isCut {
      let more = targets.count - max(0, seen)
      canvas.draw("and \(more) more", in: list.row(list.height - 1), style: Look.muted)
    }
  }

  private var nothing: Line {
    figures.targets.rows.isEmpty
      ? Line("no targets", Look.faint)
      : Line("No target is red or amber.", Look.muted)
  }

  private var footer: [Line] {
    let saving = figures.savings.current.map { year -> Line in
      let (target, achieved) = (year.target.quantity.words, year.achieved.quantity.words)
      let percent = year.percentWords.map { ", \($0)" } ?? ""
      return Line("saving \(target)  achieved \(achieved)\(percent)", Look.muted)
    }
    let rest = [money].compactMap(\.self) + workload + [promises].compactMap(\.self)
    let files = figures.troubledSources.map { source in
      Line("! \(source.path) \(source.verdictWords)", Look.warning)
    }
    return rest + [saving].compactMap(\.self) + files.prefix(3)
  }

  /// `£2.8m over in 2015/16, forecast £31.5m of £28.7m`.
  private var money: Line? {
    guard let year = figures.budget.current, year.variance.quantity != .notGiven else { return nil }
    var line = Line(
      year.variance.sideWords, Look.direction(isAdverse: year.variance.isAdverse))
    line.append(" in \(year.yearWords)", Look.muted)
    if year.forecast.quantity.isKnown, year.budget.quantity.isKnown {
      let (forecast, budget) = (year.forecast.quantity.shortWords, year.budget.quantity.shortWords)
      line.append(", forecast \(forecast) of \(budget)", Look.muted)
    }
    return line
  }

  /// The referrals and the plans, each with its peak.
  private var workload: [Line] {
    [WorkloadStep.referrals, .plansOpen].compactMap { step in
      guard let figure = figures.workload[step] else { return nil }
      let peak = figure.peakWords.map { ", peak \($0)" as SafeText } ?? ""
      return Line("\(step.name.string.lowercased()) \(figure.quantity.words())" + peak, Look.muted)
    }
  }

  /// What has passed its day or is known to be missing.
  private var promises: Line? {
    let count = figures.chase.items.count
    return count > 0 ? Line("\(count) to chase", Look.warning) : nil
  }
}
