import CareModel
import Testing
import Text

@testable import Ingestion

/// What holds for every kind of file.
@Suite struct KindsTogetherTests {
  @Test("Every column of every kind says what stands in it, and no two have one name")
  func meanings() {
    for kind in FileKind.all {
      #expect(!kind.title.isEmpty)
      #expect(Set(kind.columns.map(\.name)).count == kind.columns.count, "\(kind.name)")
      for column in kind.columns {
        #expect(column.meaning.count >= 10, "\(kind.name) \(column.name)")
        #expect(column.meaning.last != ".", "\(kind.name) \(column.name)")
        #expect(column.meaning.first?.isUppercase == false, "\(kind.name) \(column.name)")
      }
    }
    #expect(Set(FileKind.all.map(\.name)).count == FileKind.all.count)
  }

  @Test("A heading of a kind’s own columns is that kind, with all of them read")
  func ownHeadings() {
    for kind in FileKind.all {
      let report = read(kind.columns.map(\.name).joined(separator: ",") + "\n").report
      #expect(report.kinds.contains(kind.name), "\(kind.name): \(report.kinds)")
      #expect(
        !report.remarks.contains { if case .unknownColumns = $0.finding { true } else { false } },
        "\(kind.name)")
    }
  }

  @Test(
    "The kinds of the service are told by their columns",
    arguments: [
      ("month,agency_fte,in_post_fte", ["workforce"]),
      ("Month,Team,Agency social workers", ["workforce"]),
      ("month,agency_fte,agency_headcount,cases", ["workforce"]),
      ("month,placement,count", ["placements"]), ("Month,Type,Number,Provider", ["placements"]),
      ("measure,period,value", ["measures"]), ("KPI,Month,Actual", ["measures"]),
    ])
  func kinds(headings: String, kinds: [String]) {
    #expect(read(headings + "\n").report.kinds == kinds)
  }

  @Test(
    "A column that is forgotten is named",
    arguments: [
      ("month,placement,provider,weekly_cost", "placements", "count"),
      ("placement,count,provider,weekly_cost", "placements", "month"),
      ("month,in_post_fte,cases,team,vacant_fte", "workforce", "agency_fte or agency_headcount"),
      ("measure,value,numerator,denominator,comparator", "measures", "period"),
    ])
  func forgotten(headings: String, kind: String, column: String) {
    let contents = read(headings + "\n1,2,3,4,5\n")
    #expect(contents.report.verdict == .rejected)
    #expect(contents.report.kinds == [kind])
    #expect(contents.findings == [.missingColumn(column, nearest: nil)])
    #expect(contents.facts == Facts())
  }
}
