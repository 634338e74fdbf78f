import CareModel
import Testing
import Text

@testable import Ingestion

@Suite struct KindDetectionTests {
  @Test(arguments: [
    ("id,measure,target,due", ["targets"]),
    ("id,description,target,due,actual", ["targets"]),
    ("saving_id,target_k,achieved_k", ["savings"]),
    ("id,target_k,comment", ["savings"]),
    ("saving_id,target,achieved", ["savings"]),
    ("id,description,target,due,target_k", ["targets", "savings"]),
    ("id,description,target,due,achieved_k", ["targets"]),
    ("action,status,due", ["actions"]),
    ("Task,Progress,Lead,Deadline", ["actions"]),
    ("id,description,target,due,action,status", ["targets", "actions"]),
    ("No.,Description,Target,Deadline,Target Saving £k", ["targets", "savings"]),
    ("saving_id,objective,owner,description,target_k,achieved_k", ["savings"]),
  ]) func kinds(_ headings: String, _ kinds: [String]) {
    let report = read(headings + "\n").report
    #expect(report.kinds == kinds)
    #expect(report.verdict == .warning)
  }

  @Test(arguments: [
    ("id,measure,target", "targets", Finding.missingColumn("due", nearest: nil)),
    ("id,measure,target,duw", "targets", .missingColumn("due", nearest: "duw")),
    (
      "id,target,due,desciption", "targets",
      .missingColumn("measure or description", nearest: "desciption")
    ),
    (
      "No.,Description,Target No.,Achieved No.,Target Saving £k,Comments", "targets",
      .missingColumn("due", nearest: nil)
    ),
    ("action,owner,due,stauts", "actions", .missingColumn("status", nearest: "stauts")),
    ("saving_id,starts,ends,fte,section", "savings", .missingColumn("target_k", nearest: nil)),
  ]) func columnsThatAreMissing(_ headings: String, _ kind: String, _ finding: Finding) {
    let contents = read(headings + "\n1,2,3,4\n")
    #expect(contents.report.verdict == .rejected)
    #expect(contents.report.kinds == [kind])
    #expect(contents.findings == [finding])
    #expect(contents.targets.isEmpty && contents.savings.isEmpty && contents.actions.isEmpty)
  }

  @Test func whatIsNoInput() {
    #expect(
      read("colour,shape\nred,round\n").findings == [.noKnownColumns(nearestKind: nil, missing: [])]
    )
    #expect(
      read("id,measure\n1,2\n").findings
        == [.noKnownColumns(nearestKind: "targets", missing: ["target", "due"])])
    #expect(
      read("action,status\na,done\n").findings
        == [.noKnownColumns(nearestKind: "actions", missing: ["another of its columns"])])
    #expect(
      read("id,description,comment\n1,2,3\n").findings == [.ambiguousKind(["targets", "savings"])])
    for text in ["colour,shape\n", "id,measure\n", "id,description,comment\n"] {
      #expect(read(text).report.verdict == .ignored)
      #expect(read(text).report.kinds.isEmpty)
    }
  }

  @Test func theHeadingIsAmongTheFirstTwentyRows() {
    let file = "action,status,due\nWrite,done,Apr 13\n"
    let nineteen = String(repeating: "a title\n", count: 19)
    #expect(read(nineteen + file).actions.count == 1)
    #expect(read(nineteen + file).actions.first?.source.line == 21)
    #expect(read("a title\n" + nineteen + file).report.verdict == .ignored)
  }

  @Test func columnsThatAreNotUsed() {
    let contents = read(
      "id,measure,target,due,colour,,due,mood,polarity\n1,a,2,Apr 13,x,,y,z,lower\n")
    #expect(contents.findings == [.unknownColumns(["colour", "mood"]), .repeatedColumn("due")])
    #expect(contents.report.remarks.map(\.line) == [nil, 1])
    #expect(contents.targets.first?.due == day("2013-04-30"))
  }

  @Test func aHeadingWithNothingBelowIt() {
    #expect(read("action,status,due\n").findings == [.noRows])
    #expect(read("action,status,due").report.verdict == .held)
  }
}
