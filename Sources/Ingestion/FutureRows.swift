import CareModel
import Text

/// The facts of a file without those of a time that had not come when the file was read: the date
/// of such a row is wrong.
struct FutureRows {
  private(set) var facts: Facts
  private var notes = SourceNotes()
  /// The lines of the rows that were set aside.
  private var lines: Set<Int> = []

  /// - Parameters:
  ///   - facts: What the file says.
  ///   - moment: When the file was read; nil where that is not known.
  init(setAsideOf facts: Facts, readAt moment: Moment?) {
    self.facts = facts
    guard let day = moment?.localDay, day.year >= Self.firstYear else { return }
    let endOfMonth = day.endOfMonth(after: 0)
    setAside(\.workforce, \.day, \.source) { _ in endOfMonth }
    setAside(\.placements, \.day, \.source) { _ in endOfMonth }
    setAside(\.measures, \.day, \.source) { $0.length.end(containing: day) }
    setAside(\.workload, \.day, \.source) { $0.length.end(containing: day) }
    setAside(\.decisions, \.day, \.source) { _ in endOfMonth }
    setAside(\.spendControl, \.day, \.source) { _ in endOfMonth }
    takeDay(of: \.targets, \.asAt, \.source, after: endOfMonth)
    takeDay(of: \.savings, \.asAt, \.source, after: endOfMonth)
    takeDay(of: \.actions, \.asAt, \.source, after: endOfMonth)
    takeDay(of: \.budget, \.day, \.source, after: endOfMonth)
    takeDay(of: \.pressures, \.asAt, \.source, after: endOfMonth)
    takeDay(of: \.plannedMoves, \.asAt, \.source, after: endOfMonth)
    takeDay(of: \.risks, \.asAt, \.source, after: endOfMonth)
  }

  /// A clock that shows an earlier year is wrong, and says nothing of the files.
  private static let firstYear = 2026
}

extension FutureRows {
  /// A period that is not over yet is told of before its end.
  private mutating func setAside<Row>(
    _ rows: WritableKeyPath<Facts, [Row]>, _ day: KeyPath<Row, Day>,
    _ source: KeyPath<Row, RowReference>, after end: (Row) -> Day
  ) {
    facts[keyPath: rows].removeAll { row in
      guard row[keyPath: day] > end(row) else { return false }
      let line = row[keyPath: source].line
      notes.add(.dayToCome(row[keyPath: day]), line: line)
      lines.insert(line)
      return true
    }
  }

  private mutating func takeDay<Row>(
    of rows: WritableKeyPath<Facts, [Row]>, _ asAt: WritableKeyPath<Row, Day?>,
    _ source: KeyPath<Row, RowReference>, after end: Day
  ) {
    for index in facts[keyPath: rows].indices {
      let row = facts[keyPath: rows][index]
      guard let day = row[keyPath: asAt], day > end else { continue }
      notes.add(.asAtToCome(day), line: row[keyPath: source].line)
      facts[keyPath: rows][index][keyPath: asAt] = nil
    }
  }
}

extension FutureRows {
  /// The report of the file with what was found. Of a file that is broken by now it was said
  /// when the facts were read.
  func told(in report: SourceReport) -> SourceReport {
    let remarks = notes.remarks
    guard !remarks.isEmpty else { return report }
    var report = report
    let unused = lines.subtracting(facts.references.map(\.line)).count
    report.rows -= unused
    report.rowsSetAside += unused
    report.coversTo = facts.coversTo
    guard report.verdict.isRead else { return report }
    report.remarks += remarks
    if report.rows == 0 {
      report.verdict = .rejected
    } else if unused > 0 {
      report.verdict = .rows
    } else if report.verdict == .ok {
      report.verdict = .warning
    }
    return report
  }
}

extension Facts {
  /// The latest day for which a row says what was.
  fileprivate var coversTo: Day? {
    let plan = [
      targets.compactMap(\.asAt), savings.compactMap(\.asAt), actions.compactMap(\.asAt),
      budget.compactMap(\.day), pressures.compactMap(\.asAt), plannedMoves.compactMap(\.asAt),
      risks.compactMap(\.asAt), decisions.map(\.day), spendControl.map(\.day),
    ]
    let service = [
      workforce.filter(\.saysSomething).map(\.day), placements.filter(\.saysSomething).map(\.day),
      measures.filter(\.saysSomething).map(\.day), workload.filter(\.saysSomething).map(\.day),
    ]
    return (plan + service).joined().max()
  }
}

extension PeriodLength {
  /// The last day of the period that a day lies in. A year is a financial one.
  fileprivate func end(containing day: Day) -> Day {
    switch self {
    case .month: day.endOfMonth(after: 0)
    case .quarter: day.endOfMonth(after: (3 - day.month % 3) % 3)
    case .year: FinancialYear(containing: day).lastDay
    }
  }
}
