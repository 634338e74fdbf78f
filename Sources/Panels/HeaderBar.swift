import CareModel
import Dashboard
import TerminalUI
import Text

/// The first row: whose figures, of what day, how many are red, and whether the folder is live.
/// Where there is too little room, what matters least leaves first.
struct HeaderBar {
  private struct Item {
    let line: Line
    /// What has the lowest leaves first.
    let priority: Int
    var isRight = false
  }

  let state: DashboardState
  private let text = Style(.text, on: .bar)
  private let muted = Style(.muted, on: .bar)
  private let strong = Style(.strong, on: .bar, .bold)
  private let warning = Style(.warning, on: .bar, .bold)

  init(state: DashboardState) { self.state = state }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    canvas.fill(rect, style: text)
    let room = rect.inset(columns: 1, rows: 0)
    var items = self.items.filter { !$0.line.isEmpty }
    while items.count > 1, Self.width(items) > room.width {
      guard let least = items.indices.min(by: { items[$0].priority < items[$1].priority }) else {
        break
      }
      items.remove(at: least)
    }
    canvas.draw(Self.joined(items.filter { !$0.isRight }, with: muted), in: room)
    canvas.draw(
      Self.joined(items.filter(\.isRight), with: muted), in: room, alignment: .right)
  }

  private static func width(_ items: [Item]) -> Int {
    items.reduce(0) { $0 + $1.line.width } + (items.count - 1) * 2
  }

  private static func joined(_ items: [Item], with gap: Style) -> Line {
    var line = Line()
    for item in items {
      if !line.isEmpty { line.append("  ", gap) }
      line.append(item.line)
    }
    return line
  }

  private var items: [Item] {
    [Item(line: Line("Lookout", Style(.key, on: .bar, .bold)), priority: 1)]
      + [
        Item(line: state.figures.authority.name.map { Line($0, strong) } ?? Line(), priority: 6),
        Item(line: state.figures.isDemo ? Line("DEMO", warning) : Line(), priority: 12),
        Item(line: day, priority: 9),
      ] + counts + [
        Item(line: trouble, priority: 8, isRight: true),
        Item(line: Line(audience, muted), priority: 3, isRight: true),
        Item(line: condition, priority: isLive ? 5 : 11, isRight: true),
        Item(line: looked, priority: 2, isRight: true),
      ]
  }

  private var isLive: Bool { state.folder.state == .live }

  private var day: Line {
    guard let asAt = state.figures.asAt else { return Line() }
    var line = Line("as at ", muted)
    line.append(SafeText(asAt.long), strong)
    if state.figures.isPast { line.append(" as now known", Style(.warning, on: .bar)) }
    return line
  }

  private var counts: [Item] {
    let targets = state.figures.targets
    guard !targets.rows.isEmpty else { return [] }
    let colours = RAG.allCases.filter { $0 != .none && targets.count($0) > 0 }.map { rag in
      var line = Line(
        " \(rag.shape) \(targets.count(rag)) ", Style(Look.role(of: rag) ?? .muted, on: .bar, .bold)
      )
      line.append(rag.countWord, muted)
      return Item(line: line, priority: rag == .red ? 10 : 7)
    }
    let others = Line(" \(targets.count(.none)) without a colour", muted)
    return colours + [Item(line: others, priority: 4)]
  }

  private var audience: SafeText {
    switch state.audience {
    case .internal: "internal view"
    }
  }

  private var trouble: Line {
    let count = state.figures.troubledSources.count
    guard count > 0 else { return Line() }
    return Line("! \(count) to mend: 9", warning)
  }

  private var condition: Line {
    let mark = Style(isLive ? .live : .warning, on: .bar)
    var line = Line(isLive ? "● " : "! ", mark)
    line.append(state.folder.summary, isLive ? muted : mark)
    return line
  }

  private var looked: Line {
    state.folder.lastLooked.map { Line("looked \($0.localTime)", muted) } ?? Line()
  }
}

extension RAG {
  fileprivate var countWord: SafeText {
    switch self {
    case .red: "red"
    case .amber: "amber"
    case .green: "green"
    case .blue: "complete"
    case .none: "without a colour"
    }
  }
}
