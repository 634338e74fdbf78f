import Testing
import Text

@testable import CareModel

@Suite struct PriceAndVolumeTests {
  /// 365 days are 52 1/7 weeks: a budget of £3,650,000 for 100 is £700 a week.
  private func line(_ change: (inout BudgetRow) -> Void = { _ in }) -> BudgetLineFigure? {
    HandMadePlan.figures { plan in
      plan.addLine("Fostering", budget: 3650, forecast: 4400, year: 2014, asAt: "2014-12-31") {
        $0.budgetCount = .of(100)
        $0.count = .of(110)
        $0.weeklyCost = .exactly(Money(pence: 77_000))
        change(&$0)
      }
    }.line("Fostering")
  }

  @Test("The variance is more of them at the budget’s rate, a dearer week, and a rest")
  func parts() throws {
    let parts = try #require(line()?.priceAndVolume)
    #expect(parts.budgetRate == Money(pence: 70_000))
    // Ten more × 365/7 weeks × £700 = £365,000.
    #expect(parts.volume == Money(pence: 36_500_000))
    // £70 more × 110 × 365/7 weeks = £401,500.
    #expect(parts.price == Money(pence: 40_150_000))
    // £750,000 − £365,000 − £401,500.
    #expect(parts.rest == Money(pence: -1_650_000))
    #expect(!parts.isEstimated)
  }

  @Test("A leap year has 366 days")
  func leapYear() throws {
    let figures = HandMadePlan.figures { plan in
      plan.addLine("Fostering", budget: 3660, forecast: 3660) {
        $0.budgetCount = .of(100)
        $0.count = .of(100)
        $0.weeklyCost = .exactly(Money(pence: 70_000))
      }
    }
    let parts = try #require(figures.line("Fostering")?.priceAndVolume)
    #expect(parts.budgetRate == Money(pence: 70_000))
    #expect([parts.volume, parts.price, parts.rest] == [.zero, .zero, .zero])
  }

  @Test("Without counts, a cost or a year there are no parts; an estimate makes them estimates")
  func missing() {
    #expect(line { $0.count = .notGiven }?.priceAndVolume == nil)
    #expect(line { $0.budgetCount = .of(0) }?.priceAndVolume == nil)
    #expect(line { $0.weeklyCost = .notGiven }?.priceAndVolume == nil)
    #expect(line { $0.count = .of(110, .atLeast) }?.priceAndVolume == nil)
    #expect(line { $0.year = nil }?.priceAndVolume == nil)
    #expect(line { $0.questioned = [.budget] }?.priceAndVolume == nil)
    #expect(line { $0.count = .of(110, .estimated) }?.priceAndVolume?.isEstimated == true)
  }

  @Test("One fewer is worth 365 days of its weekly cost")
  func yearly() {
    // £770 × 365 / 7 = £40,150.
    #expect(line()?.yearlyCost == .exactly(Money(pence: 4_015_000)))
    #expect(line { $0.weeklyCost = .notGiven }?.yearlyCost == nil)
  }

  private func worth(
    _ change: (inout TargetRow) -> Void = { _ in },
    saving: (inout SavingRow) -> Void = { _ in }
  ) -> [WorthOfOne] {
    HandMadePlan.figures { plan in
      plan.add("1", due: "2017-03-31", target: 6) {
        $0.basis = .reduction
        $0.unit = "placements"
        $0.savingID = "S1"
        change(&$0)
      }
      plan.addSaving("S1", target: .k(520), year: nil)
      saving(&plan.snapshot.savings[0])
    }.budget.worth
  }

  @Test("£520k for six fewer is £86,667 for one, if that is a full year")
  func saving() throws {
    let one = try #require(worth().first)
    #expect(one.yearly.value?.wholePounds == 86_667)
    #expect(one.basis == nil)
    #expect(one.isOfPlacements)
    #expect(worth(saving: { $0.basis = .inYear }).first?.basis == .inYear)
    let full = worth(saving: { $0.fullYear = .k(600) }).first
    #expect(full?.basis == .fullYear)
    #expect(full?.yearly == .k(100))
    #expect(worth { $0.unit = "children" }.first?.isOfPlacements == false)
    let byIndicator = worth { ($0.unit, $0.indicator) = (nil, "placements.homes") }
    #expect(byIndicator.first?.isOfPlacements == true)
  }

  @Test("A level, a saving that others share, or none tells nothing of one")
  func noWorth() {
    #expect(worth { $0.basis = .level }.isEmpty)
    #expect(worth { $0.savingID = nil }.isEmpty)
    #expect(worth { $0.target = .of(0) }.isEmpty)
    let shared = HandMadePlan.figures { plan in
      for id in ["1", "2"] as [SafeText] {
        plan.add(id, due: "2017-03-31", target: 6) {
          ($0.basis, $0.savingID) = (.reduction, "S1")
        }
      }
      plan.addSaving("S1", target: .k(520), year: nil)
    }
    #expect(shared.budget.worth.isEmpty)
  }

  @Test("Two targets that tell of one placement leave it open")
  func placementWorth() {
    func figures(_ count: Int) -> BudgetFigures {
      HandMadePlan.figures { plan in
        for number in 1...count {
          let id = SafeText("\(number)")
          plan.add(id, due: "2017-03-31", target: 6) {
            ($0.basis, $0.savingID, $0.unit) = (.reduction, id, "placements")
          }
          plan.addSaving(id, target: .k(520), year: nil)
        }
      }.budget
    }
    #expect(figures(1).placementWorth?.targetID == "1")
    #expect(figures(2).placementWorth == nil)
  }
}
