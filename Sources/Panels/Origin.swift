package import CareModel
import Dashboard
package import Text

/// What is told of where a figure comes from.
struct Origin {
  let title: SafeText
  let entries: [(label: SafeText, text: SafeText)]

  init(title: SafeText, entries: [(label: SafeText, text: SafeText)]) {
    self.title = title
    self.entries = entries
  }

  /// The origin of what has the focus; nil where nothing has.
  init?(_ state: DashboardState) {
    let figures = state.figures
    switch state.place.focus {
    case .authorities: return nil
    case .lookedAfter:
      guard let lookedAfter = figures.lookedAfter else { return nil }
      self.init(
        lookedAfter, title: "Where the number of looked-after children comes from",
        definition: "children looked after, as the file or the plan itself counts them",
        sources: figures.sources)
    case .placements: self.init(figures.placements, sources: figures.sources)
    case .workforce: self.init(figures.workforce, sources: figures.sources)
    case .measures:
      let chosen = state.selection(in: .measures)
      guard let measure = figures.measures.rows.first(where: { $0.key == chosen }) else {
        return nil
      }
      self.init(measure, sources: figures.sources)
    case .workload: self.init(workloadOf: state)
    case .targets:
      let chosen = state.selection(in: .targets)
      guard let target = figures.targets.rows.first(where: { $0.id.string == chosen }) else {
        return nil
      }
      self.init(target, sources: figures.sources)
    case .actions:
      let chosen = state.selection(in: .actions)
      guard let action = figures.actions.rows.first(where: { $0.row.key == chosen }) else {
        return nil
      }
      self.init(action.row, sources: figures.sources)
    case .money, .pressures, .savings:
      guard let origin = Origin(moneyOf: state) else { return nil }
      self = origin
    case .data:
      let chosen = state.selection(in: .data)
      guard let source = figures.sources.first(where: { $0.path.string == chosen }) else {
        return nil
      }
      self.init(source)
    case .decisions, .risks, .forums, .spendControl, .chase:
      self.init(governance: state.place.focus, state)
    }
  }
}

extension Origin {
  private init(_ target: TargetFigure, sources: [SourceReport]) {
    title = "Where target \(target.id) comes from"
    var entries: [(SafeText, SafeText)] = [
      ("figure", target.actualWords + Self.day(target.actualDay)),
      (
        "definition", target.name + (target.measureWords.isEmpty ? "" : " · \(target.measureWords)")
      ),
      ("formula", "variance = actual − target = \(target.varianceWords)"),
      ("colour", target.rating.reason.words),
    ]
    if let timing = target.timingWords { entries.append(("day", timing)) }
    if let saving = target.saving {
      entries.append(
        (
          "saving",
          "short = target − achieved = \(saving.variance.words) (\(saving.row.source.words))"
        ))
    }
    entries += target.balanceEntries
    entries.append(("row", target.row.source.words))
    self.entries = entries + Self.source(target.row.source, sources)
  }

  private init(_ action: ActionRow, sources: [SourceReport]) {
    title = "Where the action comes from"
    entries =
      [("action", action.action), ("row", action.source.words)]
      + Self.source(action.source, sources)
  }

  private init(_ source: SourceReport) {
    title = source.path
    entries =
      [("state", source.verdictWords)]
      + Self.source(RowReference(path: source.path, line: 1), [source])
  }

  /// What the file covers and when it was read are two things.
  static func source(
    _ row: RowReference, _ sources: [SourceReport]
  ) -> [(SafeText, SafeText)] {
    guard let source = sources.first(where: { $0.path == row.path }) else { return [] }
    var entries: [(SafeText, SafeText)] = []
    if let day = source.coversTo { entries.append(("covers to", SafeText(day.long))) }
    if let readAt = source.readAt { entries.append(("read at", SafeText(readAt.localTime))) }
    if source.isStale { entries.append(("but", "the file is \(source.verdictWords)")) }
    return entries
  }

  static func day(_ day: Day?) -> SafeText {
    day.map { " as at \($0.long)" } ?? ", undated"
  }
}

extension RowReference {
  /// `targets.csv line 9`.
  package var words: SafeText { "\(path) line \(line)" }
}
