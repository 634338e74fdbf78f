import Testing
import Text

@testable import CareModel

@Suite("What a save changed")
struct FigureChangesTests {
  /// Children in care by a plan, agency workers, placements, a measure, savings and actions.
  private static func plan(_ change: (inout HandMadePlan) -> Void = { _ in }) -> HandMadePlan {
    var plan = HandMadePlan(asAt: "2013-04-30")
    plan.add("7", due: "2013-04-30", target: 300, actual: .of(318)) {
      $0.indicator = "lookedAfter"
    }
    plan.add("8", due: "2014-04-30", target: 294) { $0.indicator = "lookedAfter" }
    plan.add("9", measure: "visits", due: "2013-04-30", target: 90, actual: .of(80))
    plan.addSaving("s1", target: .k(100), achieved: .k(40))
    plan.addAction("Recruit", .inProgress)
    plan.addAction("Review", .completed)
    plan.addPlacements("2013-04-30", .homes, .of(40))
    plan.addPlacements("2013-04-30", .supported, .of(15))
    plan.addMeasure("Referrals", "2013-04-30", .of(177))
    change(&plan)
    return plan
  }

  private func changes(to after: HandMadePlan) -> FigureChanges {
    Self.plan().changes(to: after)
  }

  private func rows(_ figure: MovedFigure?) -> [String]? { figure?.places }

  @Test("Nothing moves where nothing was changed")
  func nothing() {
    let changes = changes(to: Self.plan())
    #expect(changes.moved == [])
    #expect(changes.files == [])
    #expect(!changes.isBySettings)
  }

  @Test("A target’s row moves the target and the number that it is about, and no other")
  func target() throws {
    let changes = changes(to: Self.plan { $0.snapshot.targets[0].actual = .of(320) })
    let lookedAfter = try #require(changes.moved(.lookedAfter))
    #expect(
      lookedAfter.parts
        == [MovedPart(aspect: .value, before: .number(.of(318)), after: .number(.of(320)))])
    #expect(rows(lookedAfter) == ["plan.csv 2"])
    let target = try #require(changes.moved(.target("7")))
    #expect(target.label == "children")
    #expect(target.parts.map(\.aspect) == [.actual, .variance])
    #expect(target.parts[1].after == .number(.of(20)))
    #expect(rows(target) == ["plan.csv 2"])
    #expect(changes.moved.map(\.name) == [.lookedAfter, .target("7")])
  }

  @Test("A rating that turns is told with the colours")
  func rating() throws {
    let changes = changes(to: Self.plan { $0.snapshot.targets[0].actual = .of(310) })
    let target = try #require(changes.moved(.target("7")))
    #expect(
      target.parts.last
        == MovedPart(aspect: .rating, before: .rating(.red), after: .rating(.amber)))
  }

  @Test("A row that only moved to another line is no change")
  func movedLine() {
    var after = Self.plan()
    for index in after.snapshot.targets.indices {
      let row = after.snapshot.targets[index].source
      after.snapshot.targets[index].source = RowReference(path: row.path, line: row.line + 5)
    }
    after.snapshot.targets[2].actual = .of(85)
    let changes = changes(to: after)
    #expect(changes.moved.map(\.name) == [.target("9")])
    #expect(changes.moved.first?.places == ["plan.csv 9"])
  }

  @Test("Of the placements the rows of the group are named, of the measures those of the measure")
  func feeding() throws {
    let changes = changes(
      to: Self.plan {
        $0.snapshot.placements[0].count = .of(41)
        $0.snapshot.placements[1].count = .of(14)
        $0.snapshot.measures[0].value = .of(180)
        $0.addMeasure("Visits in time", "2013-04-30", .of(90))
      })
    #expect(rows(changes.moved(.placements(PlacementGroup.homes.name))) == ["placements.csv 2"])
    #expect(
      rows(changes.moved(.placements(PlacementGroup.supported.name))) == ["placements.csv 3"])
    #expect(rows(changes.moved(.measure("referrals"))) == ["measures.csv 2"])
    let visits = try #require(changes.moved(.measure("visitsintime")))
    #expect(rows(visits) == ["measures.csv 3"])
    #expect(
      visits.parts
        == [MovedPart(aspect: .value, before: .number(.notGiven), after: .number(.of(90)))])
  }

  @Test("A row that is taken out is named by the line on which it stood")
  func takenOut() {
    var after = Self.plan()
    after.snapshot.placements.removeLast()
    let figure = changes(to: after).moved(.placements(PlacementGroup.supported.name))
    #expect(rows(figure) == ["placements.csv 3 gone"])
    #expect(figure?.parts.first?.after == .number(.notGiven))
  }

  @Test("Savings and actions move by their own rows")
  func savingsAndActions() {
    let changes = changes(
      to: Self.plan {
        $0.snapshot.savings[0].achieved = .k(60)
        $0.snapshot.actions.removeFirst()
        $0.addAction("Recruit", .completed)
      })
    let savings = changes.moved(.savings(FinancialYear(startYear: 2013)))
    #expect(
      savings?.parts
        == [MovedPart(aspect: .achieved, before: .money(.k(40)), after: .money(.k(60)))])
    #expect(rows(savings) == ["plan.csv 2"])
    for status in [ActionStatus.completed, .inProgress] {
      #expect(rows(changes.moved(.actions(status))) == ["actions.csv 3"])
    }
    #expect(changes.moved(.actions(.notStarted)) == nil)
    #expect(changes.moved(.otherActions) == nil)
  }

  @Test("Agency workers in whole-time equivalents, heads and rates move by the sheet")
  func workforce() {
    func plan(_ agency: Double, _ heads: Double) -> HandMadePlan {
      var plan = HandMadePlan()
      plan.addWorkforce("2013-04-30") {
        $0.agencyFTE = .of(agency)
        $0.agencyHeadcount = .of(heads)
        $0.inPostFTE = .of(75)
      }
      return plan
    }
    let changes = plan(25, 26).changes(to: plan(20, 26))
    #expect(changes.moved.map(\.name) == [.agencyFTE, .agencyRate])
    #expect(
      changes.moved[1].parts.first?.before == .percent(.of(25)), "25 of 25 and 75")
    #expect(rows(changes.moved[1])?.count == 1)
  }

  @Test("Settings move figures without a row, and no file but theirs is named")
  func settings() {
    let before = Self.plan()
    var after = before
    after.snapshot.settings.tolerance = .units(Number(30))
    let changes = before.changes(to: after)
    #expect(changes.isBySettings)
    #expect(changes.moved(.target("7"))?.parts.map(\.aspect) == [.rating])
    #expect(changes.moved(.target("7"))?.rows == [])
  }

  @Test("Files that were read again, came or went are named, with or without a figure that moved")
  func files() {
    var before = Self.plan()
    before.snapshot.sources = ["a.csv", "b.csv", "c.csv"].map {
      SourceReport(path: $0, verdict: .ok)
    }
    var after = before
    after.snapshot.sources[0].coversTo = Day(iso: "2013-04-30")
    after.snapshot.sources[1].readAt = Moment(seconds: 5)
    after.snapshot.sources[2] = SourceReport(path: "d.csv", verdict: .ok)
    let changes = before.changes(to: after)
    #expect(changes.files == ["b.csv", "d.csv", "c.csv"])
    #expect(changes.moved == [])
  }

  @Test("A row of a table that is two kinds of file is named once")
  func once() {
    let changes = changes(
      to: Self.plan {
        $0.snapshot.targets[0].actual = .of(320)
        $0.snapshot.targets[1].headline = "new words"
      })
    #expect(rows(changes.moved(.lookedAfter)) == ["plan.csv 2", "plan.csv 3"])
  }
}
