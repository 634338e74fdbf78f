import Testing
import Text

@testable import CareModel

@Suite struct PlacementsFiguresTests {
  private func placements(
    at iso: String? = nil, _ build: (inout HandMadePlan) -> Void
  ) -> PlacementsFigures {
    HandMadePlan.figures(at: iso, build).placements
  }

  /// 200 children: 150 with foster carers, 40 in homes, 10 in supported accommodation.
  private func addMarch(to plan: inout HandMadePlan) {
    plan.addPlacements("2013-03-31", .fosterOther, .of(100), provider: .own)
    plan.addPlacements("2013-03-31", .fosterOther, .of(50), provider: .private)
    plan.addPlacements("2013-03-31", .homes, .of(40), provider: .voluntary)
    plan.addPlacements("2013-03-31", .supported, .of(10), provider: .own)
  }

  @Test("Groups hold their rows’ counts and their shares of all of them")
  func groups() throws {
    let figures = placements { addMarch(to: &$0) }
    #expect(figures.asAt == Day(iso: "2013-03-31"))
    #expect(figures.total.quantity == .of(200))
    #expect(figures.given.map(\.group) == [.fosterOther, .homes, .supported])
    #expect(figures.given.map(\.count) == [.of(150), .of(40), .of(10)])
    #expect(figures.given.map(\.share) == [.of(75), .of(20), .of(5)])
    #expect(figures.groups.count == PlacementGroup.allCases.count)
    #expect(
      figures.notGiven == [
        .fosterRelative, .residentialSchool, .otherResidential, .withParents, .placedForAdoption,
        .other, .temporary,
      ])
  }

  @Test("Providers hold what they provide, those that provide nothing are left out")
  func providers() {
    let figures = placements { addMarch(to: &$0) }
    #expect(figures.providers.map(\.provider) == [.own, .private, .voluntary])
    #expect(figures.providers.map(\.count) == [.of(110), .of(50), .of(40)])
    #expect(figures.providers.map(\.share) == [.of(55), .of(25), .of(20)])
    let untold = placements { $0.addPlacements("2013-03-31", .homes, .of(40)) }
    #expect(untold.providers.isEmpty)
  }

  @Test("Agency placements are a share of all foster carers who are no relatives")
  func agencyShare() {
    let figures = placements { plan in
      addMarch(to: &plan)
      plan.addPlacements("2013-03-31", .fosterRelative, .of(30), provider: .own)
    }
    #expect(figures.fosteringAgencyShare == .of(33.3333))
    #expect(figures.fostering == FosteringSplit(inHouse: .of(100), agency: .of(50)))
    let own = placements { $0.addPlacements("2013-03-31", .fosterOther, .of(9), provider: .own) }
    #expect(own.fosteringAgencyShare == .of(0))
  }

  @Test("There is no such share where a row does not say who provides it")
  func noAgencyShare() {
    for provider in [PlacementProvider.none, nil] as [PlacementProvider?] {
      let figures = placements { plan in
        addMarch(to: &plan)
        plan.addPlacements(
          "2013-03-31", .fosterOther, .of(5), provider: provider, providerName: "Somebody")
      }
      #expect(figures.fosteringAgencyShare == nil)
      #expect(figures.fostering == nil)
    }
    // Who provides homes does not matter to it.
    let homes = placements { plan in
      addMarch(to: &plan)
      plan.addPlacements("2013-03-31", .homes, .of(5))
    }
    #expect(homes.fosteringAgencyShare == .of(33.3333))
    #expect(
      placements { $0.addPlacements("2013-03-31", .homes, .of(5)) }.fosteringAgencyShare == nil)
  }

  @Test("Agency placements that nobody counted are not none of them")
  func agencyNotCounted() {
    let unknown = placements {
      $0.addPlacements("2013-03-31", .fosterOther, .of(100), provider: .own)
      $0.addPlacements("2013-03-31", .fosterOther, .absent(.notKnown), provider: .private)
    }
    #expect(unknown.fosteringAgencyShare == nil)
    let some = placements {
      $0.addPlacements("2013-03-31", .fosterOther, .of(100), provider: .own)
      $0.addPlacements("2013-03-31", .fosterOther, .of(25), provider: .private)
      $0.addPlacements("2013-03-31", .fosterOther, .absent(.notKnown), provider: .voluntary)
    }
    // At least 25 of at least 125: neither a lower nor an upper bound of the share.
    #expect(some.fosteringAgencyShare == nil)
    #expect(some.group(.fosterOther)?.count == .of(125, .atLeast))
  }

  @Test("A count that is missing makes the total at least, and shares at most")
  func missingCount() {
    let figures = placements { plan in
      addMarch(to: &plan)
      plan.addPlacements("2013-03-31", .temporary, .absent(.notKnown))
    }
    #expect(figures.total.quantity == .of(200, .atLeast))
    #expect(figures.total.missing.map(\.label) == ["Temporary placements"])
    #expect(figures.group(.homes)?.share == .of(20, .atMost))
    #expect(figures.group(.temporary)?.count == .absent(.notKnown))
  }

  @Test("A name that is no group’s stands under itself, unless the settings say what it is")
  func unknownNames() {
    var plan = HandMadePlan()
    addMarch(to: &plan)
    plan.addPlacements("2013-03-31", nil, .of(20), name: "Boarding House")
    let figures = plan.figures().placements
    #expect(figures.groups.last?.group == nil)
    #expect(figures.groups.last?.name == "Boarding House")
    #expect(figures.groups.last?.count == .of(20))
    #expect(figures.total.quantity == .of(220))
    #expect(figures.group(.otherResidential)?.count == .notGiven)
    plan.snapshot.settings.placementGroups = ["boardinghouse": .otherResidential]
    let mapped = plan.figures().placements
    #expect(mapped.groups.last?.group == .temporary)
    #expect(mapped.group(.otherResidential)?.count == .of(20))
    #expect(mapped.total.quantity == .of(220))
  }

  @Test("The settings also say what a name means that has a group")
  func mappedGroup() {
    var plan = HandMadePlan()
    plan.addPlacements("2013-03-31", .supported, .of(4), name: "Supported lodgings")
    plan.snapshot.settings.placementGroups = ["supportedlodgings": .fosterOther]
    #expect(plan.figures().placements.group(.fosterOther)?.count == .of(4))
    #expect(plan.figures().placements.group(.supported)?.count == .notGiven)
  }

  @Test("The change on a year ago is from the same month alone, and neither better nor worse")
  func changeOverYear() throws {
    func change(since day: String) -> Movement? {
      placements { plan in
        plan.addPlacements(day, .fosterOther, .of(140), provider: .own)
        addMarch(to: &plan)
      }.group(.fosterOther)?.movementOverYear
    }
    let movement = try #require(change(since: "2012-03-31"))
    #expect(movement.change == .of(10))
    #expect(movement.since == Day(iso: "2012-03-31"))
    #expect(movement.isWorse == nil)
    #expect(change(since: "2012-03-01")?.change == .of(10))
    for day in ["2012-02-29", "2012-04-01", "2011-03-31", "2013-02-28"] {
      #expect(change(since: day) == nil, "\(day)")
    }
    let figures = placements { plan in
      plan.addPlacements("2012-03-31", .fosterOther, .of(140), provider: .own)
      addMarch(to: &plan)
    }
    #expect(figures.group(.homes)?.movementOverYear == nil)
    #expect(figures.provider(.own)?.movementOverYear?.change == .of(-30))
    #expect(figures.provider(.private)?.movementOverYear == nil)
  }

  @Test("A group’s months are the last day of each, newest first")
  func history() {
    let figures = placements {
      for (day, count) in [
        ("2013-01-31", 30), ("2013-03-08", 31), ("2013-03-28", 32), ("2013-04-05", 33),
      ] { $0.addPlacements(day, .homes, .of(Double(count))) }
    }
    let months = figures.group(.homes)?.history ?? []
    #expect(months.map(\.month.short) == ["Apr 13", "Mar 13", "Jan 13"])
    #expect(months.map(\.count) == [.of(33), .of(32), .of(30)])
  }

  @Test("Of two rows for one placement, provider and day the later speaks")
  func repeatedRow() {
    let figures = placements {
      $0.addPlacements("2013-03-31", .homes, .of(30), provider: .own)
      $0.addPlacements("2013-03-31", .homes, .of(9), provider: .private)
      $0.addPlacements("2013-03-31", .homes, .of(31), provider: .own, name: "CHILDREN'S  homes")
    }
    #expect(figures.group(.homes)?.count == .of(40))
  }

  @Test("An earlier day shows the rows by then alone")
  func earlierDay() {
    func figures(at iso: String) -> PlacementsFigures {
      placements(at: iso) { plan in
        plan.addPlacements("2012-12-31", .homes, .of(50))
        addMarch(to: &plan)
      }
    }
    #expect(figures(at: "2013-03-31").total.quantity == .of(200))
    #expect(figures(at: "2013-03-30").total.quantity == .of(50))
    #expect(figures(at: "2013-03-30").group(.homes)?.history.count == 1)
    #expect(figures(at: "2012-12-30").asAt == nil)
    #expect(figures(at: "2012-12-30").notGiven.count == PlacementGroup.allCases.count)
  }

  @Test("Residential is homes, residential schools and other residential settings")
  func residential() throws {
    var plan = HandMadePlan(asAt: "2013-03-31")
    plan.add("4", measure: "residential", due: "2013-03-31", target: 40) {
      $0.indicator = "placements.residential"
    }
    plan.add("5", measure: "homes", due: "2013-03-31", target: 30) {
      $0.indicator = "placements.homes"
    }
    for group in PlacementGroup.allCases {
      plan.addPlacements("2013-03-31", group, .of(group.isResidential ? 14 : 1000))
    }
    let aims = plan.figures().placements.aims
    #expect(aims.map(\.indicator) == [.placements(.residential), .placements(.group(.homes))])
    #expect(aims.map(\.count) == [.of(42), .of(14)])
    #expect(aims.map(\.source) == [.placements, .placements])
    // The third of the groups, from line 2 on, is the first residential one.
    #expect(aims.map(\.row?.line) == [4, 4])
    // 42 is 2 above 40, which 5% allows for; 14 is below 30, and no milestone is left.
    #expect(aims.map(\.rating.rag) == [.amber, .blue])
    #expect(
      PlacementGroup.allCases.filter(\.isResidential)
        == [.homes, .residentialSchool, .otherResidential])
  }
}
