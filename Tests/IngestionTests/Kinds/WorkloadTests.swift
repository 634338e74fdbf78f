import CareModel
import Testing
import Text

@testable import Ingestion

@Suite struct WorkloadTests {
  @Test("Every column of a workload file is read")
  func everyColumn() throws {
    let headings = WorkloadKind.kind.columns.map(\.name)
    let values = [
      "month": "30/09/2010", "referrals": "177", "contacts": "1,520",
      "initial_assessments": "est. 90", "core_assessments": "40", "assessments": "130",
      "assessments_in_time": "101", "s47": "55+", "conferences": "28", "cp_starts": "not known",
      "cp_open": "231", "lac_starts": "9", "lac": "303", "backlog": "12",
      "referral_to_plan": "2.9%", "referral_to_care": "2", "headline": "Fewer",
      "comment": "Words",
    ]
    #expect(Set(headings) == Set(values.keys))
    let contents = read(csv([headings, headings.map { values[$0] ?? "" }]))
    #expect(contents.findings.isEmpty)
    #expect(contents.report.kinds == ["workload"])
    #expect(contents.report.coversTo == day("2010-09-30"))
    var row = WorkloadRow(
      day: try #require(day("2010-09-30")), source: RowReference(path: "plan.csv", line: 2))
    row.referrals = .exactly(Number(177))
    row.contacts = .exactly(Number(1520))
    row.initialAssessments = .known(Number(90), .estimated)
    row.coreAssessments = .exactly(Number(40))
    row.assessments = .exactly(Number(130))
    row.assessmentsInTime = .exactly(Number(101))
    row.section47 = .known(Number(55), .atLeast)
    row.conferences = .exactly(Number(28))
    row.planStarts = .absent(.notKnown)
    row.plansOpen = .exactly(Number(231))
    row.careStarts = .exactly(Number(9))
    row.lookedAfter = .exactly(Number(303))
    row.backlog = .exactly(Number(12))
    row.statedReferralToPlan = .exactly(Number(tenThousandths: 29_000))
    row.statedReferralToCare = .exactly(Number(2))
    (row.headline, row.comment) = ("Fewer", "Words")
    #expect(contents.facts.workload == [row])
  }

  @Test("Headings are read as councils write them, and months as they do")
  func councilsHeadings() throws {
    let contents = read(
      "Month ending;No of referrals;Section 47 enquiries;ICPCs;New CP plans;"
        + "Children subject to a child protection plan;Admissions to care;CLA;Unallocated cases\n"
        + "Sep 10;177;60;30;20;231;8;303;14\n")
    #expect(contents.report.kinds == ["workload"])
    #expect(contents.findings.isEmpty)
    let row = try #require(contents.facts.workload.first)
    #expect(row.day == day("2010-09-30"))
    #expect(row.section47 == .exactly(Number(60)))
    #expect(row.conferences == .exactly(Number(30)))
    #expect(row.planStarts == .exactly(Number(20)))
    #expect(row.plansOpen == .exactly(Number(231)))
    #expect(row.careStarts == .exactly(Number(8)))
    #expect(row.lookedAfter == .exactly(Number(303)))
    #expect(row.backlog == .exactly(Number(14)))
  }

  @Test(
    "A share of assessments in time is no number of them",
    arguments: [
      ("Assessments in time", "84%"), ("% assessments in time", "84"),
      ("Assessments in time", "84"),
    ])
  func inTime(heading: String, value: String) throws {
    let contents = read("month,referrals,\(heading)\nSep 10,177,\(value)\n")
    let row = try #require(contents.facts.workload.first)
    let isShare = (heading + value).contains("%")
    #expect(row.statedInTimeShare == (isShare ? .exactly(Number(84)) : .notGiven))
    #expect(row.assessmentsInTime == (isShare ? .notGiven : .exactly(Number(84))))
  }

  @Test("A month that is still empty tells nothing, and covers nothing")
  func empty() {
    let contents = read("month,referrals,cp_open\nSep 10,177,\nOct 10,,\n")
    #expect(contents.report.coversTo == day("2010-09-30"))
    #expect(contents.facts.workload.map(\.saysSomething) == [true, false])
  }

  @Test("A quarter is told from a month")
  func quarter() {
    let contents = read("month,referrals,cp_open\nQ2 2010/11,529,231\nSep 10,177,231\n")
    #expect(contents.facts.workload.map(\.length) == [.quarter, .month])
    #expect(contents.facts.workload.map(\.day) == [day("2010-09-30"), day("2010-09-30")])
  }

  @Test("Rows that a column tells apart which is not read are no month of the whole service")
  func split() {
    let contents = read("month,referrals,cp_open,patch\nSep 10,100,,North\nSep 10,77,,South\n")
    #expect(contents.facts.workload.map(\.referrals) == [.absent(.notKnown), .absent(.notKnown)])
  }

  @Test("Two rows of one month clash in the columns that both give, and in no other")
  func repeated() {
    var snapshot = Snapshot()
    let files = [
      ("a.csv", "month,referrals,cp_open,lac\nSep 10,177,231,\n"),
      ("b.csv", "month,referrals,cp_open,lac\nSep 10,177,232,303\n"),
    ]
    for (name, text) in files {
      let contents = read(text, path: SafeText(name))
      snapshot.facts.add(contents.facts)
      snapshot.sources.append(contents.report)
    }
    snapshot.noteRepeatedRows()
    let finding = Finding.repeatedRow(
      id: "cp_open", used: "232", instead: "231", other: RowReference(path: "a.csv", line: 2))
    #expect(snapshot.sources.first?.remarks == [])
    #expect(snapshot.sources.last?.remarks == [Remark(line: 2, finding)])
  }
}
