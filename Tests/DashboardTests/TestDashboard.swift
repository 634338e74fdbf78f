import CareModel
import TerminalUI
import Testing
import Text

@testable import Dashboard

/// A dashboard with a small plan.
enum TestDashboard {
  /// Four targets under two objectives, reported at the end of March and of April 2013.
  static func snapshot(actual: Int = 320) -> Snapshot {
    var snapshot = Snapshot()
    let rows:
      [(id: SafeText, objective: SafeText, target: Int, actual: Int, due: String, asAt: String)] = [
        ("7", "B", 300, 310, "2013-04-30", "2013-03-31"),
        ("7", "B", 300, actual, "2013-04-30", "2013-04-30"),
        ("8", "B", 294, 0, "2014-04-30", "2013-04-30"),
        ("1", "A", 6, 6, "2013-04-30", "2013-04-30"),
        ("4", "A", 40, 45, "2013-03-31", "2013-04-30"),
      ]
    for (line, row) in rows.enumerated() {
      var target = TargetRow(id: row.id, source: RowReference(path: "plan.csv", line: line + 2))
      target.objective = row.objective
      target.measure = row.id == "8" ? "measure 7" : "measure \(row.id)"
      target.polarity = .lower
      target.target = .exactly(Number(row.target))
      target.actual = row.actual == 0 ? .absent(.notApplicable) : .exactly(Number(row.actual))
      target.due = Day(iso: row.due)
      target.asAt = Day(iso: row.asAt)
      snapshot.targets.append(target)
    }
    snapshot.sources = [SourceReport(path: "plan.csv", verdict: .ok)]
    return snapshot
  }

  static let folder = FolderStanding(folder: "plans", state: .live, summary: "live")

  static func state() -> DashboardState {
    DashboardState(snapshot: snapshot(), folder: folder)
  }
}

extension DashboardState {
  @discardableResult
  mutating func press(_ keys: Key...) -> [Effect] { keys.flatMap { update(.key($0)) } }
}

extension Message {
  /// A folder that is one authority was read.
  static func snapshot(_ snapshot: Snapshot) -> Message {
    .region(Region(snapshot), at: Moment(seconds: 1_367_313_240))
  }
}
