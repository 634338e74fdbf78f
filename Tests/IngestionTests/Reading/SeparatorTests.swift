import CareModel
import Testing
import Text

@testable import Ingestion

@Suite("Separators and the row of headings")
struct SeparatorTests {
  @Test(
    "What the first line declares",
    arguments: [
      ("sep=;\n", Separator.semicolon), ("sep=,\r\n", .comma), ("sep=\t\r", .tab),
      ("sep=|", .pipe), ("\"sep=;\"\n", .semicolon), ("SEP=|\n", .pipe),
    ])
  func declared(_ text: String, _ separator: Separator) {
    #expect(Separator.declared(in: Array(text.utf8)) == separator)
  }

  @Test(
    "What declares nothing",
    arguments: ["", "sep=", "sep=:\n", "sep=;;\n", " sep=;\n", "sep\n=;", "set=;\n", "\nsep=;\n"])
  func undeclared(_ text: String) {
    #expect(Separator.declared(in: Array(text.utf8)) == nil)
  }

  @Test("Each of the four is told by the headings", arguments: [",", ";", "\t", "|"])
  func told(_ separator: String) {
    // The other separators stand within fields, more often than the one that counts.
    let others = [",", ";", "\t", "|"].filter { $0 != separator }.joined()
    let rows = [["action", "status", "comment"], ["a", "done", "x" + others + others]]
    let contents = read(csv(rows, separator: separator))
    #expect(contents.actions.map(\.action) == ["a"])
    #expect(contents.report.verdict == .ok)
  }

  @Test("A declaration goes before what the headings would say, unless nothing fits it")
  func declarationsThatDoNotFit() {
    let rows = "action|status|due\na|done|Apr 13\n"
    #expect(read("sep=|\n" + rows).actions.map(\.source.line) == [3])
    #expect(read("sep=;\n" + rows).actions.map(\.source.line) == [3])
    #expect(read("sep=:\n" + rows).actions.map(\.source.line) == [3])
  }

  @Test("Titles may stand above the headings, with separators and blank lines")
  func titles() {
    let contents = read(
      "Plan for 2013/14;;;\n\n;;;\nAs at: April 2013;a status;;\nAction;Status;Due;\na;done;;\n")
    #expect(contents.actions.map(\.source.line) == [6])
    #expect(contents.report.verdict == .ok)
  }
}
