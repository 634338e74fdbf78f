import CareModel
import Testing
import Text

@testable import Ingestion

@Suite struct ActionsTests {
  @Test func everyColumn() throws {
    let headings = ActionsKind.kind.columns.map(\.name)
    let values = [
      "action": "Set up a panel", "status": "Completed", "id": "A1", "due": "Jun 13",
      "owner": "A lead", "owner_role": "Head of service", "objective": "Placements",
      "target_id": "4", "started": "01/02/2013", "completed": "31/03/2013", "as_at": "30/04/2013",
      "rag": "blue", "headline": "Done", "comment": "A comment",
    ]
    for order in [headings, headings.reversed()] {
      let contents = read(csv([order, order.map { values[$0] ?? "" }]))
      var expected = ActionRow(
        action: "Set up a panel", status: .completed,
        source: RowReference(path: "plan.csv", line: 2))
      expected.id = "A1"
      expected.due = day("2013-06-30")
      expected.owner = "A lead"
      expected.ownerRole = "Head of service"
      expected.objective = "Placements"
      expected.targetID = "4"
      expected.started = day("2013-02-01")
      expected.completed = day("2013-03-31")
      expected.asAt = day("2013-04-30")
      expected.ragInFile = .blue
      expected.headline = "Done"
      expected.comment = "A comment"
      #expect(try #require(contents.actions.first) == expected)
      #expect(contents.report.verdict == .ok)
    }
  }

  @Test(arguments: [
    ("completed", ActionStatus.completed), ("Complete", .completed), ("DONE", .completed),
    ("In progress", .inProgress), ("in-progress", .inProgress), ("ongoing", .inProgress),
    ("Not started", .notStarted), ("not yet started", .notStarted), ("", .notGiven),
    ("-", .notGiven), ("on hold", .other("on hold")),
  ]) func statuses(_ text: String, _ status: ActionStatus) {
    let contents = read(csv([["action", "status", "owner"], ["a", text, "x"]]))
    #expect(contents.actions.map(\.status) == [status])
    #expect(contents.findings.isEmpty)
  }

  @Test func rowsThatNameNoAction() {
    let contents = read("action,status,id,due\n,done,,Apr 13\n,done,A2,Apr 13\nonly this\n")
    #expect(contents.actions.map(\.action) == ["", "only this"])
    #expect(contents.actions.map(\.id) == ["A2", nil])
    #expect(
      contents.report.remarks == [Remark(line: 2, .rowWithoutValue(column: "action"))])
    #expect(contents.report.rowsSetAside == 1)
  }
}
