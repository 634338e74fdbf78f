import CareModel
import Testing
import Text

@testable import Ingestion

@Suite struct KindTemplateTests {
  private func contents(_ text: String) -> SourceContents {
    SourceReader.read(Array(text.utf8), path: "template.csv")
  }

  @Test("A template is a file of its kind, without rows and without a fault")
  func kinds() {
    for kind in FileKind.all {
      let report = contents(KindTemplate(kind).text).report
      // A plan's targets may have their savings beside them.
      let expected = kind.name == "targets" ? ["targets", "savings"] : [kind.name]
      #expect(report.kinds == expected)
      #expect(report.verdict == .warning && report.remarks.map(\.finding) == [.noRows])
    }
  }

  @Test("Every column stands in its template with what it means")
  func columns() {
    for kind in FileKind.all {
      let text = KindTemplate(kind).text
      let heading = text.split(separator: "\r\n").last?.split(separator: ",").map(String.init)
      #expect(Set(heading ?? []) == Set(kind.columns.map(\.name)))
      #expect(heading?.count == Set(kind.columns.map(\.name)).count)
      for column in kind.columns {
        #expect(!column.meaning.isEmpty, "\(kind.name) \(column.name)")
        #expect(text.contains(column.meaning))
      }
    }
  }

  @Test("A row below the headings of a template is read, and its line is the file's")
  func row() throws {
    let template = KindTemplate(PlacementsKind.kind).text
    let row = try #require(contents(template + "Apr 13,homes,5,own,\r\n").placements.first)
    #expect(row.group == .homes && row.count == .exactly(Number(5)))
    #expect(row.source.line == template.split(separator: "\r\n").count + 1)
  }

  @Test("Comments are left out above the headings only")
  func comments() {
    let text = "# a note\n#\nmonth,placement,count\nApr 13,# homes,5\n# 7,homes,6\n"
    let contents = contents(text)
    #expect(contents.report.rowsSetAside == 1)
    #expect(contents.placements.map(\.placement) == ["# homes"])
  }
}
