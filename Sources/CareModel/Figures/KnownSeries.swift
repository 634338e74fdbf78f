/// What the files give of the figures that a target may be about, by day, up to the day of the
/// figures.
struct KnownSeries {
  struct Entry {
    let source: IndicatorSource
    /// One a day, earliest first: a figure, or that nobody knows it.
    let statements: [DatedQuantity]
    /// Which way is better, where the file says so.
    var polarity: Polarity?
  }

  private var entries: [Indicator: Entry] = [:]

  subscript(indicator: Indicator) -> Entry? { entries[indicator] }

  /// What is known of the indicator that a target names.
  subscript(row: TargetRow) -> Entry? { row.indicator.flatMap { entries[Indicator($0)] } }
}

extension KnownSeries {
  /// Adds what a file says of a figure, of two statements for one day the later. What was added
  /// before speaks first, unless it knows no figure and is no newer.
  mutating func add(
    _ indicator: Indicator, from source: IndicatorSource, _ statements: [DatedQuantity],
    polarity: Polarity? = nil
  ) {
    var byDay: [Day: DatedQuantity] = [:]
    for statement in statements where statement.quantity.isStated {
      byDay[statement.day] = statement
    }
    let entry = Entry(
      source: source, statements: byDay.values.sorted { $0.day < $1.day }, polarity: polarity)
    guard let newest = entry.newest else { return }
    if let other = entries[indicator], let before = other.newest,
      !other.points.isEmpty || entry.points.isEmpty || newest.day < before.day
    {
      return
    }
    entries[indicator] = entry
  }
}

extension KnownSeries.Entry {
  /// The figures that are known.
  var points: [Dated<Number>] { statements.compactMap(\.point) }

  var newest: DatedQuantity? { statements.last }

  /// What is said of a day, if anything is.
  func statement(on day: Day?) -> DatedQuantity? { statements.last { $0.day == day } }
}
