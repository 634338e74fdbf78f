import Text

/// The lines of the budget as the reports up to a day have them.
struct BudgetReports {
  typealias Entry = PlanHistory<BudgetRow>.Entry

  let entries: [Entry]

  init(_ rows: [BudgetRow], calendar: Calendar, on asAt: Day?) {
    let rows = rows.filter(\.saysSomething)
    let twins = Self.twins(rows, calendar)
    let history = PlanHistory(
      rows, key: { Self.key(of: $0, isTwin: twins.contains($0.lineKey)) },
      dated: calendar.day(of:), on: asAt)
    // A report that comes later says nothing of the day that is shown.
    let known = history.entries.filter { !$0.isLater }
    var newest: [Report: Day] = [:]
    for entry in known {
      guard let day = entry.day else { continue }
      let report = Report(path: entry.row.source.path, year: entry.row.year)
      newest[report] = max(newest[report] ?? day, day)
    }
    // A line that the newest report of the same file no longer has is no part of the year.
    entries = known.filter { entry in
      guard let day = entry.day else { return true }
      return newest[Report(path: entry.row.source.path, year: entry.row.year)] == day
    }
  }

  private struct Report: Hashable {
    let path: SafeText
    let year: FinancialYear?
  }

  /// The lines that stand below more than one parent in one report: there they are told apart by
  /// it, else a line that moves to another parent is the same one.
  private static func twins(_ rows: [BudgetRow], _ calendar: Calendar) -> Set<String> {
    var parents: [String: String] = [:]
    var twins: Set<String> = []
    for row in rows {
      let parent = row.parent.map(Indicator.key) ?? ""
      let report = row.lineKey + "\u{0}" + (calendar.day(of: row)?.iso ?? "")
      if let other = parents.updateValue(parent, forKey: report), other != parent {
        twins.insert(row.lineKey)
      }
    }
    return twins
  }

  static func key(of row: BudgetRow, isTwin: Bool) -> String {
    row.lineKey + (isTwin ? "\u{0}" + (row.parent.map(Indicator.key) ?? "") : "")
  }
}

extension BudgetRow {
  /// What makes two rows reports of one line.
  package var lineKey: String {
    [year?.label ?? "", Indicator.key(line), sector.map(Indicator.key) ?? ""]
      .joined(separator: "\u{0}")
  }
}
