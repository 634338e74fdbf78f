import Testing
import Text

@testable import CareModel

/// What of the counts of children leaves with the figures, table by table.
@Suite struct PublishedTablesTests {
  private func tables(_ build: (inout HandMadePlan) -> Void) -> [String: [String: Number?]] {
    var plan = HandMadePlan(asAt: "2026-03-31")
    build(&plan)
    let figures = DisclosedFigures(of: plan.snapshot, under: Disclosure(.public))
    return Dictionary(
      figures.publishedTables.map { table in
        (
          "\(table.name) \(table.day.iso)",
          Dictionary(table.counts.map { ($0.name, $0.count) }, uniquingKeysWith: { $1 })
        )
      }, uniquingKeysWith: { $1 })
  }

  @Test("Placements by group, with what is hidden as hidden")
  func placements() {
    let tables = tables { plan in
      plan.addPlacements("2026-03-31", .fosterOther, .of(200))
      plan.addPlacements("2026-03-31", .homes, .of(3))
      plan.addPlacements("2026-03-31", .withParents, .of(40))
    }
    let table = tables["placements 2026-03-31"]
    #expect(table?["all"] == .some(Number(243)))
    #expect(table?["group Foster carers"] == .some(Number(200)))
    #expect(table?["group Children’s homes"] == .some(nil))
    #expect(table?["group With parents"] == .some(nil))
  }

  @Test("Every period of the workload, every row of a scorecard that counts children, moves")
  func others() {
    let tables = tables { plan in
      plan.addWorkload("2026-02-28", referrals: .of(60))
      plan.addWorkload("2026-03-31", referrals: .of(2))
      plan.addMeasure("Plans", "2026-03-31", .of(63), team: nil)
      plan.addMeasure("Vacancies", "2026-03-31", .of(7), team: nil) { $0.unit = "posts" }
      plan.addMove("2026-05-31", .of(8), asAt: "2026-03-31")
      plan.add("1", due: "2026-03-31", target: 10, actual: .of(12), asAt: "2026-03-31")
    }
    #expect(tables["workload month 2026-02-28"]?["referrals"] == .some(Number(60)))
    #expect(tables["workload month 2026-03-31"]?["referrals"] == .some(nil))
    #expect(tables["measures plans month 2026-03-31"]?["all"] == .some(Number(63)))
    #expect(tables["measures vacancies month 2026-03-31"] == nil)
    #expect(tables["ahead 2026-03-31"]?["move 1"] == .some(Number(8)))
    #expect(tables["targets 1 2026-03-31"]?["actual"] == .some(Number(12)))
  }
}
