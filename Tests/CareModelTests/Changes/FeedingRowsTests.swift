import Testing
import Text

@testable import CareModel

/// Which rows are named for a figure that moved.
@Suite struct FeedingRowsTests {
  private let year = FinancialYear(startYear: 2015)

  /// Two lines with a parent that has no row, and one beside them; 500 and 200 of pressures.
  private func budget(_ change: (inout HandMadePlan) -> Void = { _ in }) -> HandMadePlan {
    var plan = HandMadePlan(asAt: "2015-12-31")
    plan.addLine("Agencies", budget: 400, forecast: 500, parent: "Placements")
    plan.addLine("Own carers", budget: 300, forecast: 300, parent: "Placements")
    plan.addLine("Staff", budget: 900, forecast: 1_000)
    plan.addPressure("More children", .k(150), year: 2015)
    change(&plan)
    return plan
  }

  @Test("A line moves what it is a part of, the year and what pressures leave, and no other line")
  func budgetLines() {
    let changes = budget().changes(to: budget { $0.snapshot.budget[0].forecast = .k(520) })
    let lines = changes.moved.filter { if case .budgetLine = $0.name { true } else { false } }
    #expect(lines.map(\.label) == ["Placements", "Agencies"])
    #expect(lines.map(\.places) == [["budget.csv 2"], ["budget.csv 2"]])
    #expect(
      lines.map { $0.parts.map(\.aspect) } == Array(repeating: [.forecast, .variance], count: 2))
    #expect(changes.moved(.budget(year))?.places == ["budget.csv 2"])
    let pressures = changes.moved(.pressures(year))
    #expect(pressures?.parts.map(\.aspect) == [.notBrokenDown, .unmitigated])
    #expect(pressures?.parts.map(\.after) == [.money(.k(70)), .money(.k(220))])
    #expect(pressures?.places == ["budget.csv 2"])
  }

  @Test("Of several lines that differ each figure has its own")
  func severalLines() {
    let changes = budget().changes(
      to: budget {
        $0.snapshot.budget[0].budget = .k(410)
        $0.snapshot.budget[2].budget = .k(910)
        $0.snapshot.pressures[0].amount = .k(160)
      })
    func places(_ label: SafeText) -> [String]? {
      changes.moved.first { $0.label == label }?.places
    }
    #expect(places("Placements") == ["budget.csv 2"])
    #expect(places("Staff") == ["budget.csv 4"])
    #expect(changes.moved(.budget(year))?.places == ["budget.csv 2", "budget.csv 4"])
    #expect(
      changes.moved(.pressures(year))?.places
        == ["budget.csv 2", "budget.csv 4", "pressures.csv 2"])
  }

  @Test("A step of the workload has the rows of its own period, be it that one came or went")
  func workload() {
    var before = HandMadePlan()
    before.addWorkload("2013-03-31", referrals: .of(200)) { $0.backlog = .of(40) }
    var after = before
    after.snapshot.workload[0].backlog = .of(50)
    after.addWorkload("2013-04-30", referrals: .of(210))
    let changes = before.changes(to: after)
    #expect(changes.moved(.workload(.referrals))?.places == ["workload.csv 2", "workload.csv 3"])
    #expect(changes.moved(.workload(.backlog))?.places == ["workload.csv 2"])
    let back = after.changes(to: before)
    #expect(
      back.moved(.workload(.referrals))?.places == ["workload.csv 2", "workload.csv 3 gone"])
  }

  @Test("Moves that serve another target are not named, and one that is put off is the same")
  func moves() {
    let before = AheadPlan.plan {
      $0.addMove("2013-06-30", .of(2))
      $0.addMove("2013-07-31", .of(1), target: "99")
      $0.addMove("2013-08-31", .of(1), from: .foster, to: .home)
    }
    var after = before
    after.snapshot.plannedMoves[1].count = .of(5)
    after.snapshot.plannedMoves[2].count = .of(2)
    after.snapshot.plannedMoves[0].count = .of(3)
    let changes = before.changes(to: after)
    let name = FigureName.forecast("residential", target: "4")
    #expect(changes.moved(name)?.parts.map(\.after) == [.number(.of(42))])
    #expect(changes.moved(name)?.places == ["moves.csv 2"])
    var late = AheadPlan.plan { $0.addMove("2013-09-30", .of(4)) }
    late.snapshot.plannedMoves[0].source = RowReference(path: "moves.csv", line: 7)
    let first = AheadPlan.plan { $0.addMove("2013-06-30", .of(2)) }
    #expect(first.changes(to: late).moved(name)?.places == ["moves.csv 7"])
  }

  @Test("Figures that count rows name those that they count, wherever these stood before")
  func counted() {
    var before = HandMadePlan(asAt: "2011-09-30")
    before.addDecision("review") { $0.due = Day(iso: "2011-08-31") }
    before.addDecision("compare") { $0.due = Day(iso: "2011-10-31") }
    before.addForum("Board", .corporate, nextReport: "2011-10-15")
    before.addRisk("R1", 5, 5)
    before.addRisk("R2", 1, 1)
    var after = before
    // The first is done, and both stand a line lower.
    after.snapshot.decisions[0].isComplete = true
    for index in after.snapshot.decisions.indices {
      after.snapshot.decisions[index].source = RowReference(
        path: "decisions.csv", line: index + 3)
    }
    after.snapshot.forums[0].nextReport = Day(iso: "2011-09-15")
    after.snapshot.risks.removeFirst()
    let changes = before.changes(to: after)
    #expect(changes.moved(.overdueDecisions)?.places == ["decisions.csv 3"])
    #expect(changes.moved(.overdueForums)?.places == ["forums.csv 2"])
    #expect(changes.moved(.risks(.red))?.places == ["risks.csv 2 gone"])
    #expect(changes.moved(.risks(.green)) == nil)
    // One promise more, and one less.
    #expect(changes.moved(.chase) == nil)
  }

  @Test("Spending is told of as far as there is a rule, and what is owed by its rows")
  func spending() {
    var before = HandMadePlan(asAt: "2011-09-30")
    before.addSpend("Chairs", pence: 90_000)
    var after = before
    after.addSpend("Desks", pence: nil)
    #expect(before.changes(to: after).moved.isEmpty)
    before.setRule()
    after.setRule()
    after.snapshot.spendControl[0].authorisedBy = "Executive Head"
    after.addForum("Board", .corporate, nextReport: "2011-09-15")
    let changes = before.changes(to: after)
    #expect(changes.moved(.breaches)?.places == ["spend.csv 2"])
    #expect(changes.moved(.chase)?.places == ["forums.csv 2"])
  }

  @Test("Targets about caseload, the budget and the workload move by the rows that give these")
  func indicators() {
    func plan(cases: Double, forecast: Int64, plans: Double) -> HandMadePlan {
      var plan = budget { $0.snapshot.budget[2].forecast = .k(forecast) }
      plan.addWorkforce("2015-12-31") {
        ($0.cases, $0.inPostFTE, $0.agencyFTE) = (.of(cases), .of(40), .of(10))
      }
      plan.addWorkload("2015-12-31") { $0.plansOpen = .of(plans) }
      for (id, indicator) in [("1", "caseload"), ("2", "budgetVariance"), ("3", "cpPlans")] {
        plan.add(SafeText(id), measure: SafeText(indicator), due: "2015-12-31", target: 10) {
          $0.indicator = SafeText(indicator)
        }
      }
      return plan
    }
    let changes = plan(cases: 800, forecast: 1_000, plans: 200)
      .changes(to: plan(cases: 850, forecast: 1_100, plans: 210))
    #expect(changes.moved(.target("1"))?.places == ["workforce.csv 2"])
    #expect(changes.moved(.target("2"))?.places == ["budget.csv 4"])
    #expect(changes.moved(.target("3"))?.places == ["workload.csv 2"])
  }
}
