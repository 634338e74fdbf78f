import Testing
import Text

@testable import CareModel

@Suite struct RisksFiguresTests {
  @Test(
    "Likelihood times impact is red from 15 and amber from 8",
    arguments: [
      (1, 1, 1, .green), (2, 3, 6, .green), (2, 4, 8, .amber), (4, 2, 8, .amber),
      (3, 4, 12, .amber), (3, 5, 15, .red), (4, 4, 16, .red), (5, 5, 25, .red),
    ] as [(Int, Int, Int, RAG)])
  func scores(likelihood: Int, impact: Int, score: Int, rag: RAG) {
    var plan = HandMadePlan()
    plan.addRisk("R1", likelihood, impact)
    let risk = plan.figures().risks.rows.first
    #expect(risk?.score?.value == score)
    #expect(risk?.rag == rag)
  }

  @Test("Without likelihood or impact there is neither a score nor a colour, and it comes last")
  func missing() {
    var plan = HandMadePlan()
    plan.addRisk("none", nil, nil)
    plan.addRisk("no impact", 5, nil)
    plan.addRisk("no likelihood", nil, 5)
    plan.addRisk("low", 1, 1)
    plan.addRisk("high", 5, 5)
    let figures = plan.figures().risks
    #expect(figures.byScore.map(\.id) == ["high", "low", "none", "no impact", "no likelihood"])
    #expect(figures.byScore.map(\.rag) == [.red, .green, .none, .none, .none])
    #expect(figures.count(.none) == 3)
  }

  @Test("Each cell of the matrix has the risks of its likelihood and impact")
  func matrix() {
    var plan = HandMadePlan()
    plan.addRisk("R1", 4, 5)
    plan.addRisk("R2", 4, 5)
    plan.addRisk("R3", 5, 4)
    plan.addRisk("R4", nil, 5)
    let figures = plan.figures().risks
    #expect(figures.risks(likelihood: .high, impact: .veryHigh).map(\.id) == ["R1", "R2"])
    #expect(figures.risks(likelihood: .veryHigh, impact: .high).map(\.id) == ["R3"])
    let all = RiskLevel.allCases.flatMap { likelihood in
      RiskLevel.allCases.flatMap { figures.risks(likelihood: likelihood, impact: $0) }
    }
    #expect(all.count == 3)
  }

  @Test("What a risk hangs on is a risk, a target or an action by its id, or unknown")
  func dependencies() throws {
    var plan = HandMadePlan(asAt: "2011-09-30")
    plan.add("7", measure: "backlog", due: "2011-12-31", target: 20)
    plan.addAction("Recruit", .inProgress)
    plan.snapshot.actions[0].id = "A1"
    plan.addRisk("R1", on: ["r-2", "7", "A1", "R99", "target 7", "risk R2", "action 7"])
    plan.addRisk("R2")
    let risk = try #require(plan.figures().risks.rows.first)
    let (other, target, action) = (
      DependencyName(.risk, id: "R2", name: "risk R2"),
      DependencyName(.target, id: "7", name: "backlog"),
      DependencyName(.action, id: "A1", name: "Recruit")
    )
    #expect(
      risk.dependsOn.map(\.names) == [[other], [target], [action], [], [target], [other], []])
    #expect(risk.hasUnknownDependency)
    let under = plan.figures().risks.rows[1]
    #expect(under.dependents == [DependencyName(.risk, id: "R1", name: "risk R1")])
    #expect(!under.hasUnknownDependency)
  }

  @Test("An id that is a risk's and a target's is said to be either, the risk first")
  func ambiguous() {
    var plan = HandMadePlan(asAt: "2011-09-30")
    plan.add("2", measure: "backlog", due: "2011-12-31", target: 20)
    plan.addRisk("1", on: ["2"])
    plan.addRisk("2")
    #expect(plan.figures().risks.rows[0].dependsOn[0].names.map(\.kind) == [.risk, .target])
  }

  @Test("Risks that hang on each other are told as a ring; one that hangs on them is in none")
  func rings() {
    var plan = HandMadePlan()
    plan.addRisk("R1", on: ["R2"])
    plan.addRisk("R2", on: ["R3"])
    plan.addRisk("R3", on: ["R1"])
    plan.addRisk("R4", on: ["R1"])
    plan.addRisk("R5", on: ["R5"])
    let rows = plan.figures().risks.rows
    #expect(rows.map(\.ring) == Array(repeating: ["R1", "R2", "R3"], count: 3) + [[], ["R5"]])
    #expect(rows[0].dependents.map(\.id) == ["R3", "R4"])
  }

  @Test("Of several reports of a risk the latest by the day counts; a later one is not seen")
  func versions() {
    var plan = HandMadePlan()
    plan.addRisk("R1", 2, 2, asAt: "2011-06-30")
    plan.addRisk("R1", 5, 5, asAt: "2011-09-30")
    #expect(plan.figures().risks.rows.map(\.score?.value) == [25])
    #expect(plan.figures(at: "2011-09-29").risks.rows.map(\.score?.value) == [4])
    #expect(plan.figures(at: "2011-09-29").risks.asAt == Day(iso: "2011-09-29"))
    #expect(plan.figures(at: "2011-06-29").risks.rows.isEmpty)
  }

  @Test(
    "A review is overdue from the day after",
    arguments: [("2011-09-29", true), ("2011-09-30", false), (nil, false)] as [(String?, Bool)])
  func review(day: String?, isOverdue: Bool) {
    var plan = HandMadePlan()
    plan.addRisk("R1", review: day)
    #expect(plan.figures().risks.rows.map(\.isOverdue) == [isOverdue])
  }

  @Test("A register without a day takes the folder's, else it is undated and nothing is overdue")
  func undated() {
    var plan = HandMadePlan(asAt: "2011-09-30")
    plan.addRisk("R1", review: "2011-08-31", asAt: nil)
    #expect(plan.figures().risks.rows.map(\.day) == [Day(iso: "2011-09-30")])
    #expect(plan.figures().risks.overdue == 1)
    plan.snapshot.settings.asAt = nil
    #expect(plan.figures().risks.rows.map(\.day) == [nil])
    #expect(plan.figures().risks.overdue == 0)
  }
}
