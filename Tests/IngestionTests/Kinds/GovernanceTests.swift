import CareModel
import Testing
import Text

@testable import Ingestion

/// Decisions, forums and risks.
@Suite struct GovernanceTests {
  @Test("Every column of a decision is read, in any order")
  func decision() throws {
    let values = [
      "date": "05/03/2011", "decision": "To agree the options", "id": "42 (ii)",
      "meeting": "Cabinet", "outcome": "Agreed", "condition": "final guidance",
      "owner_role": "Director", "due": "30/06/2011", "progress": "Done",
      "next_report": "30/09/2011",
    ]
    let headings = DecisionsKind.kind.columns.map(\.name)
    #expect(Set(headings) == Set(values.keys))
    for order in [headings, headings.reversed()] {
      let contents = read(csv([order, order.map { values[$0] ?? "" }]))
      var expected = DecisionRow(
        day: try #require(day("2011-03-05")), decision: "To agree the options",
        source: RowReference(path: "plan.csv", line: 2))
      (expected.id, expected.meeting, expected.outcome) = ("42 (ii)", "Cabinet", .agreed)
      (expected.condition, expected.ownerRole) = ("final guidance", "Director")
      (expected.due, expected.progress) = (day("2011-06-30"), "Done")
      (expected.isComplete, expected.nextReport) = (true, day("2011-09-30"))
      #expect(contents.facts.decisions == [expected])
      #expect(contents.report.verdict == .ok)
      #expect(contents.report.coversTo == day("2011-03-05"))
    }
  }

  @Test(
    "An outcome as minutes write it is read with the condition that stands with it",
    arguments: [
      ("NOTED", .noted, nil), ("AGREED", .agreed, nil), ("Resolved", .resolved, nil),
      ("AGREED, subject to final guidance", .agreed, "final guidance"),
      ("Approved subject to a business case", .approved, "a business case"),
      ("agreed subject to", .conditional, nil), ("conditional", .conditional, nil),
      ("referred back", .other("referred back"), nil),
      ("referred, subject to a vote", .other("referred, subject to a vote"), nil),
      ("", .notGiven, nil), ("-", .notGiven, nil),
    ] as [(String, DecisionOutcome, SafeText?)])
  func outcomes(text: String, outcome: DecisionOutcome, condition: SafeText?) {
    let contents = read(
      csv([["date", "decision", "outcome"], ["05/03/2011", "It", text]]))
    #expect(contents.facts.decisions.map(\.outcome) == [outcome])
    #expect(contents.facts.decisions.map(\.condition) == [condition])
  }

  @Test("The condition of its own column counts before that of the outcome")
  func condition() {
    let contents = read(
      "date,decision,outcome,condition\n05/03/2011,It,Agreed subject to A,B\n")
    #expect(contents.facts.decisions.map(\.condition) == ["B"])
  }

  @Test("A decision without a day or words is set aside")
  func decisionsWithout() {
    let contents = read(
      "date,decision,outcome\n,It,noted\n05/03/2011,,noted\n05/03/2011,It,noted\n")
    #expect(contents.facts.decisions.count == 1)
    #expect(contents.report.rowsSetAside == 2)
  }

  @Test(
    "Likelihood and impact are read as numbers, words, or both",
    arguments: [
      ("1", 1), ("5", 5), ("4 - Likely", 4), ("4 – likely", 4), ("4/5", 4), ("3 (possible)", 3),
      ("rare", 1), ("Unlikely", 2), ("medium", 3), ("HIGH", 4), ("almost certain", 5),
      ("catastrophic", 5), ("6", nil), ("0", nil), ("45", nil), ("4.5", nil), ("7 / 5", nil),
      ("often", nil),
    ] as [(String, Int?)])
  func levels(text: String, level: Int?) {
    let contents = read("id,risk,likelihood,impact\nR1,It,\(text),\(text)\n")
    #expect(contents.facts.risks.map(\.likelihood?.rawValue) == [level])
    #expect(contents.facts.risks.map(\.impact?.rawValue) == [level])
    #expect(contents.findings.isEmpty == (level != nil))
  }

  @Test("A risk's further columns are read, and what it hangs on is taken apart")
  func risk() throws {
    let contents = read(
      "No,Risk description,Likelihood,Impact,Controls,Role,Dependencies,Next review,As at\n"
        + "R1,It,4,5,Drive,Head of Service,\" R2 ,7;;A1\",31/08/2011,30/09/2011\n")
    let risk = try #require(contents.facts.risks.first)
    #expect(risk.id == "R1")
    #expect(risk.mitigation == "Drive")
    #expect(risk.ownerRole == "Head of Service")
    #expect(risk.dependsOn == ["R2", "7", "A1"])
    #expect(risk.review == day("2011-08-31"))
    #expect(risk.asAt == day("2011-09-30"))
  }

  @Test(
    "The level of a forum is read by its usual words",
    arguments: [
      ("internal", .internal), ("Service", .internal), ("corporate", .corporate),
      ("Scrutiny", .members), ("Cabinet", .members), ("", nil),
    ] as [(String, ForumLevel?)])
  func forum(text: String, level: ForumLevel?) {
    let contents = read(
      "forum,level,remit,how often,next report due\nBoard,\(text),Overspend,monthly,15/09/2011\n")
    #expect(contents.facts.forums.map(\.level) == [level])
    #expect(contents.facts.forums.map(\.challenges) == ["Overspend"])
    #expect(contents.facts.forums.map(\.frequency) == ["monthly"])
    #expect(contents.facts.forums.map(\.nextReport) == [day("2011-09-15")])
  }

  @Test("An action's term and when it is felt are read")
  func terms() {
    let contents = read(
      "action,status,term,impact felt\nA,done,Short-medium,2–3 years\nB,done,long term,\n")
    #expect(contents.facts.actions.map(\.term) == [.shortToMedium, .long])
    #expect(contents.facts.actions.map(\.effect) == ["2–3 years", nil])
  }
}
