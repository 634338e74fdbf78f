import Testing

@testable import Ingestion

@Suite("Patterns of names")
struct NamePatternTests {
  @Test(
    "A pattern matches names and paths",
    arguments: [
      ("*.csv", "a.csv", true), ("*.csv", "a.csv.txt", false), ("*.csv", "deep/down/a.csv", true),
      ("DRAFT*", "draft-3.csv", true), ("draft*", "x/Drafts/a.csv", true),
      ("draft?.csv", "draft1.csv", true), ("draft?.csv", "draft.csv", false),
      ("caf?.csv", "café.csv", true), ("caf??.csv", "café.csv", false),
      ("plans/*.csv", "plans/a.csv", true), ("plans/*.csv", "a.csv", false),
      ("plans/old", "plans/old/a.csv", true), ("plans/old", "x/plans/old/a.csv", false),
      ("*", "a.csv", true), ("", "a.csv", false), ("a", "a", true), ("a**b*c", "aXbYc", true),
      ("a*b", "a", false), ("[a].csv", "a.csv", false), ("[a].csv", "[a].csv", true),
    ])
  func matches(pattern: String, path: String, isMatch: Bool) {
    #expect(NamePattern(pattern).matches(RelativePath(bytes: Array(path.utf8))) == isMatch)
  }

  @Test("A hostile pattern takes no time")
  func hostile() {
    let pattern = NamePattern(String(repeating: "a*", count: 500) + "b")
    #expect(!pattern.matches(RelativePath(bytes: [UInt8](repeating: 0x61, count: 2000))))
  }

  @Test("Bytes that are no text are matched as they are")
  func rawBytes() {
    #expect(NamePattern("a?.csv").matches(RelativePath(bytes: [0x61, 0xFF] + Array(".csv".utf8))))
  }
}
