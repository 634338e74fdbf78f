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

/// Rows that are given twice for one day.
@Suite struct RepeatedRowsTests {
  private func snapshot(_ files: [(name: String, text: String)]) -> Snapshot {
    var snapshot = Snapshot()
    for file in files {
      let contents = read(file.text, path: SafeText(file.name))
      snapshot.facts.add(contents.facts)
      snapshot.sources.append(contents.report)
    }
    snapshot.noteRepeatedRows()
    return snapshot
  }

  private func repeated(_ report: SourceReport?) -> [Remark] {
    report?.remarks.filter { if case .repeatedRow = $0.finding { true } else { false } } ?? []
  }

  @Test(
    "A row that says something else of a day in one file is remarked on, and names the other",
    arguments: [
      ("month,team,agency_fte\nApr 13,North,7\nApr 13,North,8\n", "North", "8"),
      ("month,team,agency_fte\nApr 13,,7\nApr 13,All,8\n", "the whole service", "8"),
      (
        "month,team,agency_fte,agency_cost_month_k\nApr 13,,7,5\nApr 13,,7,6\n",
        "the whole service",
        "7"
      ),
      ("month,placement,count\nApr 13,homes,7\nApr 13,homes,8\n", "homes", "8"),
      ("month,placement,count,provider\nApr 13,homes,7,own\nApr 13,homes,8,own\n", "homes", "8"),
      ("measure,period,value\nVisits,Apr 13,7\nVisits,Apr 13,8\n", "Visits", "8"),
      ("measure,period,value,target\nVisits,Apr 13,7,1\nVisits,Apr 13,7,2\n", "Visits", "7"),
    ] as [(String, SafeText, String)])
  func oneFile(text: String, name: SafeText, used: String) {
    let report = snapshot([("a.csv", text)]).sources.first
    let other = RowReference(path: "a.csv", line: 2)
    let finding = Finding.repeatedRow(id: name, used: used, instead: "7", other: other)
    #expect(repeated(report) == [Remark(line: 3, finding)])
    #expect(report?.verdict == .warning)
  }

  @Test(
    "Rows that are alike, or of another day, team, provider or measure, are left alone",
    arguments: [
      "month,team,agency_fte\nApr 13,North,7\nApr 13,North,7\n",
      "month,team,agency_fte\nApr 13,North,7\nApr 13,South,8\nApr 13,,15\nMay 13,North,8\n",
      "month,placement,count,provider\nApr 13,homes,7,own\nApr 13,homes,8,private\nApr 13,ifa,8,own\n",
      "month,placement,count\nApr 13,homes,7\nApr 13,homes,7\nMay 13,homes,8\n",
      "measure,period,value,team\nVisits,Apr 13,7,\nVisits,Apr 13,8,North\nPlans,Apr 13,8,\n",
      "measure,period,value\nVisits,Apr 13,7\nVisits,30/04/2013,7\n",
    ])
  func apart(text: String) {
    let report = snapshot([("a.csv", text)]).sources.first
    #expect(repeated(report) == [])
  }

  @Test("Of two files the later speaks, and its row names the earlier one’s")
  func twoFiles() {
    let text = "month,team,agency_fte\nApr 13,,"
    let snapshot = snapshot([("a.csv", text + "7\n"), ("b.csv", text + "8\n")])
    #expect(repeated(snapshot.sources.first) == [])
    let finding = Finding.repeatedRow(
      id: "the whole service", used: "8", instead: "7",
      other: RowReference(path: "a.csv", line: 2))
    #expect(repeated(snapshot.sources.last) == [Remark(line: 2, finding)])
    let agency = DisclosedFigures(Figures(of: snapshot), for: .internal).workforce.agency
    #expect(agency?.count == .exactly(Number(8)))
    #expect(agency?.row?.path == "b.csv")
  }

  @Test("Of three rows each names the one before it")
  func threeRows() {
    let report = snapshot([
      ("a.csv", "measure,period,value\nVisits,Apr 13,7\nVisits,Apr 13,8\nVisits,Apr 13,9\n")
    ]).sources.first
    #expect(repeated(report).map(\.line) == [3, 4])
  }
}
