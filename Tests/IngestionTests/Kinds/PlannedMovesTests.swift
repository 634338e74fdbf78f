import CareModel
import Testing
import Text

@testable import Ingestion

@Suite struct PlannedMovesTests {
  @Test("Every column of a file of planned moves is read")
  func everyColumn() throws {
    let headings = PlannedMovesKind.kind.columns.map(\.name)
    let values = [
      "planned_date": "15/05/2013", "from": "Children's homes", "to": "Foster carers",
      "count": "3", "weekly_saving": "£2,000", "status": "in progress",
      "done_date": "20/05/2013", "target_id": "5", "as_at": "31/05/2013",
    ]
    #expect(Set(headings) == Set(values.keys))
    let contents = read(csv([headings, headings.map { values[$0] ?? "" }]))
    #expect(contents.findings.isEmpty)
    #expect(contents.report.kinds == ["planned moves"])
    #expect(contents.report.coversTo == day("2013-05-31"))
    var row = PlannedMoveRow(
      planned: try #require(day("2013-05-15")),
      from: MovePlace(name: "Children's homes", group: .homes, isOutOfCare: false),
      to: MovePlace(name: "Foster carers", group: .fosterOther, isOutOfCare: false),
      source: RowReference(path: "plan.csv", line: 2))
    row.count = .exactly(Number(3))
    row.weeklySaving = .exactly(Money(pence: 200_000))
    row.status = .inProgress
    row.done = day("2013-05-20")
    row.targetID = "5"
    row.asAt = day("2013-05-31")
    #expect(contents.facts.plannedMoves == [row])
  }

  @Test(
    "A move without a number is of one child; one that is not known is not known",
    arguments: [
      ("", .exactly(Number(1))), ("not known", .absent(.notKnown)),
      ("up to 3", .known(Number(3), .atMost)),
    ] as [(String, Quantity<Number>)])
  func count(text: String, count: Quantity<Number>) {
    let contents = read("planned date,from,to,count\n15/05/2013,homes,foster,\(text)\n")
    #expect(contents.facts.plannedMoves.map(\.count) == [count])
  }

  @Test(
    "Home and adopted are out of care, homes are not",
    arguments: [
      ("Home", true, nil), ("Returns home", true, nil), ("SGO", true, nil),
      ("Homes", false, .homes), ("Placed for adoption", false, .placedForAdoption),
      ("The Lodge", false, nil),
    ] as [(String, Bool, PlacementGroup?)])
  func places(name: String, isOut: Bool, group: PlacementGroup?) {
    let contents = read("planned date,from,to\n15/05/2013,foster,\(name)\n")
    #expect(contents.facts.plannedMoves.map(\.destination.isOutOfCare) == [isOut])
    #expect(contents.facts.plannedMoves.map(\.destination.group) == [group])
  }

  @Test("A planned date alone says nothing of what was, so it covers nothing")
  func coversNothing() {
    let contents = read("planned date,from,to\n15/05/2013,homes,foster\n")
    #expect(contents.report.coversTo == nil)
  }
}
