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

  @Test("UTF-32 is refused, with what to do")
  func veryWideText() {
    let text = Array("action,status,due\n".utf8).flatMap { [$0, 0, 0, 0] as [UInt8] }
    let contents = SourceReader.read([0xFF, 0xFE, 0, 0] + text, path: "x")
    #expect(contents.report.verdict == .rejected)
    #expect(contents.findings == [.wideText])
  }

  @Test("A character that cannot be told is remarked on with its line")
  func undecodable() {
    let bytes = Array("action,status,due\na,done,\nb".utf8) + [0x81] + Array(",done,\n".utf8)
    let contents = SourceReader.read(bytes, path: "x")
    #expect(contents.actions.map(\.action) == ["a", "b\u{FFFD}"])
    #expect(contents.report.remarks == [Remark(line: 3, .undecodable)])
    #expect(contents.report.verdict == .warning)
    #expect(contents.report.encoding == .windows1252)
  }

  @Test("Neither U+0085 nor U+2028 ends a line")
  func otherLineEnds() {
    let contents = read("action,status,due\na\u{85}b,done,\nc\u{2028}d,done,\n")
    #expect(contents.actions.map(\.action) == ["a\u{FFFD}b", "cd"])
    #expect(contents.actions.map(\.source.line) == [2, 3])
    #expect(contents.findings == [.cleanedText, .cleanedText])
  }

  @Test func remarksStandInTheOrderOfTheFile() {
    let contents = read("id,mood,measure,target,due,polarity\n1,,a,six,soon,up\n2,,a,7,later,up\n")
    #expect(contents.report.remarks.map(\.line) == [nil, 2, 2, 3])
    #expect(contents.report.remarks.map { $0.column?.string } == [nil, "target", "due", "due"])
  }
}
