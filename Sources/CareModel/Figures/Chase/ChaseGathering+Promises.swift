import Text

extension ChaseGathering {
  /// What was to be done, reported on or looked at by a day that has passed.
  mutating func addPromises(_ snapshot: Snapshot, tables: FigureTables) {
    for action in tables.actions.rows where action.isOverdue {
      guard let due = action.row.due else { continue }
      let name = action.row.action.isEmpty ? action.row.id ?? "action" : action.row.action
      add(name, .due(due), owner: action.row.ownerRole, since: due, row: action.row.source)
    }
    addDecisions(tables.decisions)
    for forum in tables.forums.rows where forum.isOverdue {
      guard let report = forum.row.nextReport else { continue }
      let scope = forum.row.challenges.map { ": \($0)" } ?? ""
      add(
        forum.row.forum + SafeText(scope), .report(report), since: report, row: forum.row.source)
    }
    for risk in tables.risks.rows where risk.isOverdue {
      guard let review = risk.row.review else { continue }
      add(
        risk.row.risk, .review(review), owner: risk.row.ownerRole, since: review,
        row: risk.row.source)
    }
    addMoves(snapshot, tables: tables)
  }

  private mutating func addDecisions(_ figures: DecisionsFigures) {
    for decision in figures.rows {
      let row = decision.row
      let name = row.id.map { "\($0) \(row.decision)" } ?? row.decision
      if decision.isDuePassed, let due = row.due {
        add(name, .due(due), owner: row.ownerRole, since: due, row: row.source)
      }
      if decision.isReportPassed, let report = row.nextReport {
        add(name, .report(report), owner: row.ownerRole, since: report, row: row.source)
      }
    }
  }

  /// The moves that were planned for a day that has passed. A move is asked of the post that the
  /// target it serves has.
  private mutating func addMoves(_ snapshot: Snapshot, tables: FigureTables) {
    guard let day else { return }
    let standing = snapshot.settings.asAt
    let history = PlanHistory(
      PlannedMoveRow.numbered(snapshot.plannedMoves), key: \.key,
      dated: { $0.row.asAt ?? standing }, on: day)
    for entry in history.entries where !entry.isLater {
      let move = entry.row.row
      guard move.planned < day, move.isOutstanding(on: day) else { continue }
      let owner = move.targetID.flatMap { id in
        tables.targets.rows.first { $0.id == id }?.row.ownerRole
      }
      add(
        "move from \(move.origin.name) to \(move.destination.name)", .planned(move.planned),
        owner: owner, since: move.planned, row: move.source)
    }
  }
}

extension PlannedMoveRow {
  /// A row, and what it has in common with the same move in a later list: of several moves that
  /// are alike each has its number in the list.
  fileprivate struct Numbered {
    let row: PlannedMoveRow
    let key: String
  }

  fileprivate static func numbered(_ rows: [PlannedMoveRow]) -> [Numbered] {
    var counts: [String: Int] = [:]
    return rows.map { row in
      let key = [
        row.planned.iso, row.origin.name.string, row.destination.name.string,
        row.targetID?.string ?? "",
      ].joined(separator: "\u{0}")
      let list = key + "\u{0}" + (row.asAt?.iso ?? "")
      counts[list, default: 0] += 1
      return Numbered(row: row, key: key + "\u{0}\(counts[list] ?? 0)")
    }
  }

  /// Whether it is neither done by the day nor cancelled.
  fileprivate func isOutstanding(on day: Day) -> Bool {
    if let done { return done > day }
    switch status {
    case .completed: return false
    case .other(let word): return !Indicator.key(word).contains("cancel")
    case .inProgress, .notStarted, .notGiven: return true
    }
  }
}
