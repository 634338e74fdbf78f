import CareModel
import Testing
import Text

@testable import Ingestion

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
    let agency = DisclosedFigures(of: snapshot).workforce.agency
    #expect(agency?.count == .exactly(Number(8)))
    #expect(agency?.row?.path == "b.csv")
  }

  private func otherNames(_ report: SourceReport?) -> [Remark] {
    report?.remarks.filter { if case .otherName = $0.finding { true } else { false } } ?? []
  }

  @Test("Of one group that two files name differently the later speaks, and names the other’s row")
  func otherName() {
    let heading = "month,placement,count,provider\n"
    let snapshot = snapshot([
      (
        "a.csv",
        heading + "Apr 13,Children's homes,40,own\nApr 13,K1,2,own\nApr 13,homes,7,private\n"
      ),
      ("b.csv", heading + "Apr 13,Residential,45,In house\nApr 13,foster,9,own\nMay 13,K2,3,own\n"),
    ])
    #expect(otherNames(snapshot.sources.first) == [])
    #expect(
      otherNames(snapshot.sources.last) == [
        Remark(
          line: 2,
          .otherName(
            "Residential", unused: "Children's homes", at: RowReference(path: "a.csv", line: 2))),
        Remark(
          line: 2,
          .otherName("Residential", unused: "K1", at: RowReference(path: "a.csv", line: 3))),
      ])
    #expect(snapshot.sources.last?.verdict == .warning)
    let placements = DisclosedFigures(of: snapshot, on: day("2013-04-30"))
      .placements
    // 45 of the council’s own, and 7 that are not.
    #expect(placements.given.first?.count == .exactly(Number(52)))
  }

  @Test("A name that the later file repeats is no other name, and does not let the earlier speak")
  func repeatedAndOther() {
    let heading = "month,placement,count\n"
    let snapshot = snapshot([
      ("a.csv", heading + "Apr 13,homes,40\nApr 13,K1,2\n"),
      ("b.csv", heading + "Apr 13,homes,45\n"),
    ])
    let unused = RowReference(path: "a.csv", line: 3)
    #expect(
      otherNames(snapshot.sources.last) == [
        Remark(line: 2, .otherName("homes", unused: "K1", at: unused))
      ])
    #expect(repeated(snapshot.sources.last).count == 1)
    let placements = DisclosedFigures(of: snapshot).placements
    #expect(placements.total.quantity == .exactly(Number(45)))
  }

  @Test("What the settings call one group is one, by whatever name")
  func mappedName() {
    let heading = "month,placement,count\n"
    var snapshot = Snapshot()
    for (name, placement) in [("a.csv", "Castle"), ("b.csv", "homes")] as [(SafeText, String)] {
      let contents = read(heading + "Apr 13,\(placement),4\n", path: name)
      snapshot.facts.add(contents.facts)
      snapshot.sources.append(contents.report)
    }
    var mapped = snapshot
    mapped.settings.placementGroups = ["castle": .homes]
    snapshot.noteRepeatedRows()
    mapped.noteRepeatedRows()
    #expect(otherNames(snapshot.sources.last).count == 0)
    #expect(otherNames(mapped.sources.last).count == 1)
  }

  @Test("Of three rows each names the one before it")
  func threeRows() {
    let report = snapshot([
      ("a.csv", "measure,period,value\nVisits,Apr 13,7\nVisits,Apr 13,8\nVisits,Apr 13,9\n")
    ]).sources.first
    #expect(repeated(report).map(\.line) == [3, 4])
  }
}
