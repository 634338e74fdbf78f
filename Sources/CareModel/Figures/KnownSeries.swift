/// What the files give of the figures that a target may be about, by day, up to the day of the
/// figures.
struct KnownSeries {
  struct Entry {
    let source: IndicatorSource
    let series: Series
    /// The row of each day, in the order of the series.
    let rows: [Day: RowReference]
    /// Which way is better, where the file says so.
    var polarity: Polarity?
  }

  private var entries: [Indicator: Entry] = [:]

  subscript(indicator: Indicator) -> Entry? { entries[indicator] }

  /// What is known of the indicator that a target names.
  subscript(row: TargetRow) -> Entry? { row.indicator.flatMap { entries[Indicator($0)] } }
}

extension KnownSeries {
  /// Adds a figure that a file gives. What was added before speaks first.
  mutating func add(
    _ indicator: Indicator, from source: IndicatorSource,
    _ points: [(point: Dated<Number>, row: RowReference)], polarity: Polarity? = nil
  ) {
    guard !points.isEmpty, entries[indicator] == nil else { return }
    var rows: [Day: RowReference] = [:]
    for (point, row) in points { rows[point.day] = row }
    entries[indicator] = Entry(
      source: source, series: Series(points.map(\.point)), rows: rows, polarity: polarity)
  }
}

extension KnownSeries.Entry {
  /// The figure of a day, if there is one, and its row.
  func point(on day: Day?) -> (point: Dated<Number>, row: RowReference)? {
    guard let day, let point = series.latest(by: day), point.day == day, let row = rows[day]
    else { return nil }
    return (point, row)
  }
}
