import Testing
import Text

@testable import CareModel

@Suite struct ChaseFiguresTests {
  private func lines(_ figures: FigureTables) -> [String] {
    figures.chase.items.map { item in
      let words = item.figure.map { "\(item.name): \($0)" } ?? item.name
      return "\(words) \(item.since?.iso ?? "–") \(item.days.map(String.init) ?? "–")"
    }
  }

  @Test(
    "A target's actual is asked for where nobody knows it, and not where it is there or not due",
    arguments: [
      (.absent(.notKnown), true), (.absent(.unreadable), true), (.absent(.toBeIdentified), true),
      (.notGiven, false), (.absent(.notApplicable), false), (.absent(.notDue), false),
      (.exactly(Number(7)), false),
    ] as [(Quantity<Number>, Bool)])
  func values(actual: Quantity<Number>, isAsked: Bool) {
    var plan = HandMadePlan()
    plan.add(
      "11", measure: "weeks", due: "2013-04-30", target: 6, actual: actual, asAt: "2013-04-30")
    #expect(lines(plan.figures()) == (isAsked ? ["11 weeks: actual 2013-04-30 0"] : []))
  }

  @Test("It is asked for since the first of the reports in a row that do not know it")
  func since() {
    var plan = HandMadePlan()
    for (asAt, actual) in [
      ("2013-01-31", .absent(.notKnown)), ("2013-02-28", .exactly(Number(7))),
      ("2013-03-31", .absent(.notKnown)), ("2013-04-30", .absent(.unreadable)),
    ] as [(String, Quantity<Number>)] {
      plan.add("11", measure: "weeks", due: nil, target: 6, actual: actual, asAt: asAt)
    }
    #expect(lines(plan.figures()) == ["11 weeks: actual 2013-03-31 30"])
    #expect(plan.figures().chase.items.map(\.reason) == [.noFigure(.unreadable)])
    #expect(lines(plan.figures(at: "2013-02-28")) == [])
    #expect(lines(plan.figures(at: "2013-01-31")) == ["11 weeks: actual 2013-01-31 0"])
  }

  @Test("What a file gives of a target's indicator is not asked for")
  func indicator() {
    var plan = HandMadePlan()
    plan.add(
      "1", measure: "agency", due: "2013-04-30", target: 6, actual: .absent(.notKnown),
      asAt: "2013-04-30"
    ) { $0.indicator = "agencyFTE" }
    #expect(plan.figures().chase.count == 1)
    plan.addWorkforce("2013-04-30") { $0.agencyFTE = .exactly(Number(7)) }
    #expect(plan.figures().chase.count == 0)
  }

  @Test("A saving is asked of its own post, else of the post of the target that has it")
  func savings() {
    var plan = HandMadePlan()
    plan.add("11", due: nil, target: 6, asAt: "2013-04-30") {
      ($0.savingID, $0.ownerRole) = ("s11", "Head of Care")
    }
    plan.addSaving("s11", target: .k(180), achieved: .absent(.notKnown), asAt: "2013-04-30")
    plan.addSaving("s12", target: .k(100), achieved: .k(1), asAt: "2013-04-30")
    plan.snapshot.savings[1].vacantPosts = .absent(.toBeIdentified)
    plan.snapshot.savings[1].ownerRole = "Director"
    let groups = plan.figures().chase.groups
    #expect(groups.map(\.ownerRole) == ["Director", "Head of Care"])
    #expect(groups.flatMap(\.items).map(\.figure) == ["vacant posts", "achieved"])
  }

  @Test("Of monthly files the newest rows are asked about, but for teams that are gone")
  func service() {
    var plan = HandMadePlan()
    plan.addWorkforce("2013-03-31", team: "Gone") { $0.cases = .absent(.notKnown) }
    plan.addWorkforce("2013-03-31", team: "North") { $0.cases = .absent(.notKnown) }
    plan.addWorkforce("2013-04-30", team: "North") { $0.cases = .absent(.notKnown) }
    plan.addWorkforce("2013-03-31", team: "South") { $0.cases = .absent(.notKnown) }
    plan.addWorkforce("2013-04-30", team: "South") { $0.cases = .exactly(Number(100)) }
    plan.addMeasure("visits", "2013-03-31", .absent(.notKnown))
    plan.addMeasure("reviews", "2013-03-31", .absent(.notKnown))
    plan.addMeasure("reviews", "2013-04-30", .exactly(Number(90)))
    #expect(
      lines(plan.figures()) == [
        "workforce of North: cases 2013-03-31 30", "visits: value 2013-03-31 30",
      ])
  }

  @Test("Promises that have passed are asked of their posts, the oldest first")
  func promises() {
    var plan = HandMadePlan(asAt: "2011-09-30")
    plan.addAction("Recruit", .inProgress, due: "2011-08-31")
    plan.snapshot.actions[0].ownerRole = "Head of Service"
    plan.addDecision("Compare") { row in
      (row.due, row.nextReport) = (Day(iso: "2011-07-31"), Day(iso: "2011-09-15"))
      row.ownerRole = "Head of service"
    }
    plan.addRisk("R1", review: "2011-06-30")
    plan.addForum("Board", .corporate, nextReport: "2011-09-01")
    let figures = plan.figures()
    #expect(figures.chase.groups.map(\.ownerRole) == ["Head of Service", nil])
    #expect(
      lines(figures) == [
        "Compare 2011-07-31 61", "Recruit 2011-08-31 30", "Compare 2011-09-15 15",
        "risk R1 2011-06-30 92", "Board 2011-09-01 29",
      ])
    #expect(figures.chase.withoutOwner == 2)
    #expect(Set(figures.chase.items.map(\.key)).count == 5)
  }

  @Test(
    "A move is overdue from the day after it was planned, unless it is done or cancelled",
    arguments: [
      ("2011-09-29", .notGiven, nil, true), ("2011-09-30", .notGiven, nil, false),
      ("2011-09-29", .completed, nil, false), ("2011-09-29", .other("Cancelled"), nil, false),
      ("2011-09-29", .other("delayed"), nil, true), ("2011-09-29", .notGiven, "2011-09-30", false),
      ("2011-09-29", .inProgress, "2011-10-01", true),
    ] as [(String, ActionStatus, String?, Bool)])
  func moves(planned: String, status: ActionStatus, done: String?, isAsked: Bool) throws {
    var plan = HandMadePlan(asAt: "2011-09-30")
    plan.add("4", due: "2012-03-31", target: 6) { $0.ownerRole = "Head of Placements" }
    plan.addRisk("R1")
    var move = try Self.move(planned)
    (move.status, move.done, move.targetID) = (status, done.flatMap { Day(iso: $0) }, "4")
    plan.snapshot.plannedMoves = [move]
    #expect(plan.figures().chase.count == (isAsked ? 1 : 0))
    if isAsked { #expect(plan.figures().chase.items[0].ownerRole == "Head of Placements") }
  }

  @Test("A later list takes the place of an earlier one, move by move")
  func laterList() throws {
    var plan = HandMadePlan()
    plan.addRisk("R1", asAt: "2011-10-31")
    for (asAt, status) in [
      ("2011-09-30", ActionStatus.notStarted), ("2011-09-30", .notStarted),
      ("2011-10-31", .completed), ("2011-10-31", .notStarted),
    ] {
      var move = try Self.move("2011-09-15")
      (move.asAt, move.status) = (Day(iso: asAt), status)
      plan.snapshot.plannedMoves.append(move)
    }
    #expect(plan.figures().chase.count == 1)
    #expect(plan.figures(at: "2011-09-30").chase.count == 2)
  }

  private static func move(_ planned: String) throws -> PlannedMoveRow {
    let home = MovePlace(name: "residential", group: .homes, isOutOfCare: false)
    let foster = MovePlace(name: "fostering", group: .fosterOther, isOutOfCare: false)
    return PlannedMoveRow(
      planned: try #require(Day(iso: planned)), from: home, to: foster,
      source: RowReference(path: "moves.csv", line: 2))
  }

  @Test("A kind of file that came monthly is asked for when it stays away")
  func lateKind() {
    var plan = HandMadePlan()
    for day in ["2011-05-31", "2011-06-30"] {
      plan.addWorkforce(day) { $0.agencyFTE = .exactly(Number(7)) }
    }
    plan.addRisk("R1", asAt: "2011-08-15")
    #expect(plan.figures().chase.count == 0)
    plan.snapshot.risks[0].asAt = Day(iso: "2011-08-16")
    #expect(lines(plan.figures()) == ["workforce files 2011-06-30 47"])
  }

  @Test("Files that cannot be used are asked for; what is no input is not")
  func files() {
    var plan = HandMadePlan()
    for (name, verdict) in [
      ("ok.csv", Verdict.ok), ("held.csv", .held), ("bad.csv", .rejected), ("note.txt", .ignored),
    ] as [(SafeText, Verdict)] {
      plan.snapshot.sources.append(SourceReport(path: name, verdict: verdict))
    }
    plan.snapshot.sources[0].staleness = .vanished(since: Moment(seconds: 0))
    #expect(lines(plan.figures()) == ["ok.csv – –", "held.csv – –", "bad.csv – –"])
    #expect(
      plan.figures().chase.items.map(\.reason) == [.stale, .file(.held), .file(.rejected)])
  }
}
