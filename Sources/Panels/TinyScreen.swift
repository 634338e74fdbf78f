import CareModel
import Dashboard
import TerminalUI
import Text

/// What is left where there is room for a few words: how many are red, then the rest.
struct TinyScreen {
  let state: DashboardState

  func draw(on canvas: inout Canvas) {
    canvas.fill(canvas.bounds, style: Style())
    for (index, line) in lines.prefix(canvas.size.height).enumerated() {
      canvas.draw(line, in: canvas.bounds.row(index))
    }
  }

  private var lines: [Line] { state.place.page == .region ? authorities : figures }

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
