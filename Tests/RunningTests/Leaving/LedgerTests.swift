import CareModel
import Testing
import Text

@testable import Running

@Suite struct LedgerTests {
  private static let moment = Moment(seconds: 1_367_313_245, offset: 3600)

  private func part(
    _ authority: String, _ name: String, on day: String = "2013-04-30", _ counts: [Int?] = [320]
  ) throws -> Export.Part {
    let day = try #require(Day(iso: day))
    let table = PublishedTable(
      name: name, day: day,
      counts: counts.enumerated().map {
        PublishedCount(name: "row \($0.offset)", count: $0.element.map { Number($0) })
      })
    return Export.Part(
      authority: SafeText(authority), day: day, disclosure: Disclosure(.public), tables: [table])
  }

  private func ledger() throws -> Ledger {
    var ledger = Ledger()
    try ledger.enter(part("Ashford", "placements", [320, nil, 0]), at: Self.moment)
    try ledger.enter(part("Bramley", "placements", [41]), at: Self.moment)
    try ledger.enter(part("Ashford", "placements", on: "2013-05-31", [321]), at: Self.moment)
    return ledger
  }

  @Test("It is read as it was written, whatever the names hold")
  func roundTrip() throws {
    let day = try #require(Day(iso: "2013-04-30"))
    let names = ["all", "a\tb", "a\\tb", "a\nb", "a\r\nb", "", "c", "\u{301}é", "\\", "hash=1 \""]
    var ledger = Ledger()
    for name in names {
      let parts: [Int64?] = [nil, 0, 3_200_000, -1, .max]
      let counts = parts.map { parts in
        PublishedCount(name: name, count: parts.map { Number(tenThousandths: $0) })
      }
      let table = PublishedTable(name: name, day: day, counts: counts)
      let part = Export.Part(
        authority: SafeText(name), day: day, disclosure: Disclosure(.public), tables: [table])
      try ledger.enter(part, at: Self.moment)
    }
    #expect(ledger.entries.count == names.count)
    #expect(try Ledger(reading: Array(ledger.text.utf8)) == ledger)
    #expect(try Ledger(reading: Array(Ledger().text.utf8)) == Ledger())
  }

  @Test("A line tells when, whose, what, which day and the counts")
  func line() throws {
    let lines = try ledger().text.split(separator: "\n")
    #expect(lines[0] == "lookout ledger 1\ttables\t3")
    #expect(
      lines[1].dropFirst(16)
        == "\t2013-04-30T10:14:05+01:00\tAshford\tplacements\t2013-04-30"
        + "\t320\trow 0\tc\trow 1\t0\trow 2")
  }

  @Test("Any letter that is another is noticed, with its line")
  func letters() throws {
    let bytes = Array(try ledger().text.utf8)
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 0x04
      let line = bytes[..<place].count { $0 == UInt8(ascii: "\n") } + 1
      do throws(LedgerDamage) {
        _ = try Ledger(reading: damaged)
        Issue.record("not noticed at \(place)")
      } catch {
        #expect(error.line <= line)
      }
    }
  }

  @Test("One that is cut short anywhere, lacks a line or has one twice is noticed")
  func lines() throws {
    let text = try ledger().text
    let bytes = Array(text.utf8)
    for length in bytes.indices {
      #expect(throws: LedgerDamage.self) { try Ledger(reading: Array(bytes[..<length])) }
    }
    let lines = text.split(separator: "\n")
    for place in lines.indices {
      var fewer = lines
      fewer.remove(at: place)
      var more = lines
      more.insert(lines[place], at: place)
      for lines in [fewer, more] {
        let text = lines.map { $0 + "\n" }.joined()
        #expect(throws: LedgerDamage.self) { try Ledger(reading: Array(text.utf8)) }
      }
    }
  }

  @Test("The same again is no second entry")
  func again() throws {
    var ledger = try ledger()
    let before = ledger
    try ledger.enter(part("Ashford", "placements", [320, nil, 0]), at: Self.moment)
    #expect(ledger == before)
  }

  @Test("Tables of another authority, name or day are no versions of a table")
  func others() throws {
    var ledger = try ledger()
    try ledger.enter(part("Calder", "placements", [318]), at: Self.moment)
    try ledger.enter(part("Ashford", "lookedAfter", [318]), at: Self.moment)
    try ledger.enter(part("Ashford", "placements", on: "2013-03-31", [318]), at: Self.moment)
    #expect(ledger.entries.count == 6)
    #expect(throws: PublicationClash.self) {
      try ledger.enter(part("Ashford", "placements", on: "2013-05-31", [318]), at: Self.moment)
    }
  }

  @Test("Every earlier version counts, not only the last")
  func everyVersion() throws {
    var ledger = Ledger()
    try ledger.enter(part("Ashford", "placements", [320]), at: Self.moment)
    try ledger.enter(part("Ashford", "placements", [340]), at: Self.moment)
    #expect(throws: PublicationClash.self) {
      try ledger.enter(part("Ashford", "placements", [317]), at: Self.moment)
    }
    try ledger.enter(part("Ashford", "placements", [320]), at: Self.moment)
    #expect(ledger.entries.count == 2)
  }

  @Test("Two versions in one export are compared as well")
  func oneExport() throws {
    var ledger = Ledger()
    let tables = try [320, 318].flatMap { try part("Ashford", "placements", [$0]).tables }
    let both = Export.Part(
      authority: "Ashford", day: nil, disclosure: Disclosure(.public), tables: tables)
    #expect(throws: PublicationClash.self) { try ledger.enter(both, at: Self.moment) }
  }

  @Test("A threshold that was raised is the one that counts")
  func threshold() throws {
    let first = try part("Ashford", "placements", [320])
    let raised = Disclosure(.public, threshold: 10)
    let later = Export.Part(
      authority: first.authority, day: nil, disclosure: raised,
      tables: try part("Ashford", "placements", [328]).tables)
    var ledger = Ledger()
    try ledger.enter(first, at: Self.moment)
    #expect(throws: PublicationClash.self) { try ledger.enter(later, at: Self.moment) }
  }
}
