import CareModel
import Testing
import Text

@testable import Ingestion

@Suite struct TotalsAndLabelsTests {
  @Test(arguments: [
    ("Total", true), ("TOTAL", true), ("Total Saving", true), ("Grand total:", true),
    ("Sub-total", true), ("Total children", false), ("Totalled", false),
  ]) func whichRowsAreTotals(_ word: String, _ isTotal: Bool) {
    let file = "id,description,target_k\n1,a,300\n"
    #expect(read(file + "\(word),,300\n").savings.count == (isTotal ? 1 : 2))
    #expect(read(file + ",\(word),300\n").report.rowsSetAside == (isTotal ? 0 : 1))
  }

  @Test func aTargetMayBeCalledTotal() {
    let contents = read(
      "id,description,target,due,polarity\n1,Total,300,Apr 13,lower\n,Total,300,,\n")
    #expect(contents.targets.map(\.id) == ["1"])
    #expect(contents.findings.isEmpty)
  }

  @Test func totalsThatDiffer() {
    let contents = read(
      "saving_id,target_k,achieved_k,fte\nS1,300,264,2\nS2,100.5,n/a,3\nTotal,400,264,5\n")
    #expect(
      contents.report.remarks == [
        Remark(line: 4, column: "target_k", .printedTotal(printed: "£400k", computed: "£400.5k"))
      ])
  }

  @Test func totalsOfWhatIsPartlyMissing() {
    let contents = read("saving_id,target_k,achieved_k\nS1,300,264\nS2,100,nk\nTotal,400,300\n")
    #expect(
      contents.findings
        == [.printedTotal(printed: "£300k", computed: "at least £264k")])
  }

  @Test func subTotalsAreOfTheirPart() {
    let file = "saving_id,target_k,comment\nS1,300,\nS2,100,\nSub-total,400,\nS3,50,\n"
    #expect(read(file + "Sub-total,50,\nTotal,450,\n").findings.isEmpty)
    #expect(
      read(file + "Sub-total,450,\nTotal,450,\n").findings
        == [.printedTotal(printed: "£450k", computed: "£50k")])
  }

  @Test func numbersOfTargetsAreSummedToo() {
    let file =
      "id,description,target,actual,due,polarity\n1,a,6,7,Apr 13,lower\n2,a,2,1,Apr 13,lower\n"
    #expect(read(file + "Total,,8,8,,\n").findings.isEmpty)
    #expect(
      read(file + "Total,,9,8,,\n").findings == [.printedTotal(printed: "9", computed: "8")])
  }

  @Test func labelsAboveTheirRows() {
    #expect(
      objectives(["One", "1", "2", "Two", "3"]) == ["One", "One", "Two"])
  }

  @Test func labelsUnderTheirRows() {
    #expect(
      objectives(["1", "2", "One", "3", "Two", "4"]) == ["One", "One", "Two", nil])
    #expect(objectives(["1", "One", "2", "One", "3", "Two"]) == ["One", "One", "Two"])
  }

  @Test func aRowsOwnObjectiveStands() {
    let contents = read(
      "id,description,objective,target,due,polarity\nFirst aim\n1,a,Mine,6,Apr 13,lower\n2,a,,6,Apr 13,lower\n"
    )
    #expect(contents.targets.map { $0.objective?.string } == ["Mine", "First aim"])
  }

  @Test func notesUnderATableAreNoLabels() {
    #expect(objectives(["1", "2", "Source: finance system"]) == [nil, nil])
    let contents = read("action,status,id,due\na,done,A1,Apr 13\n,,Notes: as at April,\n")
    #expect(contents.actions.count == 1)
    #expect(contents.report.verdict == .ok)
  }

  @Test func aHeadingThatIsRepeatedIsNoRow() {
    let contents = read("action,status,due\na,done,Apr 13\naction,status,due\nb,done,Apr 13\n")
    #expect(contents.actions.map(\.action) == ["a", "b"])
  }

  /// The objectives of a file whose lines are numbers of targets or labels.
  private func objectives(_ lines: [String]) -> [String?] {
    let rows = lines.map { line in
      Int(line) == nil ? ["", line] : [line, "a", "6", "Apr 13", "lower"]
    }
    return read(csv([["id", "description", "target", "due", "polarity"]] + rows))
      .targets.map { $0.objective?.string }
  }
}
