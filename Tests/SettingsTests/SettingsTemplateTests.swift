import CareModel
import Testing
import Text

@testable import Settings

@Suite struct SettingsTemplateTests {
  @Test("The template sets nothing and has nothing to be said of it")
  func asWritten() {
    let (settings, remarks) = FolderSettingsReader.read(SettingsTemplate.text)
    #expect(settings == FolderSettings())
    #expect(remarks.isEmpty)
  }

  @Test("Every setting stands in the template, and is understood once its mark is taken away")
  func uncommented() throws {
    let text = SettingsTemplate.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Self.isSetting($0) ? $0.dropFirst(2) : $0 }.joined(separator: "\n")
    let (settings, remarks) = FolderSettingsReader.read(text, columns: ["target_k"])
    #expect(remarks.isEmpty)
    let read = try #require(settings)
    #expect(read.placementGroups == ["bridgeplacements": .homes])
    #expect(read.columns == ["Plan for the year": "target_k"])
    let keys = Set(try TOMLDocument(text).entries.map(\.key))
    #expect(keys.isSuperset(of: FolderSettingsReading.known))
  }

  /// A line that sets something or starts a table, as a comment.
  private static func isSetting(_ line: Substring) -> Bool {
    line.wholeMatch(of: #/# (\[\w+\]|[\w"][\w ]*"? = .+)/#) != nil
  }
}
