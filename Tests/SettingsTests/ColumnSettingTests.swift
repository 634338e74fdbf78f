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

@Suite("Where keys stand")
struct TOMLKeysTests {
  @Test("Keys are found in tables, in quotes, with points and after any line end")
  func places() {
    let keys = TOMLKeys(
      "a = 1\r\n[t]\r\n\"x.y\" = 2\r\n'p = q'.r=3\n  [ t . \"u\\u0041\" ] # words\n\tz = 4\n[[l]]\n"
    )
    #expect(keys.line(of: ["a"]) == 1)
    #expect(keys.line(of: ["t", "x.y"]) == 3)
    #expect(keys.line(of: ["t", "p = q", "r"]) == 4)
    #expect(keys.line(of: ["t", "uA", "z"]) == 6)
    #expect(keys.line(of: ["l"]) == 7)
    #expect(keys.line(of: ["b"]) == nil)
  }

  @Test("A key of an inline table stands on the table's line")
  func inlineTables() {
    let keys = TOMLKeys("[rag]\nred = { rgb = \"#e5534b\" }\n")
    #expect(keys.line(of: ["rag", "red", "rgb"]) == 2)
  }

  @Test("Lines that are no keys are passed over")
  func otherLines() {
    let keys = TOMLKeys("# a = 1\n\"a\n'b\n= 2\nx y = 3\n\"\\u00\" = 1\n[c\nd..e = 1\nz = 9\n")
    #expect(keys.line(of: ["z"]) == 9)
    #expect(keys.line(of: ["a"]) == nil)
  }
}
