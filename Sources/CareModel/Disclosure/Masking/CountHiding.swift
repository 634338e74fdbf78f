/// Hides what would tell of few children: their counts, the counts by which those could be worked
/// out, and what a source itself worked out from them.
struct CountHiding {
  let disclosure: Disclosure
  /// What is known.
  let original: Snapshot
  /// What is left of it.
  var snapshot: Snapshot
  /// Figures that are hidden in one kind of file, so that they are in the others too.
  var hiddenFigures: Set<HiddenFigure> = []

  init(_ snapshot: Snapshot, under disclosure: Disclosure) {
    self.disclosure = disclosure
    original = snapshot
    self.snapshot = snapshot
  }

  static func hiding(_ snapshot: Snapshot, under disclosure: Disclosure) -> Snapshot {
    guard disclosure.hidesCounts else { return snapshot }
    var hiding = CountHiding(snapshot, under: disclosure)
    hiding.hideSmallCounts()
    hiding.hidePlacements()
    hiding.hideCases()
    hiding.hideBudgetCounts()
    hiding.hideTargets()
    // What is hidden in one file is hidden in the others, and what that leaves open there as well.
    var before: Facts
    repeat {
      before = hiding.snapshot.facts
      hiding.hideMeasures()
      hiding.hideWorkload()
      hiding.hideLinkedFigures()
    } while hiding.snapshot.facts != before
    hiding.hideDerived()
    return hiding.snapshot
  }
}

/// A figure of a month, and the kind of file that hides it: others that tell of it hide it too.
struct HiddenFigure: Hashable {
  let indicator: Indicator
  let month: Month
  let source: IndicatorSource
}

extension CountHiding {
  private mutating func hideSmallCounts() {
    hideSmallCounts(in: \.targets)
    hideSmallCounts(in: \.placements)
    hideSmallCounts(in: \.workload)
    hideSmallCounts(in: \.measures)
    hideSmallCounts(in: \.plannedMoves)
    hideSmallCounts(in: \.workforce)
    hideSmallCounts(in: \.budget)
  }

  private mutating func hideSmallCounts<Row: DeclaringRow>(
    in rows: WritableKeyPath<Facts, [Row]>
  ) {
    snapshot.facts[keyPath: rows] = snapshot.facts[keyPath: rows]
      .map { $0.hidingSmallCounts(disclosure) }
  }

  /// Hides a number of some rows.
  mutating func hide<Row: DeclaringRow>(
    _ number: WritableKeyPath<Row, Quantity<Number>>, of places: Set<RowReference>,
    in rows: WritableKeyPath<Facts, [Row]>
  ) {
    guard !places.isEmpty else { return }
    for index in snapshot.facts[keyPath: rows].indices
    where places.contains(snapshot.facts[keyPath: rows][index].source) {
      snapshot.facts[keyPath: rows][index][keyPath: number] = .suppressed
    }
  }

  /// Changes rows in place.
  mutating func change<Row>(
    _ rows: WritableKeyPath<Facts, [Row]>, _ change: (inout Row) -> Void
  ) {
    for index in snapshot.facts[keyPath: rows].indices {
      change(&snapshot.facts[keyPath: rows][index])
    }
  }

  mutating func show(placements: [PlacementPart: Quantity<Number>], on day: Day) {
    snapshot.disclosedPlacements[day] = placements
  }
}
