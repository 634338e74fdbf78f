import CareModel
import Testing
import Text

@testable import Ingestion

@Suite struct SavingsTests {
  @Test func everyColumn() throws {
    let headings = SavingsKind.kind.columns.map(\.name)
    let values = [
      "saving_id": "S1", "id": "", "target_k": "400", "description": "A service",
      "achieved_k": "£0.1m", "forecast_k": "at most 390", "delivered_k": "100.5",
      "at_risk_k": "(5)",
      "basis": "Full-year", "full_year_k": "450", "year": "2009/10", "section": "Efficiencies",
      "fte": "15", "vacant_posts": "to be identified", "starts": "01/04/2009", "ends": "Mar 10",
      "one_off": "no", "status": "agreed", "rag": "G", "as_at": "Q1 2009/10",
      "owner_role": "Head of service", "headline": "On the way", "comment": "A comment",
      "variance_k": "300",
    ]
    let contents = read(csv([headings, headings.map { values[$0] ?? "" }]))
    #expect(contents.findings.isEmpty)
    var expected = SavingRow(id: "S1", source: RowReference(path: "plan.csv", line: 2))
    expected.description = "A service"
    expected.section = "Efficiencies"
    expected.year = FinancialYear(startYear: 2009)
    expected.target = .exactly(money(400))
    expected.achieved = .exactly(money(100))
    expected.forecast = .known(money(390), .atMost)
    expected.delivered = .exactly(Money(pence: 10_050_000))
    expected.atRisk = .exactly(money(-5))
    expected.fullYear = .exactly(money(450))
    expected.basis = .fullYear
    expected.fullTimeEquivalent = .exactly(Number(15))
    expected.vacantPosts = .absent(.toBeIdentified)
    expected.starts = day("2009-04-01")
    expected.ends = day("2010-03-31")
    expected.isOneOff = false
    expected.status = "agreed"
    expected.ragInFile = .green
    expected.asAt = day("2009-06-30")
    expected.ownerRole = "Head of service"
    expected.headline = "On the way"
    expected.comment = "A comment"
    #expect(try #require(contents.savings.first) == expected)
  }

  @Test func seeAboveAndBelow() {
    let contents = targets(["see below", "see below", "620", "see above", "", "1,229", "see above"])
    #expect(contents.savings.map(\.id) == ["3", "6"])
    #expect(
      contents.targets.map { $0.savingID?.string } == ["3", "3", "3", "3", nil, "6", "6"])
    #expect(contents.findings.isEmpty)
  }

  @Test func theColumnOfIDsMaySayIt() {
    let contents = read(
      "id,description,target,due,polarity,saving_id,target_k\n1,a,6,Apr 13,lower,S1,300\n"
        + "2,a,6,Apr 13,lower,see above,\n3,a,6,Apr 13,lower,-,\n4,a,6,Apr 13,lower,see above,50\n")
    #expect(contents.targets.map { $0.savingID?.string } == ["S1", "S1", nil, "4"])
    #expect(contents.savings.map(\.id) == ["S1", "4"])
  }

  @Test func nothingToShare() {
    let contents = targets(["see above", "5", "see below"])
    #expect(contents.findings(line: 2) == [.nothingToShare(above: true)])
    #expect(contents.findings(line: 4) == [.nothingToShare(above: false)])
    #expect(contents.targets.map { $0.savingID?.string } == [nil, "2", nil])
  }

  @Test func whichRowsAreSavings() {
    let contents = targets(["", "n/a", "-", "not known", "tbi", "0", "six", "*"])
    #expect(contents.savings.map(\.id) == ["4", "5", "6", "7", "8"])
    #expect(
      contents.savings.map(\.target) == [
        .absent(.notKnown), .absent(.toBeIdentified), .exactly(.zero), .absent(.unreadable),
        .absent(.suppressed),
      ])
    #expect(contents.findings == [.unreadableNumber("six")])
  }

  @Test func rowsThatShareAnID() {
    let text = """
      id,description,target,due,polarity,saving_id,target_k,achieved_k
      1,a,6,Apr 13,lower,S1,300,
      2,a,2,Sep 13,lower,S1,,264
      3,a,0,Apr 14,lower,S1,see above,
      4,a,0,Apr 14,lower,S1,300,264
      5,a,0,Apr 14,lower,S1,310,264
      6,a,0,Apr 14,lower,S2,,

      """
    let contents = read(text)
    #expect(contents.savings.map(\.id) == ["S1"])
    #expect(contents.savings.first?.target == .exactly(money(300)))
    #expect(contents.savings.first?.achieved == .exactly(money(264)))
    #expect(
      contents.targets.map { $0.savingID?.string } == ["S1", "S1", "S1", "S1", "S1", "S2"])
    #expect(contents.findings == [.twoValues(kept: "£300k", other: "£310k")])
    #expect(contents.findings(line: 6).count == 1)
  }

  @Test func rowsThatShareAnIDInAFileOfSavings() {
    let contents = read(
      "saving_id,target_k,year,comment\nS1,300,2013/14,a\nS1,see above,2013/14,b\nS1,,2013/14,c\n"
        + "S1,310,2013/14,d\nS1,400,2014/15,e\nS2,,2013/14,f\n")
    #expect(contents.savings.map(\.id) == ["S1", "S1"])
    #expect(contents.savings.map(\.target) == [.exactly(money(300)), .exactly(money(400))])
    #expect(
      contents.report.remarks == [
        Remark(line: 5, .twoValues(kept: "£300k", other: "£310k"))
      ])
    #expect(contents.report.rows == 6)
  }

  @Test func headingsWithoutAUnit() {
    let contents = read("saving_id,target saving,achieved_k\nS1,300,264\nS2,£50k,\nS3,40,\n")
    #expect(
      contents.savings.map(\.target)
        == [.absent(.unreadable), .exactly(money(50)), .absent(.unreadable)])
    #expect(
      contents.report.remarks
        == [Remark(line: 1, column: "target saving", .noUnit(example: "target saving £k"))])
    #expect(contents.report.unreadable == 2)
  }

  @Test func oneColumnOfBasisForBothKinds() {
    let contents = read(
      "id,description,target,due,polarity,target_k,basis\n1,a,6,Apr 13,lower,3,reduction\n"
        + "2,a,6,Apr 13,lower,3,in-year\n3,a,6,Apr 13,lower,3,other\n")
    #expect(contents.targets.map(\.basis) == [.reduction, .level, .level])
    #expect(contents.savings.map(\.basis) == [nil, .inYear, nil])
    #expect(contents.report.remarks.map(\.line) == [4, 4])
    #expect(contents.report.unreadable == 1)
  }

  /// A file of targets that each have that target saving.
  private func targets(_ amounts: [String]) -> SourceContents {
    read(
      csv(
        [["id", "description", "target", "due", "polarity", "target_k"]]
          + amounts.enumerated().map { ["\($0 + 1)", "a", "6", "Apr 13", "lower", $1] }))
  }
}
