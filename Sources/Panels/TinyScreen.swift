import CareModel
import Dashboard
import TerminalUI
import Text

/// What is left where there is room for a few words: how many are red, then the rest.
struct TinyScreen {
  let state: DashboardState

  func draw(on canvas: inout Canvas) {
    canvas.fill(canvas.bounds, style: Style())
    let lines = lines
    let rest = draw(AudienceMark(state: state, on: .background), beside: lines[0], on: &canvas)
    for (index, line) in lines.prefix(rest.height).enumerated() {
      canvas.draw(line, in: rest.row(index))
    }
  }

  /// Draws for whose eyes it is beside the first line, else at the bottom, else before the first
  /// line; gives back the room for the lines.
  private func draw(
    _ mark: AudienceMark, beside first: Line, on canvas: inout Canvas
  ) -> Rect {
    let screen = canvas.bounds
    let beside = mark.names + [mark.short]
    if let line = beside.first(where: { first.width + 2 + $0.width <= screen.width }) {
      canvas.draw(line, in: screen, alignment: .right)
      return screen
    }
    guard !mark.shortest.isEmpty else { return screen }
    let isWide = screen.width >= mark.short.width
    if screen.height > 1, isWide {
      canvas.draw(mark.short, in: screen.row(screen.height - 1))
      return screen.droppingBottom(1)
    }
    if first.width + 1 + mark.shortest.width <= screen.width {
      canvas.draw(mark.shortest, in: screen, alignment: .right)
      return screen
    }
    if screen.height > 1 {
      canvas.draw(mark.shortest, in: screen.row(screen.height - 1))
      return screen.droppingBottom(1)
    }
    canvas.draw(mark.shortest, in: screen)
    return screen.droppingLeft(mark.shortest.width + 1)
  }

  private var lines: [Line] {
    if state.overlay == .leavingMeeting {
      return [Line("leave the meeting?", Style(.warning)), Line("y leaves", Style(.strong))]
    }
    return state.place.page == .region ? authorities : figures
  }

  /// How many are red in each authority.
  private var authorities: [Line] {
    let counts = RegionCounts(state.authorities.map(\.figures), ownSources: state.ownSources)
    var red = Line("\(counts.count(.red)) red", Style(.strong, on: .background, .bold))
    red.append(" in \(state.authorities.count)", Style(.muted))
    return [red]
      + state.authorities.map { authority in
        let count = authority.figures.targets.count(.red)
        return count > 0
          ? Line("✖ \(count) \(authority.name)", Style(.worse))
          : Line("  – \(authority.name)", Style(.muted))
      }
  }

  private var figures: [Line] {
    let targets = state.figures.targets
    var red = Line("\(targets.count(.red)) red", Style(.strong, on: .background, .bold))
    red.append(" of \(targets.rows.count)", Style(.muted))
    let hidden = targets.rows.count { $0.actual.absence == .suppressed }
    if hidden > 0 { red.append(" \(hidden) c", Style(.muted)) }
    let first =
      targets.rows.isEmpty ? Line(state.folder.summary, Style(.strong)) : red
    let reds = targets.rows.filter { $0.rating.rag == .red }.map { target in
      Line("✖ \(target.id) \(target.name) \(target.varianceWords)", Style(.worse))
    }
    let saving = state.figures.savings.current.map { year in
      Line("saved \(year.achieved.quantity.words) of \(year.target.quantity.words)", Style(.muted))
    }
    return [first] + reds + (saving.map { [$0] } ?? [])
  }
}
