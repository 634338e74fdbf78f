import Testing
import Text

@testable import CareModel

@Suite struct PressuresFiguresTests {
  /// The overspend of a recovery plan: £1.5m, of which £0.6m has a cause.
  private var plan: HandMadePlan {
    var plan = HandMadePlan(asAt: "2011-07-31")
    plan.addLine("Children’s services", variance: 1000, year: 2010, asAt: "2011-03-31")
    plan.addLine("Children’s services", variance: 1500, year: 2011, asAt: "2011-07-31")
    plan.addPressure("Vacancy target", .k(600))
    plan.addPressure("Staffing", .k(200, .atLeast), .mitigation) {
      ($0.term, $0.delivered) = (.short, .k(0))
    }
    plan.addPressure("Other services", .k(400), .mitigation) { $0.delivered = .k(0) }
    return plan
  }

  @Test("An overspend is its pressures and what is not broken down, less its mitigations")
  func bridge() throws {
    let bridge = try #require(plan.figures().pressures.current)
    #expect(bridge.year?.label == "2011/12")
    #expect(bridge.isYearOfBudget)
    #expect(bridge.overspend == .k(1500))
    #expect(!bridge.isOverspendComputed)
    #expect(bridge.pressed.quantity == .k(600))
    #expect(bridge.rest == .k(900))
    #expect(bridge.mitigated.quantity == .k(600, .atLeast))
    #expect(bridge.unmitigated == .k(900, .atMost))
    #expect(bridge.delivered.quantity == .k(0))
  }

  @Test("The bars close: the parts reach the overspend, the mitigations what is left")
  func bars() throws {
    let steps = try #require(plan.figures().pressures.current).steps
    #expect(
      steps.map(\.kind) == [
        .overspend, .pressure(0), .notBrokenDown, .mitigation(0), .mitigation(1), .unmitigated,
      ])
    let spans = steps.compactMap(\.span).map { [$0.from.wholePounds, $0.to.wholePounds] }
    #expect(
      spans == [
        [0, 1_500_000], [0, 600_000], [600_000, 1_500_000], [1_500_000, 1_300_000],
        [1_300_000, 900_000], [0, 900_000],
      ])
  }

  @Test("Pressures beyond the overspend are offset elsewhere")
  func offset() throws {
    var plan = plan
    plan.addPressure("Placements", .k(1200))
    let bridge = try #require(plan.figures().pressures.current)
    #expect(bridge.rest == .k(-300))
    let step = try #require(bridge.steps.first { $0.kind == .offsetElsewhere })
    #expect(step.span?.from == Money(pence: 180_000_000))
    #expect(step.span?.to == Money(pence: 150_000_000))
    #expect(!bridge.steps.contains { $0.kind == .notBrokenDown })
  }

  @Test("Nothing is left where the pressures are all of it")
  func whole() throws {
    var plan = plan
    plan.addPressure("Placements", .k(900))
    let bridge = try #require(plan.figures().pressures.current)
    #expect(bridge.rest == .k(0))
    #expect(!bridge.steps.contains { [.notBrokenDown, .offsetElsewhere].contains($0.kind) })
  }

  @Test("Without an overspend there is a total of the pressures and no remainder")
  func noBudget() throws {
    var plan = plan
    plan.snapshot.budget = []
    let bridge = try #require(plan.figures().pressures.current)
    #expect(bridge.overspend == nil)
    #expect(bridge.rest == nil)
    #expect(bridge.unmitigated == nil)
    #expect(bridge.pressed.quantity == .k(600))
    #expect(bridge.steps.map(\.kind) == [.pressure(0), .mitigation(0), .mitigation(1)])
  }

  @Test("A pressure that nobody knows leaves at most the rest")
  func notKnown() throws {
    var plan = plan
    plan.addPressure("Legal", .absent(.notKnown))
    let bridge = try #require(plan.figures().pressures.current)
    #expect(bridge.pressed.quantity == .k(600, .atLeast))
    #expect(bridge.rest == .k(900, .atMost))
    #expect(bridge.steps.first { $0.kind == .pressure(1) }?.span == nil)
  }

  @Test("Terms have sums of their own, the soonest first, those without one last")
  func terms() throws {
    let terms = try #require(plan.figures().pressures.current).terms
    #expect(terms.map(\.term) == [.short, nil])
    #expect(terms.map(\.mitigations.quantity) == [.k(200, .atLeast), .k(400)])
    #expect(terms.map(\.pressures.quantity) == [.notGiven, .k(600)])
  }

  @Test("Lines that pressures name have bridges of their own; of one line there is that alone")
  func lines() throws {
    var plan = HandMadePlan(asAt: "2015-12-31")
    plan.addLine("Fostering", budget: 100, forecast: 150)
    plan.addLine("Homes", budget: 100, forecast: 170)
    plan.addPressure("More children", .k(30), line: "fostering")
    let one = plan.figures().pressures
    #expect(one.current?.line == "fostering")
    #expect(one.current?.overspend == .k(50))
    #expect(one.current?.isOverspendComputed == true)
    #expect(one.ofLines.isEmpty)
    plan.addPressure("Dearer places", .k(20), line: "Homes")
    let two = plan.figures().pressures
    #expect(two.current?.line == nil)
    #expect(two.current?.overspend == .k(120))
    #expect(two.current?.rest == .k(70))
    #expect(two.bridge(of: "Homes")?.rest == .k(50))
  }

  @Test("A mitigation written below nought is what it takes away")
  func signs() throws {
    var plan = plan
    plan.addPressure("Grant", .k(-100), .mitigation)
    #expect(try #require(plan.figures().pressures.current).mitigated.quantity == .k(700, .atLeast))
  }

  @Test("Each year has its own, and a later version of a row says nothing of the day before")
  func years() throws {
    var plan = plan
    plan.addPressure("Vacancy target", .k(100), year: 2010)
    plan.addPressure("Later", .k(5)) { $0.asAt = Day(iso: "2011-08-31") }
    let figures = plan.figures(at: "2011-07-31").pressures
    #expect(figures.current?.pressures.map(\.row.pressure) == ["Vacancy target"])
    #expect(figures.otherYears.map(\.year?.label) == ["2010/11"])
    #expect(figures.otherYears.first?.rest == .k(900))
  }
}
