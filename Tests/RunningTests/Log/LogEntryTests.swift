import CareModel
import Ingestion
import Testing
import Text

@testable import Running

@Suite struct LogEntryTests {
  /// 30 April 2013, 09:14:05 by the world's clock, an hour later by the local one.
  private static let moment = Moment(seconds: 1_367_313_245, offset: 3600)

  private func line(_ entry: LogEntry) -> String { entry.line(at: Self.moment) }

  @Test("A line has the time of the world's clock, what happened and the fields of it")
  func start() {
    #expect(
      line(.start(folder: "/srv/plan"))
        == "2013-04-30T09:14:05Z start version=\(Version.current) folder=\"/srv/plan\"\n")
    #expect(line(.end) == "2013-04-30T09:14:05Z end\n")
    #expect(line(.gone("a.csv")) == "2013-04-30T09:14:05Z gone path=\"a.csv\"\n")
  }

  @Test("A file's line tells its kinds, its verdict, its rows and how long it took")
  func file() {
    var report = SourceReport(path: "cip/targets.csv", verdict: .rows)
    report.kinds = ["targets", "savings"]
    report.rows = 12
    report.rowsSetAside = 1
    report.unreadable = 2
    #expect(
      line(.file(report, milliseconds: 3))
        == "2013-04-30T09:14:05Z file path=\"cip/targets.csv\" kinds=targets,savings "
        + "verdict=rows rows=12 set-aside=1 unreadable=2 ms=3\n")
  }

  @Test("A file that is not read has no rows, and says why older figures stand")
  func stale() {
    var report = SourceReport(path: "a.csv", verdict: .rejected)
    report.rows = 12
    report.staleness = .broken(since: Self.moment)
    #expect(
      line(.file(report, milliseconds: nil))
        == "2013-04-30T09:14:05Z file path=\"a.csv\" verdict=rejected stale=broken\n")
    report.verdict = .ok
    report.staleness = .vanished(since: Self.moment)
    #expect(
      line(.file(report, milliseconds: nil))
        == "2013-04-30T09:14:05Z file path=\"a.csv\" verdict=ok rows=12 set-aside=0 unreadable=0 "
        + "stale=vanished\n")
  }

  @Test("A remark is told by line, column and rule, and what it repeats of a field is not")
  func remark() {
    let remark = Remark(line: 9, column: "Due date", .noSuchDate("31/02/2013"))
    #expect(
      line(.remark("a.csv", remark))
        == "2013-04-30T09:14:05Z remark path=\"a.csv\" line=9 column=\"Due date\" rule=date\n")
    #expect(
      line(.remark("a.csv", Remark(.empty)))
        == "2013-04-30T09:14:05Z remark path=\"a.csv\" rule=unfinished\n")
  }

  @Test("A folder's line tells how it stands and how it is watched")
  func folder() {
    #expect(
      line(.folder(.present, .events))
        == "2013-04-30T09:14:05Z folder state=present watching=events\n")
    #expect(
      line(.folder(.waiting(.missing), nil))
        == "2013-04-30T09:14:05Z folder state=waiting reason=\"is not there\"\n")
    #expect(
      line(.folder(.lost(.permission, since: Self.moment), .polling(.asked)))
        == "2013-04-30T09:14:05Z folder state=lost "
        + "reason=\"cannot be looked into: permission is denied\" watching=polling\n")
  }

  @Test("Quotation marks and backslashes in a name do not end its field")
  func quotes() {
    #expect(
      line(.gone("a \"b\\c\".csv")) == "2013-04-30T09:14:05Z gone path=\"a \\\"b\\\\c\\\".csv\"\n")
  }

  @Test("A name with a line end in it stays on one line")
  func lineEnd() {
    #expect(line(.gone(SafeText("a\nb"))).filter { $0 == "\n" }.count == 1)
  }
}
