import Text

extension PressuresFigures {
  /// The pressures on a day beside the budget of that day.
  init(_ snapshot: Snapshot, calendar: Calendar, budget: BudgetYears, on day: Day?) {
    self.init()
    asAt = Calendar.shown(day, coversTo: calendar.pressuresCoverTo)
    let history = PlanHistory(
      snapshot.pressures, key: \.key, dated: calendar.day(of:), on: asAt)
    let figures = history.entries.filter { !$0.isLater }.map { entry in
      PressureFigure(row: entry.row, day: entry.day, amount: entry.row.effect)
    }
    // Pressures tell of the budget that is reported, where they do not name its year.
    let shown = budget.current?.year
    let byYear = Dictionary(grouping: figures) { $0.row.year ?? shown }
    let order = byYear.keys.sorted { left, right in
      guard let left, let right else { return left != nil }
      return left < right
    }
    let years = [budget.current].compactMap(\.self) + budget.others
    let bridges = order.map { year in
      Self.bridges(byYear[year] ?? [], year: year, budget: years.first { $0.year == year })
    }
    let index =
      order.firstIndex { $0 == shown } ?? order.lastIndex { $0 != nil } ?? order.indices.last
    guard let index else { return }
    current = bridges[index].first
    ofLines = Array(bridges[index].dropFirst())
    otherYears = bridges.enumerated().filter { $0.offset != index }.compactMap(\.element.first)
  }

  /// The bridge of a year, then those of its lines. Where all pressures are about one line, that
  /// is the one there is.
  private static func bridges(
    _ figures: [PressureFigure], year: FinancialYear?, budget: BudgetYear?
  ) -> [OverspendBridge] {
    var lines: [SafeText] = []
    for line in figures.compactMap(\.row.line)
    where !lines.contains(where: { Indicator.key($0) == Indicator.key(line) }) {
      lines.append(line)
    }
    let isOfOneLine = lines.count == 1 && figures.allSatisfy { $0.row.line != nil }
    if isOfOneLine, let line = lines.first {
      return [OverspendBridge(figures, of: line, year: year, budget: budget)]
    }
    return [OverspendBridge(figures, of: nil, year: year, budget: budget)]
      + lines.prefix(Self.lines).map { line in
        OverspendBridge(
          figures.filter { $0.row.line.map(Indicator.key) == Indicator.key(line) }, of: line,
          year: year, budget: budget)
      }
  }

  /// How many lines have a bridge of their own.
  private static let lines = 60
}

extension PressureRow {
  /// The amount; a mitigation that is written below nought is what it takes away.
  fileprivate var effect: Quantity<Money> {
    kind == .mitigation ? amount.map(\.magnitude) : amount
  }
}

extension OverspendBridge {
  init(_ figures: [PressureFigure], of line: SafeText?, year: FinancialYear?, budget: BudgetYear?) {
    let pressures = figures.filter { $0.row.kind == .pressure }
    let mitigations = figures.filter { $0.row.kind == .mitigation }
    let variance = Self.variance(of: line, in: budget)
    let overspend = variance.flatMap { $0.trusted.isKnown ? $0.trusted : nil }
    let (pressed, mitigated) = (pressures.total, mitigations.total)
    let none = Quantity.exactly(Money.zero)
    self.init(
      year: year,
      isYearOfBudget: year != nil && figures.contains { $0.row.year == nil },
      line: line,
      overspend: overspend,
      isOverspendComputed: variance?.isComputed ?? false,
      pressures: pressures,
      mitigations: mitigations,
      pressed: pressed,
      rest: overspend.map { $0.subtracting(pressures.isEmpty ? none : pressed.quantity) },
      mitigated: mitigated,
      unmitigated: overspend.map {
        $0.subtracting(mitigations.isEmpty ? none : mitigated.quantity)
      },
      delivered: Total(
        mitigations.map { (label: $0.row.pressure, quantity: $0.row.delivered.map(\.magnitude)) }),
      terms: PressureTerm.terms(of: figures),
      steps: [])
    steps = bars
  }

  /// Forecast less budget of the line, or of the whole year.
  private static func variance(of line: SafeText?, in budget: BudgetYear?) -> BudgetVariance? {
    guard let line else { return budget?.variance }
    let key = Indicator.key(line)
    return budget?.lines.first { Indicator.key($0.name) == key }?.variance
  }

  /// The bars: the overspend, its parts one after another up to it, what no part explains, the
  /// mitigations down from it, and what they leave.
  private var bars: [BridgeStep] {
    var steps: [BridgeStep] = []
    var place: Money? = .zero
    func add(_ kind: BridgeStep.Kind, _ amount: Quantity<Money>, sign: Int64 = 1) {
      guard let start = place, let value = amount.value else {
        return steps.append(BridgeStep(kind: kind, amount: amount, span: nil))
      }
      let moved = sign < 0 ? start.subtracting(value) : start.adding(value)
      let span = moved.map { BridgeSpan(from: start, to: $0) }
      steps.append(BridgeStep(kind: kind, amount: amount, span: span))
      place = moved
    }
    if let overspend {
      add(.overspend, overspend)
      place = .zero
    }
    for (index, pressure) in pressures.enumerated() { add(.pressure(index), pressure.amount) }
    if let rest, rest.isKnown, rest.value != .zero || rest.certainty != .exact {
      add(rest.value.map { $0 < .zero } == true ? .offsetElsewhere : .notBrokenDown, rest)
    }
    // Mitigations go down from the overspend, or from the pressures where that is not known.
    if let top = overspend?.value { place = top }
    for (index, one) in mitigations.enumerated() { add(.mitigation(index), one.amount, sign: -1) }
    if let unmitigated, !mitigations.isEmpty {
      place = .zero
      add(.unmitigated, unmitigated)
    }
    return steps
  }
}

extension PressureTerm {
  /// The soonest first, those that do not say it last.
  fileprivate static func terms(of figures: [PressureFigure]) -> [PressureTerm] {
    (ActionTerm.allCases.map(Optional.some) + [nil]).compactMap { term in
      let own = figures.filter { $0.row.term == term }
      guard !own.isEmpty else { return nil }
      return PressureTerm(
        term: term, pressures: own.filter { $0.row.kind == .pressure }.total,
        mitigations: own.filter { $0.row.kind == .mitigation }.total)
    }
  }
}

extension [PressureFigure] {
  fileprivate var total: Total<Money> {
    Total(map { (label: $0.row.pressure, quantity: $0.amount) })
  }
}
