import Text

extension ChaseGathering {
  /// The kinds of file that used to come more often, and the files that cannot be used.
  mutating func addLateFiles(_ snapshot: Snapshot, calendar: Calendar) {
    addLate("workforce", snapshot.workforce.filter(\.saysSomething), \.source) { $0.day }
    addLate("placements", snapshot.placements.filter(\.saysSomething), \.source) { $0.day }
    addLate(
      "measures", snapshot.measures.filter { $0.saysSomething && $0.length == .month }, \.source
    ) { $0.day }
    addLate(
      "workload", snapshot.workload.filter { $0.saysSomething && $0.length == .month }, \.source
    ) { $0.day }
    addLate("budget", snapshot.budget, \.source) { $0.day }
    addLate("targets", snapshot.targets, \.source, day: calendar.day(of:))
    addLate("savings", snapshot.savings, \.source, day: calendar.day(of:))
    addLate("actions", snapshot.actions, \.source, day: calendar.day(of:))
    addLate("risks", snapshot.risks, \.source, day: calendar.governance.day(of:))
    for source in snapshot.sources {
      let row = RowReference(path: source.path, line: 1)
      if source.isStale {
        add(source.path, .stale, since: nil, row: row)
      } else if source.verdict == .held || source.verdict == .rejected {
        add(source.path, .file(source.verdict), since: nil, row: row)
      }
    }
  }

  private mutating func addLate<Row>(
    _ kind: SafeText, _ rows: [Row], _ source: KeyPath<Row, RowReference>, day dated: (Row) -> Day?
  ) {
    guard let day else { return }
    var newest: (day: Day, row: Row)?
    var days: Set<Day> = []
    for row in rows {
      guard let rowDay = dated(row), rowDay <= day else { continue }
      days.insert(rowDay)
      if newest.map({ $0.day < rowDay }) ?? true { newest = (rowDay, row) }
    }
    guard let newest, let rhythm = ReportingRhythm(days), rhythm.isLate(newest.day, on: day)
    else { return }
    add(
      "\(kind) files", .late(newest: newest.day), since: newest.day,
      row: newest.row[keyPath: source])
  }
}

/// How often files of a kind come, as far as the days that they tell of show.
struct ReportingRhythm: Equatable {
  private let period: Period

  enum Period: Equatable {
    case days(Int)
    case months(Int)
  }

  /// How many days after a period's end the next report may still come.
  static let grace = 15

  /// Nil where fewer than two days are told of, or where they lie further apart than quarters.
  init?(_ days: some Sequence<Day>) {
    let sorted = days.sorted()
    let gaps = zip(sorted.dropFirst(), sorted).map { $0.days(since: $1) }.sorted()
    guard !gaps.isEmpty else { return nil }
    switch gaps[gaps.count / 2] {
    case let gap where gap < 25: period = .days(gap)
    case 25...35: period = .months(1)
    case 80...100: period = .months(3)
    default: return nil
    }
  }

  /// Whether more than a period and the days of grace have gone by since the newest report.
  func isLate(_ newest: Day, on day: Day) -> Bool {
    let next =
      switch period {
      case .days(let days): newest.advanced(byDays: days)
      case .months(let months): newest.endOfMonth(after: months)
      }
    return day > next.advanced(byDays: Self.grace)
  }
}
