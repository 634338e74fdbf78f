import Testing
import Text

@testable import CareModel

/// Rates, teams and steps that would give a small count away are hidden with it.
@Suite struct RateHidingTests {
  private let day = "2026-03-31"

  private func rate(
    _ part: Double, of all: Double, measure: SafeText = "Seen in time", unit: SafeText = "%"
  ) -> MeasureRow {
    var plan = HandMadePlan()
    plan.addMeasure(measure, day, .notGiven) { row in
      (row.numerator, row.denominator, row.unit) = (.of(part), .of(all), unit)
      row.value = .of((part / all * 1000).rounded() / 10)
      row.ragInFile = .red
    }
    return plan.facts(for: .shared).measures[0]
  }

  @Test(
    "A rate is hidden where its numerator, what is left, or the whole is small",
    arguments: [
      (0.0, 100.0, false), (1, 100, true), (5, 100, true), (6, 100, false), (94, 100, false),
      (95, 100, true), (99, 100, true), (100, 100, false), (7, 10, true), (0, 10, false),
      (6, 12, false),
    ])
  func rates(part: Double, all: Double, isHidden: Bool) {
    let row = rate(part, of: all)
    #expect(row.value.isSuppressed == isHidden)
    #expect(row.stated.isSuppressed == isHidden)
    #expect((row.ragInFile == nil) == isHidden)
    #expect(row.numerator.isSuppressed == isHidden || row.denominator.isSuppressed)
    if all > 10, isHidden { #expect(row.denominator == .of(all)) }
  }

  @Test("A rate of staff stays")
  func staff() {
    let row = rate(3, of: 40, measure: "Vacancy rate of social workers")
    #expect(row.value == .of(7.5) && row.numerator == .of(3))
  }

  @Test("A team's small count takes another team's with it, and the whole stays")
  func teams() {
    var plan = HandMadePlan()
    plan.addMeasure("Plans", day, .of(63)) { $0.unit = "plans" }
    plan.addMeasure("Plans", day, .of(3), team: "East") { $0.unit = "plans" }
    plan.addMeasure("Plans", day, .of(20), team: "North") { $0.unit = "plans" }
    plan.addMeasure("Plans", day, .of(40), team: "West") { $0.unit = "plans" }
    let values = plan.facts(for: .shared).measures.map(\.value)
    #expect(values == [.of(63), .hiddenCount, .hiddenCount, .of(40)])
  }

  @Test("What teams do not tell of is known to whoever subtracts")
  func rest() {
    var plan = HandMadePlan()
    plan.addMeasure("Plans", day, .of(65)) { $0.unit = "plans" }
    plan.addMeasure("Plans", day, .of(3), team: "East") { $0.unit = "plans" }
    let values = plan.facts(for: .shared).measures.map(\.value)
    #expect(values == [.hiddenCount, .hiddenCount])
  }

  @Test("A team's numerator cannot be worked out from the others'")
  func teamRates() {
    var plan = HandMadePlan()
    let teams: [(SafeText?, Double, Double)] = [
      (nil, 133, 200), ("East", 3, 40), ("North", 60, 70), ("West", 70, 90),
    ]
    for (team, part, all) in teams {
      plan.addMeasure("Seen in time", day, .notGiven, team: team) { row in
        (row.numerator, row.denominator, row.unit) = (.of(part), .of(all), "%")
      }
    }
    let rows = plan.facts(for: .shared).measures
    #expect(rows.map(\.numerator.isSuppressed) == [false, true, true, false])
    #expect(rows.map(\.stated.isSuppressed) == [false, true, true, false])
    #expect(rows.map(\.stated.isKnown) == [true, false, false, true])
    #expect(rows.map(\.denominator) == teams.map { .of($0.2) })
  }

  @Test("The cases of a team cannot be worked out from the service's")
  func cases() {
    var plan = HandMadePlan()
    plan.addWorkforce(day) { $0.cases = .of(104) }
    plan.addWorkforce(day, team: "East") { row in
      (row.cases, row.inPostFTE, row.agencyFTE) = (.of(4), .of(2), .of(0))
    }
    plan.addWorkforce(day, team: "West") { row in
      (row.cases, row.inPostFTE, row.agencyFTE) = (.of(100), .of(5), .of(0))
    }
    #expect(
      plan.facts(for: .shared).workforce.map(\.cases) == [.of(104), .hiddenCount, .hiddenCount])
    let teams = plan.figures(for: .shared).workforce.teams
    #expect(teams.allSatisfy { $0.caseload?.value == nil })
    #expect(teams.map(\.inPostFTE) == [.of(2), .of(5)])
  }
}
