import Testing
import Text

@testable import CareModel

@Suite struct ServicePropertyTests {
  /// A plan that is reported for the middle day, with targets about figures of files.
  private static func plan() -> HandMadePlan {
    var plan = HandMadePlan(asAt: RandomService.day?.iso)
    let about: [SafeText] = [
      "lookedAfter", "agencyFTE", "agencyRate", "vacancyRate", "placements.residential",
      "placements.homes", "fosteringAgencyShare", "placementUnitCost", "visits",
    ]
    for (index, indicator) in about.enumerated() {
      for (due, target) in [("2013-03-31", 40.0), ("2013-09-30", 30)] {
        plan.add("\(index)-\(due)" as SafeText, measure: indicator, due: due, target: target) {
          $0.indicator = indicator
          if due == "2013-03-31" { $0.actual = .of(45) }
          if indicator == "visits" { ($0.basis, $0.baseline) = (.reduction, .of(300)) }
        }
      }
    }
    return plan
  }

  @Test("What comes after a day changes no figure of that day", arguments: 0..<60)
  func laterRows(seed: UInt64) {
    var random = RandomService(seed: seed)
    var plan = Self.plan()
    plan.snapshot.facts.add(random.rows(30, -800...0))
    let day = RandomService.day?.iso
    let before = ServiceFigures(plan.figures(at: day))
    // Other rows of later days, before and behind those that were there.
    for _ in 0..<2 {
      var more = plan.snapshot.facts
      let later = random.rows(20, 1...800)
      more.workforce = Array(later.workforce.prefix(9)) + more.workforce
      more.placements = Array(later.placements.prefix(9)) + more.placements
      more.measures += later.measures
      more.workforce += later.workforce.dropFirst(9)
      more.placements += later.placements.dropFirst(9)
      var other = plan
      other.snapshot.facts = more
      let after = ServiceFigures(other.figures(at: day))
      let isSame = after == before
      #expect(isSame)
      let hasNews = ServiceFigures(other.figures()) != before
      #expect(hasNews)
    }
  }

  @Test("Counts add up and shares are of all, whatever is missing", arguments: 0..<60)
  func sums(seed: UInt64) {
    var random = RandomService(seed: seed)
    var snapshot = Snapshot()
    snapshot.facts.add(random.rows(40, -60...0))
    let figures = Figures(of: snapshot).tables.placements
    let groups = figures.groups.compactMap(\.count.value).reduce(Number.zero) { sum, count in
      sum.adding(count) ?? sum
    }
    if let total = figures.total.quantity.value { #expect(total == groups) }
    for share in figures.groups.compactMap(\.share?.value) {
      #expect(share >= .zero && share <= Number(100))
    }
    for rate in [figures.fosteringAgencyShare?.value].compactMap(\.self) {
      #expect(rate >= .zero && rate <= Number(100))
    }
  }

  @Test("Rates lie between nought and a hundred, and nothing is fewer than none", arguments: 0..<60)
  func rates(seed: UInt64) {
    var random = RandomService(seed: seed)
    var snapshot = Snapshot()
    snapshot.facts.add(random.rows(40, -60...0))
    let figures = Figures(of: snapshot).tables.workforce
    let teams = figures.teams.flatMap { [$0.agencyRate, $0.vacancyRate] }
    for rate in [figures.agencyRate?.quantity, figures.vacancyRate?.quantity] + teams {
      guard let rate = rate?.value else { continue }
      #expect(rate >= .zero && rate <= Number(100))
    }
    for vacant in [figures.vacantFTE?.quantity] + figures.teams.map(\.vacantFTE) {
      if let vacant = vacant?.value { #expect(vacant >= .zero) }
    }
    for year in figures.spend where year.year == nil || year.cap == .notGiven {
      #expect(year.rating.rag == .none)
      #expect(year.variance == .notGiven)
    }
  }
}

/// The figures that files of the service give.
private struct ServiceFigures: Equatable {
  let lookedAfter: IndicatorFigures?
  let workforce: WorkforceFigures
  let placements: PlacementsFigures
  let measures: MeasuresFigures
  let targets: TargetsFigures

  init(_ tables: FigureTables) {
    lookedAfter = tables.lookedAfter
    workforce = tables.workforce
    placements = tables.placements
    measures = tables.measures
    var targets = tables.targets
    // How far the files reach is told of all there is, whatever day is shown.
    targets.coversTo = nil
    self.targets = targets
  }
}
