import CareModel
import Testing
import Text

@testable import Settings

@Suite("What the settings call headings")
struct ColumnSettingTests {
  private static let columns = ["achieved_k", "id", "target", "target_k"]

  private func read(_ text: String) -> (settings: FolderSettings?, remarks: [Remark]) {
    FolderSettingsReader.read(text, columns: Self.columns)
  }

  @Test("Headings of any words are mapped to columns")
  func mapped() throws {
    let (settings, remarks) = read(
      """
      [columns]
      Plan = "target_k"
      "No." = 'id'
      'Saved so far = £k' = "achieved_k"
      "A \\"good\\" number" = "target"
      """)
    #expect(remarks.isEmpty)
    #expect(
      try #require(settings).columns == [
        "Plan": "target_k", "No.": "id", "Saved so far = £k": "achieved_k",
        "A \"good\" number": "target",
      ])
  }

  @Test("A column that there is not is named with its line and the nearest there is")
  func unknown() throws {
    let (settings, remarks) = read("[columns]\n\"No.\" = \"id\"\n\"Plan\" = \"taget_k\"\n")
    #expect(try #require(settings).columns == ["No.": "id"])
    #expect(
      remarks == [
        Remark(line: 3, column: "columns.Plan", .noSuchColumn("taget_k", nearest: "target_k"))
      ])
    #expect(
      remarks.first?.finding.text
        == "no kind of file has a column “taget_k”; the setting is left out; did you mean “target_k”?"
    )
  }

  @Test(
    "Anything else under columns is said to be wrong, with its line",
    arguments: [
      ("[columns]\nPlan = 5\n", 2), ("columns = \"target_k\"\n", 1),
      ("\n[columns.targets]\nPlan = \"target_k\"\n", 3), ("[[columns]]\nPlan = \"id\"\n", 1),
    ])
  func wrong(_ text: String, _ line: Int) throws {
    let (settings, remarks) = read(text)
    #expect(try #require(settings).columns.isEmpty)
    #expect(remarks.map(\.line) == [line])
    #expect(remarks.map(\.finding.rule) == ["setting"])
  }
}
