import Text

/// Works out the measures of a scorecard from the rows up to a day.
struct MeasuresCalculation {
  let figures: MeasuresFigures
  private let histories: [(key: SafeText, history: MeasureHistory)]

  init(_ snapshot: Snapshot, calendar: Calendar, on day: Day?) {
    let asAt = Calendar.shown(day, coversTo: calendar.measuresCoverTo)
    let rows = snapshot.measures.filter { row in asAt.map { row.day <= $0 } ?? true }
    var order: [String] = []
    var byName: [String: [MeasureRow]] = [:]
    for row in rows {
      let key = Indicator.key(row.measure)
      if byName[key] == nil { order.append(key) }
      byName[key, default: []].append(row)
    }
    histories = order.compactMap { key in
      byName[key].flatMap { rows in
        rows.first.map { ($0.measure, MeasureHistory(rows)) }
      }
    }
    let tolerance = snapshot.settings.tolerance
    let figures = histories.compactMap { $0.history.figure(tolerance: tolerance) }
    self.figures = MeasuresFigures(asAt: figures.map(\.asAt).max(), rows: figures)
  }

  /// Tells the plan's targets what the files say.
  func add(to known: inout KnownSeries) {
    // Of two names for one thing the one that is told of last speaks.
    let newestFirst = histories.enumerated().sorted { left, right in
      let (leftDay, rightDay) = (left.element.history.lastDay, right.element.history.lastDay)
      guard let leftDay, let rightDay, leftDay != rightDay else {
        return left.offset < right.offset
      }
      return leftDay > rightDay
    }
    for (name, history) in newestFirst.map(\.element) {
      known.add(
        .given(by: name, unit: history.unit), from: .measures, history.statements,
        polarity: history.polarity)
      known.add(
        .measure(Indicator.key(name)), from: .measures, history.statements,
        polarity: history.polarity)
    }
  }
}
