import Text

extension ChaseGathering {
  /// What the plan itself does not know: what targets are, what savings brought, which posts.
  mutating func addPlan(_ snapshot: Snapshot, calendar: Calendar, tables: FigureTables) {
    let figures = Dictionary(
      tables.targets.rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    // What a file gives of a target's indicator need not be asked for.
    let open = snapshot.targets.filter { figures[$0.id]?.actual.isKnown == false }
    add(
      open,
      ChasedRows(
        figures: [ChasedFigure("actual", \.actual)], key: { $0.id.string },
        name: { $0.chaseName }, day: calendar.day(of:), source: { $0.source },
        owner: { $0.ownerRole }))
    add(
      snapshot.targets,
      ChasedRows(
        figures: [ChasedFigure("target", \.target)], key: { $0.id.string },
        name: { $0.chaseName }, day: calendar.day(of:), source: { $0.source },
        owner: { $0.ownerRole }))
    addSavings(snapshot, calendar: calendar)
  }

  private mutating func addSavings(_ snapshot: Snapshot, calendar: Calendar) {
    // A saving of a target's own is its owner's.
    let owners = Dictionary(
      snapshot.targets.compactMap { target in
        target.savingID.flatMap { saving in target.ownerRole.map { (saving, $0) } }
      }, uniquingKeysWith: { first, _ in first })
    add(
      snapshot.savings,
      ChasedRows(
        figures: [
          ChasedFigure("to be saved", \.target), ChasedFigure("achieved", \.achieved),
          ChasedFigure("vacant posts", \.vacantPosts),
          ChasedFigure("posts in FTE", \.fullTimeEquivalent),
        ],
        key: { "\($0.year?.label ?? "")\u{0}\($0.id)" }, name: { $0.chaseName },
        day: calendar.day(of:), source: { $0.source },
        owner: { $0.ownerRole ?? owners[$0.id] }))
  }
}

extension TargetRow {
  fileprivate var chaseName: SafeText {
    let name = measure ?? description ?? id
    return name == id ? "target \(id)" : "\(id) \(name)"
  }
}

extension SavingRow {
  fileprivate var chaseName: SafeText {
    let year = year.map { " \($0.label)" } ?? ""
    return (description.map { "saving \(id) \($0)" } ?? "saving \(id)") + SafeText(year)
  }
}
