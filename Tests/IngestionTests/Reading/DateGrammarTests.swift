import CareModel
import Testing

@testable import Ingestion

@Suite struct DateGrammarTests {
  @Test(arguments: [
    ("30/04/2013", "2013-04-30"), ("30/04/13", "2013-04-30"), ("3/4/13", "2013-04-03"),
    ("30.4.2013", "2013-04-30"), ("30-04-2013", "2013-04-30"), ("2013-04-30", "2013-04-30"),
    ("30/04/2013 00:00:00", "2013-04-30"), ("2013-04-30T09:15:00", "2013-04-30"),
    ("30 Apr 2013", "2013-04-30"), ("30-Apr-13", "2013-04-30"), ("30 April 2013", "2013-04-30"),
    ("30th April 2013", "2013-04-30"), ("1 Sept 2013", "2013-09-01"),
    ("April 2013", "2013-04-30"), ("Apr 13", "2013-04-30"), ("Apr-13", "2013-04-30"),
    ("APR 13", "2013-04-30"), ("Apr '13", "2013-04-30"), ("Sept 13", "2013-09-30"),
    ("Feb 12", "2012-02-29"), ("(April 13)", "2013-04-30"), ("2013-04", "2013-04-30"),
    ("2011-12", "2011-12-31"), ("04/2013", "2013-04-30"), ("Q1 2013/14", "2013-06-30"),
    ("q4 2013/14", "2014-03-31"), ("Q3 2013-14", "2013-12-31"), ("Quarter 2 13/14", "2013-09-30"),
    ("P9 2013/14", "2013-12-31"), ("P12 2013/14", "2014-03-31"), ("P1 2013/14", "2013-04-30"),
    ("2013/14 Q1", "2013-06-30"), ("2013/14", "2014-03-31"), ("2013/2014", "2014-03-31"),
    ("1999/00", "2000-03-31"), ("w/e 24/10/26", "2026-10-24"),
    ("Week ending: 24 Oct 26", "2026-10-24"),
    ("01/01/68", "2068-01-01"), ("01/01/69", "1969-01-01"), ("29/02/2012", "2012-02-29"),
    ("01/01/1900", "1900-01-01"), ("31/12/2100", "2100-12-31"),
  ]) func dates(_ text: String, _ iso: String) {
    guard case .day(let day, _) = DateGrammar.read(text) else {
      Issue.record("“\(text)” was not read")
      return
    }
    #expect(day.iso == iso)
  }

  @Test(arguments: [
    "31/02/2013", "29/02/2013", "00/01/2013", "32/01/2013", "13/13/2013", "2013-13-01", "2013-00",
    "31/12/1899", "01/01/2101", "30/04", "13 Apr", "Apr", "2013", "2013-14", "2013/15", "13/14",
    "Q0 2013/14", "Q5 2013/14", "P0 2013/14", "P13 2013/14", "Q1 2013", "30/Fub/2013", "41394",
    "30/04/213", "99999999999999999999/1/2013", "soon", "30//2013", "Mar 14 with 1 carer",
    "30/04-2013", "April 131",
  ]) func notDates(_ text: String) {
    #expect(DateGrammar.read(text) == .unreadable)
  }

  @Test func monthFirst() throws {
    #expect(DateGrammar.read("04/13/2012") == .monthFirst)
    #expect(DateGrammar.read("2/29/12") == .monthFirst)
    #expect(DateGrammar.read("02/30/2012") == .unreadable)
    let day = try #require(Day(iso: "2012-12-12"))
    #expect(DateGrammar.read("12/12/2012") == .day(day, numeric: true))
  }

  @Test func onlyThreeNumbersAreInDoubt() {
    for text in ["2013-04-30", "30 Apr 2013", "Apr 13", "2013-04", "Q1 2013/14"] {
      if case .day(_, let numeric) = DateGrammar.read(text) {
        #expect(!numeric)
      } else {
        Issue.record("“\(text)” was not read")
      }
    }
  }

  @Test("A text of more than a hundred bytes is no date")
  func longTexts() throws {
    func bracketed(_ count: Int) -> String {
      String(repeating: "(", count: count) + "Apr 13" + String(repeating: ")", count: count)
    }
    let april = try #require(Day(iso: "2013-04-30"))
    #expect(DateGrammar.read(bracketed(47)) == .day(april, numeric: false))
    #expect(DateGrammar.read(bracketed(48)) == .unreadable)
    #expect(
      DateGrammar.read("not known " + String(repeating: "x", count: 200)) == .absent(.notKnown))
    #expect(DateGrammar.financialYear(String(repeating: " ", count: 93) + "2013/14") != nil)
    #expect(DateGrammar.financialYear(String(repeating: " ", count: 94) + "2013/14") == nil)
  }

  @Test func noDate() {
    #expect(DateGrammar.read("") == .absent(.notGiven))
    #expect(DateGrammar.read("tbc") == .absent(.toBeIdentified))
    #expect(DateGrammar.read("n/a") == .absent(.notApplicable))
  }

  @Test func financialYears() {
    for text in ["2013/14", "2013-14", "13/14", "FY 2013/14", "FY13/14", "2013/2014"] {
      #expect(DateGrammar.financialYear(text)?.startYear == 2013)
    }
    for text in ["2013", "2013/15", "2013/13", "14", "April 13", "2013/14/15"] {
      #expect(DateGrammar.financialYear(text) == nil)
    }
  }
}
