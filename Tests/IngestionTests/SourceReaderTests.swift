import CareModel
import Testing
import Text

@testable import Ingestion

@Suite struct SourceReaderTests {
  @Test(arguments: [
    ([], Finding.empty), ([0, 0], .holdsNothingButZeros),
    (Array("action,stat".utf8), .endsInMidRow),
    (Array("action,status,due\na,done".utf8), .endsInMidRow),
    (Array("action,status,due\na,done,\"x\ny".utf8), .endsInMidRow),
    (Array("action,status,due\na,done,\"x, y".utf8), .endsInMidRow),
    (Array("action,status,due\na,done,Apr\n".utf8) + [0, 0, 0], .holdsNothingButZeros),
  ]) func filesThatLookUnfinished(_ bytes: [UInt8], _ finding: Finding) {
    let contents = SourceReader.read(bytes, path: "x")
    #expect(contents.report.verdict == .held)
    #expect(contents.findings == [finding])
    #expect(contents.actions.isEmpty)
  }

  @Test func aLastLineWithoutAnEndMayBeWhole() {
    #expect(read("action,status,due\na,done,Apr 13").report.verdict == .ok)
    #expect(read("action,status,due,,\na,done,Apr 13").report.verdict == .ok)
    #expect(read("action,status,due\na,done\nb,done,Apr 13\n").report.verdict == .ok)
  }

  @Test func otherFilesAreNotWaitedFor() {
    #expect(read("id,name\n1,a\n2").report.verdict == .ignored)
    #expect(read("a list of things").report.verdict == .ignored)
  }

  @Test func aFileWithoutAUsableRowIsRejected() {
    let contents = read("id,measure,target,due\n,a,6,Apr 13\n")
    #expect(contents.report.verdict == .rejected)
    #expect(contents.findings == [.rowWithoutIdentifier])
  }

  @Test func wideTextIsRejected() {
    let bytes = Array("action,status,due\n".utf8).flatMap { [$0, 0] as [UInt8] }
    let contents = SourceReader.read(bytes, path: "x")
    #expect(contents.report.verdict == .rejected)
    #expect(contents.findings == [.wideText])
  }

  @Test func filesThatAreTooLong() {
    let heading = Array("action,status,due\n".utf8)
    let row = Array("a,done,Apr 13\n".utf8)
    let filling = Array(
      repeating: UInt8(ascii: "\n"), count: Limits.planFileBytes - heading.count - row.count)
    #expect(SourceReader.read(heading + row + filling, path: "x").actions.count == 1)
    let long = SourceReader.read(heading + row + filling + [0x0A], path: "x")
    #expect(long.report.verdict == .rejected)
    #expect(long.findings == [.tooLong(bytes: 16_777_217, limit: 16_777_216)])
    let other = SourceReader.read(Array(repeating: 0x41, count: 16_777_217), path: "x")
    #expect(other.report.verdict == .ignored)
  }

  @Test func rowsAndColumnsAreLimited() {
    let rows = String(repeating: "a,done,\n", count: Limits.planRows - 1)
    #expect(read("action,status,due\n" + rows).actions.count == Limits.planRows - 1)
    #expect(
      read("action,status,due\n" + rows + "b,done,\n").findings == [.tooManyRows(limit: 100_000)])
    func wide(_ columns: Int) -> String {
      "action,status,due" + String(repeating: ",", count: columns - 3) + "\na,done,\n"
    }
    #expect(read(wide(2_000)).report.verdict == .ok)
    #expect(read(wide(2_001)).findings == [.tooManyColumns(limit: 2_000)])
  }

  @Test func remarksAreLimited() {
    let rows = String(repeating: "1,a,six,Apr 13,lower\n", count: 1_005)
    let contents = read("id,measure,target,due,polarity\n" + rows)
    #expect(contents.report.remarks.count == 1_001)
    #expect(contents.findings.first == .moreRemarks(count: 5))
    #expect(contents.report.unreadable == 1_005)
  }

  @Test func remarksStandInTheOrderOfTheFile() {
    let contents = read("id,mood,measure,target,due,polarity\n1,,a,six,soon,up\n2,,a,7,later,up\n")
    #expect(contents.report.remarks.map(\.line) == [nil, 2, 2, 3])
    #expect(contents.report.remarks.map { $0.column?.string } == [nil, "target", "due", "due"])
  }
}
