import CareModel
import Testing
import Text

@testable import Ingestion

/// Pressures and rounds of savings as councils write them.
@Suite struct PressuresAndRoundsTests {
  @Test("Pressures with their kind, term and start; what is not known stays so")
  func pressures() throws {
    let contents = read(
      "Budget pressure,Effect £k,Type,Timescale,Effective from,Delivered to date £k,As at\n"
        + "Vacancies,£0.6m,Cause,,,,31/07/2011\n"
        + "Fewer posts,at least 200,Management action,Short-medium,Aug 11,not known,31/07/2011\n")
    #expect(contents.report.kinds == ["pressures"])
    #expect(contents.findings.isEmpty)
    let rows = contents.facts.pressures
    #expect(rows.map(\.kind) == [.pressure, .mitigation])
    #expect(rows.map(\.amount) == [.exactly(money(600)), .known(money(200), .atLeast)])
    #expect(rows[1].term == .shortToMedium)
    #expect(rows[1].starts == day("2011-08-31"))
    #expect(rows[1].delivered == .absent(.notKnown))
    #expect(rows[0].year == nil)
    #expect(contents.report.coversTo == day("2011-07-31"))
  }

  @Test("A round with an empty base; around a percentage is an estimate")
  func round() {
    let contents = read(
      "Financial year,Base budget £000,Savings percent,Rounded to £k,Growth £k,Note\n"
        + "2009/10,\"37,429\",5%,10,70,two posts\n2010/11,,around 3,0.1,,\n")
    #expect(contents.report.kinds == ["savings target"])
    let rows = contents.facts.savingsTargets
    #expect(rows.map(\.base) == [.exactly(money(37_429)), .notGiven])
    #expect(rows.map(\.percent) == [.exactly(Number(5)), .known(Number(3), .estimated)])
    #expect(rows.map(\.rounding) == [money(10), Money(pence: 10_000)])
    #expect(rows.map(\.growth) == [.exactly(money(70)), .notGiven])
  }

  @Test("Lines of a budget and pressures that are told twice for one day are named with both")
  func repeated() {
    let text = "line,year,as_at,variance_k\nA,2015/16,31/12/2015,5\nA,2015/16,31/12/2015,6\n"
    #expect(Snapshot.remarks(of: text).map(\.rule) == ["two-values"])
    let alike = "line,year,as_at,variance_k\nA,2015/16,31/12/2015,5\nA,2015/16,31/12/2015,5\n"
    #expect(Snapshot.remarks(of: alike).isEmpty)
    let sectors =
      "line,year,as_at,variance_k,sector\nA,2015/16,31/12/2015,5,own\nA,2015/16,31/12/2015,6,x\n"
    #expect(Snapshot.remarks(of: sectors).isEmpty)
    let pressures = "pressure,amount_k,as_at\nA,5,31/12/2015\nA,6,31/12/2015\n"
    #expect(Snapshot.remarks(of: pressures).map(\.rule) == ["two-values"])
  }
}

extension Snapshot {
  fileprivate static func remarks(of text: String) -> [Finding] {
    var snapshot = Snapshot()
    let contents = read(text)
    snapshot.facts = contents.facts
    snapshot.sources = [contents.report]
    snapshot.noteRepeatedRows()
    return snapshot.sources[0].remarks.map(\.finding)
  }
}
