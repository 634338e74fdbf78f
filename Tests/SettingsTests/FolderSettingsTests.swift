import CareModel
import Testing
import Text

@testable import Settings

@Suite struct FolderSettingsTests {
  @Test("Every setting is taken")
  func everything() throws {
    let (settings, remarks) = FolderSettingsReader.read(
      """
      as_at = 2013-04-30
      demo = true
      theme = "mono"
      ignore = ["drafts/*", "old ?.csv"]
      [authority]
      name = "Exampleshire"
      la_code = "999"
      [rag]
      tolerance = "10%"
      [covers_to]
      actions = "2013-03-31"
      """)
    let read = try #require(settings)
    #expect(remarks.isEmpty)
    #expect(read.asAt == Day(iso: "2013-04-30"))
    #expect(read.isDemo)
    #expect(read.theme == "mono")
    #expect(read.ignore == ["drafts/*", "old ?.csv"])
    #expect(read.authority == Authority(name: "Exampleshire", code: "999"))
    #expect(read.tolerance == .percent(Number(10)))
    #expect(read.coversTo == ["actions": try #require(Day(iso: "2013-03-31"))])
  }

  @Test("A setting that makes no sense is named with its line, and the others count")
  func badValue() throws {
    let (settings, remarks) = FolderSettingsReader.read(
      """
      as_at = "30 Febuary"
      [authority]
      name = "Exampleshire"
      """)
    #expect(try #require(settings).authority.name == "Exampleshire")
    #expect(try #require(settings).asAt == nil)
    let remark = try #require(remarks.first)
    #expect(remark.line == 1)
    #expect(remark.column == "as_at")
    #expect(remark.finding == .badSetting(expected: "a day such as 2013-04-30"))
  }

  @Test("A misspelt setting is named with what may have been meant")
  func unknownKey() throws {
    let (_, remarks) = FolderSettingsReader.read(
      """
      # settings
      [rag]

      tolerence = "5%"
      """)
    #expect(
      remarks == [
        Remark(line: 4, column: "rag.tolerence", .unknownSetting(nearest: "rag.tolerance"))
      ])
  }

  @Test("A syntax error is named with its line, and there are no settings")
  func syntax() throws {
    let (settings, remarks) = FolderSettingsReader.read("as_at = 2013-04-30\nname = \n")
    #expect(settings == nil)
    let remark = try #require(remarks.first)
    #expect(remark.line == 2)
    #expect(remark.finding.isError)
    #expect(remark.finding.text.string.contains("line 2, column"))
  }

  @Test("A theme may be a user's own, so any name is taken that a theme may have")
  func theme() throws {
    let (settings, remarks) = FolderSettingsReader.read("theme = \"office-wall\"")
    #expect(try #require(settings).theme == "office-wall")
    #expect(remarks.isEmpty)
  }

  @Test(
    "A name that no theme may have is named with its line",
    arguments: ["\"../dark\"", "\"\"", "\"Dark\"", "5"])
  func badTheme(value: String) throws {
    let (settings, remarks) = FolderSettingsReader.read("demo = true\ntheme = \(value)")
    #expect(try #require(settings).theme == nil)
    #expect(
      remarks == [
        Remark(
          line: 2, column: "theme",
          .badSetting(expected: "the name of a theme, such as \"dark\""))
      ])
  }

  @Test("An empty file sets nothing")
  func empty() {
    #expect(FolderSettingsReader.read("").settings == FolderSettings())
  }
}
