import CareModel
import Ingestion
import TestFolders
import Testing
import Text

@testable import Running

@Suite struct FolderLogTests {
  private let folder: TemporaryFolder
  private var log: FolderLog
  private static let moment = Moment(seconds: 1_367_313_245)
  private static let now = Instant(moment: moment, milliseconds: 1000)

  init() throws {
    folder = try TemporaryFolder()
    log = FolderLog(try LogFile(at: "\(folder.path)/log", watching: "\(folder.path)/watched"))
  }

  private static func report(_ path: SafeText, _ verdict: Verdict = .ok) -> SourceReport {
    SourceReport(path: path, verdict: verdict)
  }

  private static func times(_ times: [SafeText: Int64]) -> ReadingTimes {
    var result = ReadingTimes(at: now)
    for (path, time) in times {
      result.begin(at: now)
      result.end(path, at: Instant(moment: moment, milliseconds: 1000 + time))
    }
    return result
  }

  /// The lines so far, without their times.
  private var lines: [String] {
    (folder.text(of: "log") ?? "").split(separator: "\n").map { String($0.dropFirst(21)) }
  }

  private mutating func note(_ sources: [SourceReport], read times: [SafeText: Int64] = [:]) {
    log.note(sources, read: Self.times(times), at: Self.moment)
  }

  @Test("A file is told when it is read, and again when it is read again, unchanged or not")
  mutating func read() {
    note([Self.report("a.csv"), Self.report("b.csv")], read: ["a.csv": 4, "b.csv": 0])
    note([Self.report("a.csv"), Self.report("b.csv")], read: ["b.csv": 7])
    let rows = "verdict=ok rows=0 set-aside=0 unreadable=0"
    #expect(
      lines == [
        "file path=\"a.csv\" \(rows) ms=4", "file path=\"b.csv\" \(rows) ms=0",
        "file path=\"b.csv\" \(rows) ms=7",
      ])
  }

  @Test("A file whose report is another is told without having been read")
  mutating func changed() {
    note([Self.report("a.csv", .held)], read: ["a.csv": 1])
    note([Self.report("a.csv", .held)])
    note([Self.report("a.csv", .rejected)])
    #expect(
      lines == ["file path=\"a.csv\" verdict=held ms=1", "file path=\"a.csv\" verdict=rejected"])
  }

  @Test("Remarks follow their file, each on a line")
  mutating func remarks() {
    var report = Self.report("a.csv", .warning)
    report.remarks = [
      Remark(line: 3, column: "target", .unreadableNumber("secret")), Remark(line: 4, .openQuote),
    ]
    note([report])
    #expect(
      lines.dropFirst() == [
        "remark path=\"a.csv\" line=3 column=\"target\" rule=number",
        "remark path=\"a.csv\" line=4 rule=row",
      ])
  }

  @Test("A file that is no input is not named, unless it was one before")
  mutating func ignored() {
    note([Self.report("a.csv", .ignored), Self.report("b.csv")])
    note([Self.report("a.csv", .ignored), Self.report("b.csv", .ignored)])
    #expect(
      lines == [
        "file path=\"b.csv\" verdict=ok rows=0 set-aside=0 unreadable=0",
        "file path=\"b.csv\" verdict=ignored",
      ])
  }

  @Test("A file of which nothing is left is told once, and anew when it is back")
  mutating func gone() {
    note([Self.report("a.csv", .held)])
    note([])
    note([])
    note([Self.report("a.csv", .held)])
    #expect(
      lines == [
        "file path=\"a.csv\" verdict=held", "gone path=\"a.csv\"",
        "file path=\"a.csv\" verdict=held",
      ])
  }

  @Test("How it stands with the folder is told when it changes, and not while it is read")
  mutating func folderChanges() {
    let moment = Self.moment
    log.note(.starting, nil, at: moment)
    log.note(.reading(done: 1, of: 2), .events, at: moment)
    log.note(.present, .events, at: moment)
    log.note(.present, .events, at: moment)
    log.note(.lost(.gone, since: moment), .events, at: moment)
    log.note(.present, .events, at: moment)
    #expect(
      lines == [
        "folder state=present watching=events",
        "folder state=lost reason=\"\(FolderTrouble.gone.words)\" watching=events",
        "folder state=present watching=events",
      ])
  }

  @Test("A log that proves to lie in the folder is given up, and nothing more is written")
  mutating func keptOut() throws {
    log.start("watched", at: Self.moment)
    let outside = try #require(FileIdentity(at: "/proc/self"))
    log.keepOut(of: outside)
    #expect(log.trouble == nil)
    let around = try #require(FileIdentity(at: folder.path))
    log.keepOut(of: around)
    #expect(log.trouble == .inWatchedFolder)
    log.end(at: Self.moment)
    #expect(lines.count == 1)
  }
}
