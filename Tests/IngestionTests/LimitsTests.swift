import ProjectFiles
import Testing

@testable import Ingestion

@Suite struct LimitsTests {
  @Test("Every limit stands on the manual page with its number")
  func manual() throws {
    let page = try #require(ProjectFile.text("packaging/lookout.1"))
    let section = try #require(page.split(separator: "\n.SH LIMITS\n").last)
    let limits: [(Int, String)] = [
      (Limits.planFileBytes, "bytes of a plan file"),
      (Limits.planRows, "rows of a plan file"),
      (Limits.columns, "fields of a row"),
      (Limits.fieldBytes, "bytes of a field"),
      (Limits.quotedLineBreaks, "line breaks within one quoted field"),
      (Limits.headingRows, "rows at the top among which the heading is looked for"),
      (Limits.printedTotals, "rows of printed totals that are compared with the rows they are of"),
      (Limits.remarks, "remarks that are kept of one file"),
      (FolderListing.depth, "folders below the watched one"),
    ]
    for (number, words) in limits {
      #expect(section.contains(".TP\n.B \(number)\n\(words)\n"), "\(words)")
    }
  }
}
