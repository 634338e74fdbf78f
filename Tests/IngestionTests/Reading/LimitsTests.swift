import CareModel
import Glibc
import Testing
import Text

@testable import Ingestion

/// Both sides of every limit. Those of folders and of files beyond plans stand with the watcher's.
@Suite("Limits")
struct LimitsTests {
  @Test("The table in the README has every limit with its value")
  func readme() throws {
    let rows = Limits.table.map {
      "| \($0.name) | \(Number($0.value).text()) \($0.unit) | \($0.consequence) |"
    }
    #expect(try #require(Self.readme).contains(rows.joined(separator: "\n")), "\(rows)")
  }

  @Test("A plan file has 16 MB at most, in any encoding")
  func files() {
    let heading = Array("action,status,due\n".utf8)
    let row = Array("a,done,Apr 13\n".utf8)
    let filling = Array(
      repeating: UInt8(ascii: "\n"), count: Limits.planFileBytes - heading.count - row.count)
    #expect(SourceReader.read(heading + row + filling, path: "x").actions.count == 1)
    let long = SourceReader.read(heading + row + filling + [0x0A], path: "x")
    #expect(long.report.verdict == .rejected)
    #expect(long.findings == [.tooLong(bytes: 16_777_217, limit: 16_777_216)])
    #expect(
      long.findings.map(\.text)
        == ["the file has 16777217 bytes; more than 16777216 are not read: split or shorten it"])
    let wide = (heading + row + filling).flatMap { [$0, 0] as [UInt8] }
    #expect(
      SourceReader.read(wide, path: "x").findings
        == [.tooLong(bytes: 33_554_432, limit: 16_777_216)])
    let other = SourceReader.read(Array(repeating: 0x41, count: 16_777_217), path: "x")
    #expect(other.report.verdict == .ignored)
  }

  @Test("The settings have a megabyte at most")
  func settings() {
    func read(_ count: Int) -> SourceContents {
      let comment = "#" + String(repeating: "x", count: count - 1)
      return SourceReader.readFile(Array(comment.utf8), path: "lookout.toml", columns: [:])
    }
    #expect(read(1_048_576).report.verdict == .ok)
    let long = read(1_048_577)
    #expect(long.report.verdict == .rejected)
    #expect(long.settings == nil)
    #expect(long.findings == [.tooLong(bytes: 1_048_577, limit: 1_048_576)])
  }

  @Test("Rows and columns")
  func rowsAndColumns() {
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

  @Test("The heading is looked for in the first 20 rows")
  func headingRow() {
    func titled(_ titles: Int) -> SourceContents {
      let title = (1...titles).map { "Title \($0)\n\n" }.joined()
      return read(title + "action,status,due\na,done,\n")
    }
    #expect(titled(19).actions.map(\.source.line) == [40])
    let deep = titled(20)
    #expect(deep.report.verdict == .ignored)
    #expect(deep.findings == [.noHeading(rows: 20)])
    #expect(deep.findings.first?.text.string.contains("the first 20 rows") == true)
  }

  @Test("A heading")
  func headings() {
    let most = String(repeating: "x", count: 120)
    #expect(Heading(SafeText(most)).base == most)
    #expect(Heading(SafeText(most + "x")).base == "")
  }

  @Test("A field that is too long is cut, with a remark")
  func fields() {
    func comment(_ bytes: Int) -> SourceContents {
      read("action,status,comment\na,done," + String(repeating: "x", count: bytes) + "\n")
    }
    #expect(comment(65_536).report.remarks.isEmpty)
    let long = comment(65_537)
    #expect(long.actions.first?.comment?.string.utf8.count == 65_536)
    #expect(long.findings == [.fieldTooLong(limit: 65_536)])
    #expect(long.findings.first?.text.string.contains("65536 bytes") == true)
  }

  @Test("A field in quotes that is too long, or has too many lines, sets its row aside")
  func quotedFields() {
    func quoted(_ text: String) -> SourceContents {
      read("action,status,comment\na,done,\"" + text + "\"\nb,done,\n")
    }
    let finding = Finding.quoteBeyondLimits(lineBreaks: 64, bytes: 65_536)
    #expect(quoted(String(repeating: "x", count: 65_536)).actions.map(\.action) == ["a", "b"])
    let long = quoted(String(repeating: "x", count: 65_537))
    #expect(long.actions.map(\.action) == ["b"])
    #expect(long.findings(line: 2) == [finding])
    #expect(quoted(String(repeating: "\n", count: 64)).actions.map(\.source.line) == [2, 67])
    let high = quoted(String(repeating: "\n", count: 65))
    #expect(high.actions.map(\.source.line) == [68])
    #expect(high.findings(line: 2) == [finding])
    #expect(finding.text.string.contains("64 line breaks and 65536 bytes"))
  }

  @Test("A figure that is too large says so, with how large it may be")
  func figures() {
    func target(_ text: String) -> SourceContents {
      read("id,measure,target,due,polarity\n1,a,\(text),Apr 13,lower\n")
    }
    let most = target("922337203685477")
    #expect(most.targets.first?.target == .exactly(Number(922_337_203_685_477)))
    #expect(most.report.remarks.isEmpty)
    let large = target("922337203685478")
    #expect(large.targets.first?.target == .absent(.tooLarge))
    #expect(large.findings == [.tooLarge("922337203685478", limit: 922_337_203_685_477)])
    #expect(
      large.findings.first?.text
        == "“922337203685478” is too large; figures go up to 922,337,203,685,477")
    #expect(large.report.unreadable == 1)
    let money = read("saving_id,target_k,year\n1,99999999999999,2013/14\n")
    #expect(money.findings.contains(.tooLarge("99999999999999", limit: Limits.figure)))
  }

  @Test("Printed totals beyond the twentieth are not compared, and that is said")
  func printedTotals() {
    func totals(_ count: Int) -> [Finding] {
      let total = String(repeating: "Total,,3\n", count: count)
      return read("saving_id,description,target_k\n1,a,2\n" + total).findings
    }
    let wrong = Finding.printedTotal(printed: "£3k", computed: "£2k")
    #expect(totals(20) == Array(repeating: wrong, count: 20))
    let more = totals(21)
    #expect(more.prefix(20).allSatisfy { $0 == wrong })
    #expect(more.last == .moreTotals(limit: 20))
    #expect(more.count == 21)
    #expect(more.last?.text.string.contains("more than 20 rows of totals") == true)
  }

  @Test("Remarks beyond the thousandth are counted")
  func remarks() {
    func bad(_ rows: Int) -> SourceContents {
      read(
        "id,measure,target,due,polarity\n"
          + String(repeating: "1,a,six,Apr 13,lower\n", count: rows))
    }
    #expect(bad(1_000).report.remarks.count == 1_000)
    let more = bad(1_005)
    #expect(more.report.remarks.count == 1_001)
    #expect(more.findings.first == .moreRemarks(count: 5, limit: 1_000))
    #expect(
      more.findings.first?.text
        == "more than 1000 remarks: 5 are not listed: mend these first")
    #expect(more.report.unreadable == 1_005)
  }

  @Test("What a remark repeats is cut")
  func repeatedText() {
    func repeated(_ count: Int) -> [Finding] {
      let word = String(repeating: "x", count: count)
      return read("id,measure,target,due,polarity\n1,a,\(word),Apr 13,lower\n").findings
    }
    #expect(repeated(60) == [.unreadableNumber(SafeText(String(repeating: "x", count: 60)))])
    #expect(repeated(61) == [.unreadableNumber(SafeText(String(repeating: "x", count: 59) + "…"))])
  }

  private static let readme: String? = {
    let path = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    guard let file = fopen("/" + path + "/README.md", "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }()
}
