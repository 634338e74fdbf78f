import CareModel
import Dashboard
import TerminalUI
import Text

/// The authorities of a region with their headline figures and how many of their targets are red;
/// below, as far as there is room, what is red in each.
struct RegionPage {
  let state: DashboardState

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let remarks = remarks(in: rect.width - 4)
    let wanted = state.authorities.count + 3 + (remarks.isEmpty ? 0 : remarks.count + 1)
    let upper = rect.top(min(wanted, rect.height))
    let below = rect.droppingTop(upper.height)
    // Half a card tells nothing: the list takes what is left.
    let isCardless = below.height < 4
    drawList(remarks, on: &canvas, in: isCardless ? rect : upper)
    if !isCardless {
      RegionCards(authorities: state.authorities, shown: state.shownIndex)
        .draw(on: &canvas, in: below)
    }
  }

  private func drawList(_ remarks: [Line], on canvas: inout Canvas, in rect: Rect) {
    let frame = Frame.panel(
      .authorities, detail: "\(state.authorities.count)", isFocused: true)
    let room = canvas.draw(frame, around: rect)
    let shown = room.height > remarks.count + 3 ? remarks : []
    let list = room.droppingBottom(shown.isEmpty ? 0 : shown.count + 1)
    canvas.draw(table, in: list, selected: state.selection(in: .authorities))
    for (index, line) in shown.enumerated() {
      canvas.draw(line, in: room.row(room.height - shown.count + index))
    }
  }

  /// What is the matter with files that belong to no authority.
  private func remarks(in width: Int) -> [Line] {
    state.ownSources.filter(\.isTroubled).flatMap { source -> [Line] in
      let remark = state.hidesDetail ? source.verdictWords : source.worstRemark?.words
      guard let matter = source.goneWords ?? remark else { return [] }
      let words: SafeText = "\(source.path): \(matter)"
      return words.wrapped(to: width).map { Line($0, Look.warning) }
    }.prefix(6).map(\.self)
  }

  private var table: Table {
    Table(
      columns: [
        .init("red", priority: 12),
        .init("Authority", priority: 11, isFlexible: true, minimum: 16),
        .init("folder", priority: 1),
        .init("as at", .right, priority: 8),
        .init("looked after", .right, priority: 9),
        .init("placements", .right, priority: 6),
        .init("agency", .right, priority: 7),
        .init("workload", .right, priority: 6),
        .init("money", .right, priority: 9),
        .init("amber", .right, priority: 5),
        .init("green", .right, priority: 3),
        .init("complete", .right, priority: 4),
        .init("no colour", .right, priority: 2),
        .init("files", .right, priority: 10),
      ], rows: state.authorities.map(row), headingStyle: Look.faint)
  }

  private func row(_ authority: ShownAuthority) -> Table.Row {
    let figures = authority.figures
    return Table.Row(
      [
        red(figures.targets),
        Line(authority.name, Look.strong),
        Line(authority.folder, Look.faint),
        day(figures),
        Line(figures.lookedAfterWords, Look.text),
        Line(figures.placementWords, Look.text),
        Line(figures.agencyWords, Look.text),
        Line(figures.workloadWords, Look.text),
        Line(
          figures.budgetWords,
          Look.direction(isAdverse: figures.budget.current?.variance.isAdverse)),
      ]
        + [RAG.amber, .green, .blue, .none].map { count($0, in: figures.targets) }
        + [files(figures)],
      key: authority.folder.string)
  }

  private func red(_ targets: TargetsFigures) -> Line {
    guard !targets.rows.isEmpty else { return Line("–", Look.faint) }
    let count = targets.count(.red)
    guard count > 0 else { return Line("none", Look.muted) }
    return Line(" R ✖ \(count) ", Style(.chip, on: .red, .bold))
  }

  private func day(_ figures: DisclosedFigures) -> Line {
    guard let asAt = figures.asAt else { return Line("–", Look.faint) }
    return Line(SafeText(asAt.short), figures.isPast ? Look.warning : Look.muted)
  }

  private func count(_ rag: RAG, in targets: TargetsFigures) -> Line {
    let count = targets.count(rag)
    guard count > 0 else { return Line(targets.rows.isEmpty ? "–" : "0", Look.faint) }
    return Line("\(rag.shape) \(count)", rag == .none ? Look.muted : Look.text)
  }

  private func files(_ figures: DisclosedFigures) -> Line {
    let count = figures.troubledSources.count
    return count > 0
      ? Line("! \(count) to mend", Look.warning)
      : Line("\(figures.sources.count) read", Look.faint)
  }
}
