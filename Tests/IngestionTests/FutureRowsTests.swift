import CareModel
import TestFolders
import Testing
import Text

@testable import Ingestion

/// Rows of a time that had not come when their file was read.
@Suite struct FutureRowsTests {
  /// What a folder with one file gives that was read on a day, at noon.
  private func snapshot(_ text: String, readOn iso: String) throws -> Snapshot {
    let folder = try TemporaryFolder()
    try folder.write("a.csv", text)
    // Long before it is read.
    try folder.setTime("a.csv", 1_000_000)
    let day = try #require(Day(iso: iso))
    let noon = Int64(day.number) * 86_400 + 43_200
    let run = ReadingRun(folder, reader: SourceReader.readFile, start: noon)
    #expect(try run.poll())
    return run.snapshot
  }

  private func toCome(_ report: SourceReport?) -> [Remark] {
    report?.remarks.filter { $0.finding.rule == "date" } ?? []
  }

  @Test(
    "A row of a later month than the one in which the file was read is set aside",
    arguments: [
      ("2026-04-30", "Apr 26", true), ("2026-04-01", "Apr 26", true),
      ("2026-03-31", "Apr 26", false), ("2026-04-30", "Mar 36", false),
      // By a clock that is wrong nothing is told.
      ("2025-12-31", "Apr 26", true), ("2026-01-01", "Apr 26", false),
    ])
  func months(readOn: String, month: String, isUsed: Bool) throws {
    for (heading, row) in [
      ("month,agency_fte,team", "7,"), ("month,placement,count", "homes,7"),
      ("period,measure,value", "Visits,7"), ("month,referrals,contacts", "7,9"),
      ("date,decision,meeting", "To build,Cabinet"), ("date,description,amount", "Paper,7"),
    ] {
      let snapshot = try snapshot("\(heading)\nDec 25,\(row)\n\(month),\(row)\n", readOn: readOn)
      let report = try #require(snapshot.report("a.csv"))
      let facts = snapshot.facts
      #expect(facts.references.count == (isUsed ? 2 : 1))
      let day = try #require(Day(iso: month == "Apr 26" ? "2026-04-30" : "2036-03-31"))
      #expect(toCome(report) == (isUsed ? [] : [Remark(line: 3, .dayToCome(day))]))
      #expect(report.rows == (isUsed ? 2 : 1))
      #expect(report.rowsSetAside == (isUsed ? 0 : 1))
      #expect((report.verdict == .rows) == !isUsed)
      #expect(report.coversTo == Day(iso: isUsed ? "2026-04-30" : "2025-12-31"))
    }
  }

  @Test(
    "A measure may be told of a quarter and a year that are not over",
    arguments: [
      ("Q1 2026/27", "2026-04-01", true), ("Q1 2026/27", "2026-06-30", true),
      ("Q1 2026/27", "2026-03-31", false), ("Q2 2026/27", "2026-06-30", false),
      ("2026/27", "2026-04-01", true), ("2026/27", "2027-03-31", true),
      ("2026/27", "2026-03-31", false), ("2027/28", "2026-04-01", false),
      ("P1 2026/27", "2026-04-01", true), ("P2 2026/27", "2026-04-30", false),
    ])
  func periods(period: String, readOn: String, isUsed: Bool) throws {
    let text = "measure,period,value\nVisits,Q4 2024/25,6\nVisits,\(period),7\n"
    #expect(try snapshot(text, readOn: readOn).measures.count == (isUsed ? 2 : 1))
  }

  @Test(
    "So do figures of the budget, pressures, moves and risks",
    arguments: [
      "line,variance_k,year,as_at\nHomes,7,2025/26,",
      "pressure,amount_k,kind,as_at\nFees,7,pressure,",
      "planned_date,from,to,as_at\n31/10/2027,homes,foster,",
      "risk,likelihood,impact,as_at\nToo few homes,3,4,",
    ])
  func undated(text: String) throws {
    func days(_ asAt: String) throws -> [Day?] {
      let facts = try snapshot("\(text)\(asAt)\n", readOn: "2026-03-15").facts
      return facts.budget.map(\.day) + facts.pressures.map(\.asAt)
        + facts.plannedMoves.map(\.asAt) + facts.risks.map(\.asAt)
    }
    #expect(try days("31/03/2026") == [Day(iso: "2026-03-31")])
    #expect(try days("01/04/2026") == [nil])
  }

  @Test("Figures of a plan as at a later month lose that day, and count as undated")
  func plans() throws {
    let text =
      "id,measure,target,due,actual,as_at\n1,Children,300,Apr 26,310,31/03/2026\n"
      + "2,Homes,40,Apr 36,45,31/03/2036\n"
    let plan = try snapshot(text, readOn: "2026-03-15")
    #expect(plan.targets.map(\.asAt) == [Day(iso: "2026-03-31"), nil])
    // A milestone may well be of later.
    #expect(plan.targets.last?.due == Day(iso: "2036-04-30"))
    let report = try #require(plan.report("a.csv"))
    let later = try #require(Day(iso: "2036-03-31"))
    #expect(toCome(report) == [Remark(line: 3, .asAtToCome(later))])
    #expect(report.verdict == .warning)
    #expect((report.rows, report.rowsSetAside) == (2, 0))
    #expect(report.coversTo == Day(iso: "2026-03-31"))
    #expect(try snapshot(text, readOn: "2025-12-31").targets.last?.asAt == later)
    let actions = "action,status,due,as_at\na,done,Apr 26,31/03/2036\n"
    #expect(try snapshot(actions, readOn: "2026-03-15").actions.map(\.asAt) == [nil])
    let savings = "saving_id,target_k,as_at\na,30,31/03/2036\n"
    #expect(try snapshot(savings, readOn: "2026-03-15").savings.map(\.asAt) == [nil])
  }

  @Test("A file of which every row is of later gives nothing, and says so")
  func nothingLeft() throws {
    let snapshot = try snapshot("month,agency_fte,team\nMar 36,7,\n", readOn: "2026-04-30")
    #expect(snapshot.workforce.isEmpty)
    #expect(snapshot.report("a.csv")?.verdict == .rejected)
    #expect(snapshot.report("a.csv")?.coversTo == nil)
  }

  @Test("The words name the day and what to mend")
  func words() throws {
    let day = try #require(Day(iso: "2036-03-31"))
    #expect(Finding.dayToCome(day).text.string.hasPrefix("31 Mar 2036 had not come"))
    #expect(Finding.asAtToCome(day).text.string.hasSuffix("mend its as_at"))
    #expect(Finding.dayToCome(day).isError)
  }
}
