import CareModel
import Testing
import Text

@testable import Ingestion

@Suite("Ids that a spreadsheet changed")
struct SpreadsheetDamageTests {
  @Test(
    "A power of ten, a day and a month",
    arguments: [
      "1.23E+12", "1E+05", "1.2e-07", "-1.5E+10", "01-Mar", "1-Mar", "Mar-01", "MAR-01", "31-dec",
    ])
  func damaged(_ text: String) { #expect(SpreadsheetDamage.isLikely(text)) }

  @Test(
    "Other ids",
    arguments: [
      "", "1", "1E5", "1.E+05", "E+05", "1.2E+", "1.23E+12x", "A-1", "MAR-1A", "MAR-001",
      "2013-04", "Mars-01", "01-Mars", "01-02", "Mar-Apr", "Mar-01-02", "SW-12", "7a", "1-",
    ])
  func others(_ text: String) { #expect(!SpreadsheetDamage.isLikely(text)) }

  @Test("They are remarked on row by row, and never put right")
  func remarks() {
    let contents = read(
      "id,measure,target,due,polarity,saving_id\n1.23E+12,a,6,Apr 13,lower,\n2,a,6,Apr 13,lower,01-Mar\n"
        + "Mar-01,b,6,Apr 13,lower,x\n")
    #expect(contents.targets.map(\.id) == ["1.23E+12", "2", "Mar-01"])
    #expect(
      contents.report.remarks == [
        Remark(line: 2, column: "id", .damagedIdentifier("1.23E+12")),
        Remark(line: 3, column: "saving_id", .damagedIdentifier("01-Mar")),
        Remark(line: 4, column: "id", .damagedIdentifier("Mar-01")),
      ])
    let actions = read("action,status,target_id\nMar-01,done,1.2E+10\n")
    #expect(
      actions.report.remarks
        == [Remark(line: 2, column: "target_id", .damagedIdentifier("1.2E+10"))])
  }
}
