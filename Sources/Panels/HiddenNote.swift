import CareModel
import Dashboard
import TerminalUI
import Text

/// What `c` stands for, said once on a page that shows one: in the lower edge of a frame, where it
/// takes no room.
struct HiddenNote {
  let state: DashboardState

  func draw(on canvas: inout Canvas, in page: Rect) {
    guard isNeeded else { return }
    for words in forms {
      for y in (page.y..<max(page.y, page.bottom)).reversed() {
        guard let edge = canvas.lowerEdge(atLeast: words.width + 4, y: y, in: page) else {
          continue
        }
        canvas.draw(
          " \(words) ", x: edge.right - words.width - 3, y: y, within: page, style: Look.faint)
        return
      }
    }
  }

  private var isNeeded: Bool {
    let shown = state.place.page == .region ? state.authorities.map(\.figures) : [state.figures]
    return shown.contains { HiddenCounts(figures: $0).areShown(on: state.place.page) }
  }

  /// The whole of it first, for where there is room.
  private var forms: [SafeText] {
    let disclosure = state.figures.disclosure
    let short: SafeText = "c: hidden to protect children"
    guard disclosure.hidesCounts else { return [short] }
    let counts = disclosure.threshold > 1 ? "1 to \(disclosure.threshold)" : "1"
    return ["\(short) (\(counts), or what would tell them)", short]
  }
}

/// Which pages show a count that is hidden.
private struct HiddenCounts {
  let figures: DisclosedFigures

  func areShown(on page: Page) -> Bool {
    switch page {
    case .region, .overview: inPlacements || inWorkload || inTargets || inMeasures || inHeadline
    case .placements: inPlacements
    case .workload: inWorkload
    case .targets: inTargets
    case .target(let id): figures.targets.rows.contains { $0.id == id && $0.isHidden }
    case .measures: inMeasures
    case .measure(let key): figures.measures.rows.contains { $0.key == key && $0.isHidden }
    case .money: inBudget
    case .workforce, .actions, .data, .entry: false
    }
  }

  private var inHeadline: Bool { figures.lookedAfter?.count.isHidden == true }

  private var inPlacements: Bool {
    let placements = figures.placements
    return placements.total.quantity.isHidden
      || placements.aims.contains { $0.count.isHidden }
      || placements.providers.contains { $0.count.isHidden }
      || placements.groups.contains { group in
        group.count.isHidden || group.history.contains { $0.count.isHidden }
      }
  }

  private var inWorkload: Bool {
    figures.workload.steps.contains { $0.quantity.isHidden }
      || figures.workload.periods.contains { $0.quantities.values.contains { $0.isHidden } }
  }

  private var inTargets: Bool { figures.targets.rows.contains { $0.isHidden } }
  private var inMeasures: Bool { figures.measures.rows.contains { $0.isHidden } }

  private var inBudget: Bool {
    figures.budget.lines.contains { line in
      line.row.map { $0.count.isHidden || $0.budgetCount.isHidden } ?? false
    }
  }
}

extension Quantity {
  fileprivate var isHidden: Bool { absence == .suppressed }
}

extension TargetFigure {
  fileprivate var isHidden: Bool { actual.isHidden || measureDoubt?.quantity.isHidden == true }
}

extension MeasureFigure {
  fileprivate var isHidden: Bool {
    value.isHidden || history.contains { $0.stated.isHidden || $0.denominator.isHidden }
      || teams.contains { $0.value.isHidden }
  }
}

extension Canvas {
  /// The plain part of a frame's lower edge, where there is one so wide in a row.
  fileprivate func lowerEdge(atLeast width: Int, y: Int, in page: Rect) -> Rect? {
    var start: Int?
    for x in page.x..<page.right {
      switch self[x, y].scalar {
      case "└": start = x + 1
      case "─": continue
      case "┘":
        if let first = start, x - first >= width {
          return Rect(x: first, y: y, width: x - first, height: 1)
        }
        start = nil
      default: start = nil
      }
    }
    return nil
  }
}
