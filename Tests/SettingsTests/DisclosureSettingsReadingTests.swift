import CareModel
import Testing

@testable import Settings

@Suite struct DisclosureSettingsReadingTests {
  private func read(_ text: String) -> (settings: FolderSettings?, rules: [String]) {
    let (settings, remarks) = FolderSettingsReader.read(text)
    return (settings, remarks.map(\.finding.rule))
  }

  @Test("Audiences, threshold and blanking are taken")
  func everything() throws {
    let (read, rules) = read(
      """
      audience = "shared"
      blank_after = 3
      [meeting]
      audience = "public"
      [disclosure]
      threshold = 10
      """)
    let settings = try #require(read)
    #expect(rules.isEmpty)
    #expect(settings.disclosure.audience == .shared)
    #expect(settings.disclosure.meetingAudience == .public)
    #expect(settings.disclosure.threshold == 10)
    #expect(settings.blankAfterMinutes == 3)
  }

  @Test(
    "A word that is no audience hides as much as any",
    arguments: ["audience = \"pubic\"", "audience = 1", "audience = \"Shared\""])
  func noAudience(text: String) throws {
    let desk = read(text)
    #expect(try #require(desk.settings).disclosure.audience == .public)
    #expect(desk.rules == ["setting"])
    let room = read("[meeting]\n" + text)
    #expect(try #require(room.settings).disclosure.meetingAudience == .public)
    #expect(room.rules == ["setting"])
  }

  @Test(
    "An audience that stands elsewhere or is misspelt hides as much as any",
    arguments: ["audiance = \"public\"", "[authority]\naudience = \"shared\""])
  func misplaced(text: String) throws {
    let taken = read(text)
    #expect(try #require(taken.settings).disclosure.audience == .public)
    #expect(taken.rules == ["setting"])
  }

  @Test(
    "A threshold that cannot be read hides as much as any",
    arguments: ["\"25\"", "10.5", "250", "0"])
  func badThreshold(text: String) throws {
    let taken = read("[disclosure]\nthreshold = " + text)
    #expect(try #require(taken.settings).disclosure.threshold == 100)
  }

  @Test(
    "A threshold and a time have their limits",
    arguments: [
      ("[disclosure]\nthreshold = 1", true), ("[disclosure]\nthreshold = 0", false),
      ("[disclosure]\nthreshold = 100", true), ("[disclosure]\nthreshold = 101", false),
      ("blank_after = 0", true), ("blank_after = -1", false), ("blank_after = 1440", true),
      ("blank_after = 1441", false), ("blank_after = \"3\"", false),
    ])
  func limits(text: String, isTaken: Bool) {
    #expect(read(text).rules.isEmpty == isTaken)
  }
}
