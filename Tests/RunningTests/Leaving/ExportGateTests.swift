import CareModel
import Outputs
import TestFolders
import Testing
import Text

@testable import Running

@Suite struct ExportGateTests {
  private let folder: TemporaryFolder
  private let day: Day

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("watched")
    day = try #require(Day(iso: "2013-04-30"))
  }

  private func part(
    _ count: Int?, for audience: Audience = .public, authority: SafeText = "Ashford"
  ) -> Export.Part {
    let counts = [
      PublishedCount(name: "all", count: Number(612)),
      PublishedCount(name: "foster care", count: count.map { Number($0) }),
    ]
    return Export.Part(
      authority: authority, day: day, disclosure: Disclosure(audience),
      tables: [PublishedTable(name: "placements", day: day, counts: counts)])
  }

  private func export(_ parts: Export.Part...) -> Export {
    Export(
      at: Moment(seconds: 1_367_313_245, offset: 3600), of: "\(folder.path)/watched", as: .json,
      panel: .placements, parts: parts)
  }

  /// What was complained of.
  @discardableResult
  private func pass(_ export: Export, state: String? = "state") throws -> [String] {
    var complaints: [String] = []
    let path = state.map { "\(folder.path)/\($0)" }
    try ExportGate.pass(export, state: path, patience: 0) { complaints.append($0) }
    return complaints
  }

  private func refusal(of export: Export, state: String? = "state") -> ExportRefusal? {
    do {
      try pass(export, state: state)
      return nil
    } catch {
      return error as? ExportRefusal
    }
  }

  private var record: [Substring] {
    folder.text(of: "state/record")?.split(separator: "\n") ?? []
  }

  private var ledger: String? { folder.text(of: "state/ledger") }

  @Test("What leaves is recorded each on a line, and only what is published is entered")
  func recorded() throws {
    #expect(try pass(export(part(3, for: .internal))) == [])
    #expect(try pass(export(part(nil, for: .shared))) == [])
    #expect(record.count == 2)
    #expect(record.last?.contains(" audience=shared ") == true)
    #expect(ledger == nil)
  }

  @Test("What is published is entered once, and recorded each time")
  func published() throws {
    try pass(export(part(260)))
    let first = try #require(ledger)
    #expect(first.contains("\tAshford\tplacements\t2013-04-30\t612\tall\t260\tfoster care\n"))
    try pass(export(part(260)))
    #expect(ledger == first)
    #expect(record.count == 2)
  }

  @Test("A later version that gives a hidden count away is refused, and nothing is recorded")
  func refused() throws {
    try pass(export(part(260)))
    let first = ledger
    let close = try #require(refusal(of: export(part(257))))
    #expect(
      close.words
        == "placements of Ashford on 2013-04-30 must not be published: “foster care” differs from "
        + "the version published 2013-04-30T10:14:05+01:00 by so few that a hidden count can be "
        + "told; publish the earlier version again, or another day")
    let uncovered = try #require(refusal(of: export(part(nil))))
    #expect(uncovered.words.contains("“foster care” is hidden either here or in the version"))
    for words in [close.words, uncovered.words] {
      #expect(!words.contains("257") && !words.contains("260"))
    }
    #expect(ledger == first)
    #expect(record.count == 1)
    try pass(export(part(266)))
    try pass(export(part(257, authority: "Bramley")))
    #expect(record.count == 3)
  }

  @Test("Of an export of many nothing leaves where one must not")
  func oneOfMany() throws {
    try pass(export(part(260)))
    let first = ledger
    let parts = [part(100, authority: "Bramley"), part(257)]
    #expect(refusal(of: export(parts[0], parts[1])) != nil)
    #expect(ledger == first)
    try pass(export(parts[0], part(257, for: .internal)))
    #expect(record.last?.contains("audience=internal,public") == true)
    #expect(ledger?.contains("Bramley") == true)
    #expect(ledger?.contains("257") == false)
  }

  @Test("Beside a damaged ledger nothing is published, and all else leaves")
  func damaged() throws {
    try folder.makeFolder("state")
    for text in ["", "lookout ledger 1\ttables\t1\n", "something else\n"] {
      try folder.write("state/ledger", text)
      #expect(
        refusal(of: export(part(260)))
          == .damagedLedger("\(folder.path)/state/ledger", line: 1))
      #expect(ledger == text)
    }
    #expect(record == [])
    #expect(try pass(export(part(3, for: .internal))) == [])
    #expect(record.count == 1)
  }

  @Test("Without a place for the record nothing is published; else it is complained of")
  func noPlace() throws {
    #expect(refusal(of: export(part(260)), state: nil) == .notKept(.noHome))
    #expect(
      try pass(export(part(3, for: .internal)), state: nil)
        == [
          "lookout: this is not recorded: neither XDG_STATE_HOME nor HOME is set: set one to a "
            + "folder that is yours alone"
        ])
    try folder.makeFolder("open")
    try folder.setMode("open", 0o755)
    #expect(
      refusal(of: export(part(260)), state: "open")
        == .notKept(.unfit("\(folder.path)/open", .openToOthers)))
    #expect(try pass(export(part(nil, for: .shared)), state: "open").count == 1)
    #expect(folder.text(of: "open/record") == nil)
  }

  @Test("Where the record cannot be written the ledger stays as it was")
  func noRecord() throws {
    try pass(export(part(260)))
    let first = ledger
    try folder.remove("state/record")
    try folder.makeFolder("state/record")
    #expect(
      refusal(of: export(part(300)))
        == .notKept(.unfit("\(folder.path)/state/record", .notAFile)))
    #expect(ledger == first)
  }

  @Test("Of two contradicting exports at once one is published", .timeLimit(.minutes(1)))
  func atOnce() async throws {
    let path = "\(folder.path)/state"
    let exports = (0..<8).map { export(part(260 + $0 % 2)) }
    let passed = await withTaskGroup { group in
      for (place, export) in exports.enumerated() {
        group.addTask { () -> Int? in
          do {
            try ExportGate.pass(export, state: path, patience: 60_000) { _ in }
            return place % 2
          } catch {
            return nil
          }
        }
      }
      return await group.reduce(into: [Int]()) { $0 += $1.map { [$0] } ?? [] }
    }
    #expect(passed.count == 4)
    #expect(Set(passed).count == 1)
    #expect(record.count == 4)
    #expect(ledger?.hasPrefix("lookout ledger 1\ttables\t1\n") == true)
  }
}
