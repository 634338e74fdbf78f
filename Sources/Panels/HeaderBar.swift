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
    let items = fitted(to: room.width)
    canvas.draw(Self.joined(items.filter { !$0.isRight }, with: muted), in: room)
    canvas.draw(
      Self.joined(items.filter(\.isRight), with: muted), in: room, alignment: .right)
  }

  /// What there is room for. The audience is named as long as what matters most still fits beside it,
  /// and never leaves.
  private func fitted(to width: Int) -> [Item] {
    let mark = AudienceMark(state: state, on: .bar)
    let named = [Self.whose, Self.whatMatters].lazy.flatMap { least in
      mark.names.map { items($0).filter { $0.priority >= least } }
    }.first { Self.width($0) <= width }
    guard let named, let name = named.first(where: { $0.priority == Self.mark })?.line else {
      return dropping(from: items(mark.short), to: width)
    }
    return dropping(from: items(name), to: width)
  }

  private func dropping(from all: [Item], to width: Int) -> [Item] {
    var items = all
    while items.count > 1, Self.width(items) > width {
      guard let least = items.indices.min(by: { items[$0].priority < items[$1].priority }) else {
        break
      }
      items.remove(at: least)
    }
    return items
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

  /// The priorities of whose figures they are, of the least that matters more, and of the audience.
  private static let whose = 7
  private static let whatMatters = 9
  private static let mark = 13

  private func items(_ audience: Line) -> [Item] {
    let title = Item(line: Line("Lookout", Style(.key, on: .bar, .bold)), priority: 1)
    let region = state.place.page == .region ? RegionHeader(state: state) : nil
    let items =
      [title] + (region.map(items(of:)) ?? ofAuthority) + [
        Item(line: audience, priority: Self.mark, isRight: true),
        Item(line: condition, priority: isLive ? 5 : 11, isRight: true),
        Item(line: looked, priority: 2, isRight: true),
      ]
    return items.filter { !$0.line.isEmpty }
  }

  private var ofAuthority: [Item] {
    let targets = state.figures.targets
    return [
      Item(
        line: state.figures.authority.name.map { Line($0, strong) } ?? Line(), priority: Self.whose),
      Item(line: state.figures.isDemo ? Line("DEMO", warning) : Line(), priority: 12),
      Item(line: day, priority: 9),
    ] + counts(hasTargets: !targets.rows.isEmpty, targets.count) + [
      Item(line: trouble(state.figures.troubledSources.count, key: "9"), priority: 8, isRight: true)
    ]
  }

  private func items(of region: RegionHeader) -> [Item] {
    [
      Item(line: Line(region.name, strong), priority: 9),
      Item(line: region.isDemo ? Line("DEMO", warning) : Line(), priority: 12),
      Item(line: Line("\(state.authorities.count) authorities", muted), priority: 4),
    ] + counts(hasTargets: region.counts.hasTargets, region.counts.count) + [
      Item(line: trouble(region.counts.filesToMend), priority: 8, isRight: true)
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

  private func counts(hasTargets: Bool, _ count: (RAG) -> Int) -> [Item] {
    guard hasTargets else { return [] }
    let colours = RAG.allCases.filter { $0 != .none && count($0) > 0 }.map { rag in
      var line = Line(
        " \(rag.shape) \(count(rag)) ", Style(Look.role(of: rag) ?? .muted, on: .bar, .bold)
      )
      line.append(rag.countWord, muted)
      return Item(line: line, priority: rag == .red ? 10 : 6)
    }
    let others = Line(" \(count(.none)) without a colour", muted)
    return colours + [Item(line: others, priority: 4)]
  }

  private func trouble(_ count: Int, key: SafeText? = nil) -> Line {
    guard count > 0 else { return Line() }
    return Line("! \(count) to mend" + (key.map { ": \($0)" } ?? ""), warning)
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

/// What the first row says of all authorities together.
private struct RegionHeader {
  let name: SafeText
  let isDemo: Bool
  let counts: RegionCounts

  init(state: DashboardState) {
    name = state.regionName ?? state.folderName
    isDemo = state.authorities.contains { $0.figures.isDemo }
    counts = RegionCounts(state.authorities.map(\.figures), ownSources: state.ownSources)
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
