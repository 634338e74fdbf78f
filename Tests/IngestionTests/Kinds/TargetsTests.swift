import CareModel
import Testing
import Text

@testable import Ingestion

@Suite struct TargetsTests {
  @Test func everyColumn() throws {
    let headings = TargetsKind.kind.columns.map(\.name)
    let values = [
      "id": "7", "target": "300", "due": "30/04/2013", "measure": "Children looked after",
      "description": "All of them", "objective": "Placements", "unit": "children",
      "polarity": "Lower is better", "basis": "percent change", "baseline": "306",
      "baseline_low": "300", "baseline_high": "310", "baseline_date": "Mar 13",
      "target_low": "290", "target_high": "at most 305", "condition": "with 1 carer",
      "profile": "Linear", "cumulative": "Yes", "actual": "est. 320", "forecast": "310+",
      "expected": "303", "as_at": "2013-04-30", "tolerance": "2.5pp", "indicator": "lookedAfter",
      "balance_measure": "re-entries", "saving_id": "S2", "rag": "Amber", "owner": "A lead",
      "owner_role": "Head of service", "headline": "Over", "comment": "A comment",
    ]
    let contents = read(csv([headings, headings.map { values[$0] ?? "" }]))
    let row = try #require(contents.targets.first)
    #expect(contents.findings.isEmpty)
    var expected = TargetRow(id: "7", source: RowReference(path: "plan.csv", line: 2))
    expected.objective = "Placements"
    expected.measure = "Children looked after"
    expected.description = "All of them"
    expected.unit = "children"
    expected.polarity = .lower
    expected.basis = .percentChange
    expected.profile = .linear
    expected.isCumulative = true
    expected.condition = "with 1 carer"
    expected.baseline = .exactly(Number(306))
    expected.baselineLow = .exactly(Number(300))
    expected.baselineHigh = .exactly(Number(310))
    expected.baselineDate = day("2013-03-31")
    expected.target = .exactly(Number(300))
    expected.targetLow = .exactly(Number(290))
    expected.targetHigh = .known(Number(305), .atMost)
    expected.due = day("2013-04-30")
    expected.actual = .known(Number(320), .estimated)
    expected.forecast = .known(Number(310), .atLeast)
    expected.expected = .exactly(Number(303))
    expected.asAt = day("2013-04-30")
    expected.tolerance = .points(Number(tenThousandths: 25_000))
    expected.indicator = "lookedAfter"
    expected.balanceMeasure = "re-entries"
    expected.savingID = "S2"
    expected.ragInFile = .amber
    expected.owner = "A lead"
    expected.ownerRole = "Head of service"
    expected.headline = "Over"
    expected.comment = "A comment"
    #expect(row == expected)
  }

  @Test func oneBadValueDropsNoRow() {
    let contents = read(
      """
      id,measure,target,due,actual,polarity,tolerance,rag
      1,a,six,31/02/2013,1e3,sideways,5 apples,purple

      """)
    #expect(contents.targets.count == 1)
    #expect(contents.targets.first?.target == .absent(.unreadable))
    #expect(contents.targets.first?.actual == .absent(.unreadable))
    #expect(contents.targets.first?.due == nil)
    #expect(contents.report.unreadable == 6)
    #expect(contents.report.verdict == .warning)
    #expect(
      contents.report.remarks == [
        Remark(line: 2, column: "target", .unreadableNumber("six")),
        Remark(line: 2, column: "due", .noSuchDate("31/02/2013")),
        Remark(line: 2, column: "actual", .unreadableNumber("1e3")),
        Remark(
          line: 2, column: "polarity",
          .unknownWord("sideways", expected: ["lower", "higher", "band"])),
        Remark(line: 2, column: "tolerance", .unreadableTolerance("5 apples")),
        Remark(
          line: 2, column: "rag",
          .unknownWord("purple", expected: ["red", "amber", "green", "blue", "none"])),
      ])
  }

  @Test func whatARowLacks() {
    let contents = read("id,measure,target,due,polarity\n1,a,6,,\n2,b,6,tbc,lower\n")
    #expect(
      contents.report.remarks == [
        Remark(line: 2, column: "due", .noDueDate),
        Remark(line: 2, column: "polarity", .noPolarity),
        Remark(line: 3, column: "due", .noDueDate),
      ])
    #expect(contents.report.unreadable == 0)
  }

  @Test func rowsWithoutAnID() {
    let contents = read(
      "id,measure,target,due,polarity\n,a,6,Apr 13,lower\n-,b,7,,\n3,c,8,Apr 13,lower\n,,9,,\n")
    #expect(contents.targets.map(\.id) == ["3"])
    #expect(contents.report.rowsSetAside == 3)
    #expect(contents.report.rows == 1)
    #expect(contents.report.verdict == .rows)
    #expect(
      contents.report.remarks == [2, 3, 5].map { Remark(line: $0, .rowWithoutIdentifier) })
  }

  @Test func rowsWhoseFieldsDoNotFit() {
    let contents = read(
      "id,measure,target,due,polarity\n1,a,1,234,Apr 13,lower\n2,b,6,Apr 13,lower,,\n3,c\n4,\"d,1,Apr 13,lower\n5,e,1,Apr 13,lower\n"
    )
    #expect(contents.targets.map(\.id) == ["2", "3", "5"])
    #expect(contents.findings(line: 2) == [.tooManyFields(found: 6, columns: 5)])
    #expect(contents.findings(line: 3).isEmpty)
    #expect(contents.findings(line: 5) == [.openQuote])
    #expect(contents.report.rowsSetAside == 2)
  }

  @Test func aColumnMayHaveNoName() {
    let contents = read("id,measure,target,due,polarity,\n1,a,6,Apr 13,lower,a word\n")
    #expect(contents.targets.count == 1)
    #expect(contents.report.verdict == .ok)
  }

  @Test func aMonthThatComesFirst() {
    let contents = read(
      "id,measure,target,due,as_at,polarity\n1,a,6,04/05/2012,01/04/2012,lower\n"
        + "2,a,6,04/13/2012,02/04/2012,lower\n3,a,6,April 12,03/04/2012,lower\n")
    #expect(contents.targets.map { $0.due?.iso } == [nil, nil, "2012-04-30"])
    #expect(contents.targets.map { $0.asAt?.iso } == ["2012-04-01", "2012-04-02", "2012-04-03"])
    #expect(contents.findings(line: 2) == [.monthBeforeDay("04/13/2012")])
    #expect(contents.findings(line: 3) == [.monthBeforeDay("04/13/2012")])
    #expect(contents.report.unreadable == 2)
    #expect(contents.report.coversTo == day("2012-04-03"))
  }

  @Test func percentagesOfSmallTargets() {
    let contents = read(
      "id,measure,target,due,polarity,tolerance\n1,a,9.9,Apr 13,lower,5%\n2,a,10,Apr 13,lower,5%\n"
        + "3,a,9,Apr 13,lower,1\n4,a,9,Apr 13,lower,\n5,a,0,Apr 13,lower,5%\n")
    #expect(
      contents.report.remarks
        == [2, 6].map { Remark(line: $0, column: "tolerance", .percentToleranceOfSmallBase) })
  }

  @Test func printedVariations() {
    let contents = read(
      "id,measure,target,actual,variation,due,polarity\n1,a,6,7.5,1.5,Apr 13,lower\n"
        + "2,a,6,7.5,-1.5,Apr 13,lower\n3,a,6,7.5,1.4,Apr 13,lower\n4,a,6,n/a,6,Apr 13,lower\n"
        + "5,a,6,n/a,,Apr 13,lower\n6,a,6,4,(2),Apr 13,lower\n")
    #expect(
      contents.report.remarks == [
        Remark(line: 4, column: "variation", .printedVariance(printed: "1.4", computed: "1.5")),
        Remark(line: 5, column: "variation", .printedVarianceUnknown(printed: "6")),
      ])
  }

  @Test func textIsCleaned() {
    let contents = read("id,measure,target,due,polarity\n1,a\u{1B}[2Jb,6\u{200B},Apr 13,lower\n")
    #expect(contents.targets.first?.measure?.string == "a\u{FFFD}[2Jb")
    #expect(contents.targets.first?.target == .exactly(Number(6)))
    #expect(
      contents.report.remarks == [
        Remark(line: 2, column: "measure", .cleanedText),
        Remark(line: 2, column: "target", .cleanedText),
      ])
  }

  @Test func longTexts() {
    let long = String(repeating: "x", count: 65_537)
    let contents = read("id,measure,target,due,polarity\n1,\(long),6,Apr 13,lower\n")
    #expect(contents.targets.first?.measure?.string.utf8.count == 65_536)
    #expect(contents.findings == [.fieldTooLong(limit: 65_536)])
  }

  @Test func remarksHideWhatIdentifies() throws {
    let column = Column("secret", .number, says: "", isIdentifying: true)
    let kind = FileKind("test", title: "a test", required: [[column]], further: [])
    let match = KindMatch(kind, [Heading("secret")], among: [kind])
    let table = SourceTable(Array("Canary 17\n".utf8), separator: 0x2C, limit: 1)
    var fields = RowFields(try #require(table.rows.first), match)
    #expect(fields.number(column) == .absent(.unreadable))
    #expect(fields.notes.map(\.finding) == [.unreadableNumber("…")])
  }
}
