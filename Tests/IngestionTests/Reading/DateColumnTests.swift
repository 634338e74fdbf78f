import CareModel
import Testing
import Text

@testable import Ingestion

@Suite("The dates of a column")
struct DateColumnTests {
  @Test(
    "Numbers of days, as spreadsheets count them",
    arguments: [
      ("41394", "2013-04-30"), ("41394.0", "2013-04-30"), ("41394.99", "2013-04-30"),
      (" 41394 ", "2013-04-30"), ("10000", "1927-05-18"), ("25569", "1970-01-01"),
      ("73415", "2100-12-31"),
    ])
  func serialDays(_ text: String, _ iso: String) {
    #expect(SerialDay.day(text)?.iso == iso)
  }

  @Test(
    "Day 60 never was, and what has not five digits is no number of days",
    arguments: [
      "60", "59", "1", "0", "2013", "9999", "73416", "99999", "100000", "041394", "01394",
      "41394.", "41,394", "-41394", "4139x", "", "41394 0",
    ])
  func noSerialDays(_ text: String) { #expect(SerialDay.day(text) == nil) }

  @Test("A column is of numbers where all its dates are; words for no date do not count")
  func serialColumns() throws {
    let april = try #require(day("2013-04-30"))
    #expect(column("", "41394", "n/a", "41395.5") == .serial("41394", april))
    #expect(column("41394", "Apr 13") == .plain)
    #expect(column("41394", "2013") == .plain)
    #expect(column("41394", "60") == .plain)
    #expect(column("", "n/a") == .plain)
    #expect(column() == .plain)
  }

  @Test("One value with the month first is enough")
  func monthFirst() {
    #expect(column("01/04/2012", "04/13/2012", "04/14/2012") == .monthFirst("04/13/2012"))
    #expect(column("41394", "04/13/2012") == .monthFirst("04/13/2012"))
    #expect(column("01/04/2012", "12/04/2012") == .plain)
  }

  @Test("A column of numbers is read with one remark on it")
  func readSerials() {
    let contents = read(
      "Plan,,,,\nid,measure,target,due,polarity\n1,a,6,41394,lower\nObjective,,,,\n"
        + "2,a,6,41759,lower\n3,b,6,,lower\nTotal,,18,,\n")
    #expect(contents.targets.map { $0.due?.iso } == ["2013-04-30", "2014-04-30", nil])
    #expect(contents.report.unreadable == 0)
    let remarks = contents.report.remarks.filter { $0.finding.rule == "date" }
    #expect(
      remarks == [Remark(line: 2, column: "due", .serialDates("41394", as: "30 Apr 2013"))])
  }

  @Test("In a column of dates a number is none")
  func mixed() {
    let contents = read(
      "id,measure,target,due,polarity\n1,a,6,41394,lower\n2,a,6,Apr 14,lower\n")
    #expect(contents.targets.map { $0.due?.iso } == [nil, "2014-04-30"])
    #expect(contents.findings == [.noSuchDate("41394")])
  }

  @Test("The heading once more below does not make the column another")
  func repeatedHeading() {
    let contents = read("action,status,due\na,done,41394\naction,status,due\nb,done,41395\n")
    #expect(contents.actions.map { $0.due?.iso } == ["2013-04-30", "2013-05-01"])
  }

  private func column(_ texts: SafeText...) -> DateColumn { DateColumn(texts) }
}
