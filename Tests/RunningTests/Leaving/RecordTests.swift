import CareModel
import Glibc
import Outputs
import Testing
import Text

@testable import Running

@Suite struct RecordTests {
  private func line(
    at moment: Moment = Moment(seconds: 1_367_313_245, offset: 3600),
    of folder: String = "/none/plan",
    as format: ShowFormat? = .json, panel: ShownPanel? = .placements, _ parts: Export.Part...
  ) -> String {
    let export = Export(at: moment, of: folder, as: format, panel: panel, parts: parts)
    return RecordEntry.export(export).line
  }

  private func part(_ audience: Audience, on day: String, count: Int = 327) throws -> Export.Part {
    let day = try #require(Day(iso: day))
    let counts = [PublishedCount(name: "foster care", count: Number(count))]
    return Export.Part(
      authority: "Ashford", day: day, disclosure: Disclosure(audience),
      tables: [PublishedTable(name: "placements", day: day, counts: counts)])
  }

  @Test("A line tells when, who, for whom, what, which day and of which folder, and no figure")
  func export() throws {
    #expect(
      line(try part(.internal, on: "2013-04-30"))
        == "2013-04-30T10:14:05+01:00 export user=\(getuid()) audience=internal format=json "
        + "panel=placements days=2013-04-30 folder=\"/none/plan\"\n")
  }

  @Test("The whole of a region is one line, with every audience and day")
  func region() throws {
    let line = line(
      at: Moment(seconds: 0, offset: -9000), of: "a \"b\"\n", as: nil, panel: nil,
      try part(.shared, on: "2013-04-30"), try part(.internal, on: "2013-03-31"),
      try part(.shared, on: "2013-04-30"))
    #expect(
      line == "1969-12-31T21:30:00-02:30 export user=\(getuid()) audience=internal,shared "
        + "format=text panel=all days=2013-03-31,2013-04-30 folder=\"a \\\"b\\\" \"\n")
  }

  @Test("A folder that is there is recorded by its whole path, however it was named")
  func wholePath() throws {
    let entry = line(of: "/proc/../proc/.", try part(.internal, on: "2013-04-30"))
    #expect(entry.hasSuffix(" folder=\"/proc\"\n"))
  }

  @Test("Figures of no day are recorded too")
  func noDay() {
    let part = Export.Part(
      authority: "Ashford", day: nil, disclosure: Disclosure(.internal), tables: [])
    #expect(line(part).contains(" days=none "))
  }
}
