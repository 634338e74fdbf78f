import Testing

@testable import Ingestion

@Suite("Which files are opened")
struct AdmissionTests {
  @Test(
    "Inputs by their endings, in any case",
    arguments: [
      "targets.csv", "TARGETS.CSV", "a.tsv", "a.Txt", "cip/2013/a.csv", "older/a.csv", "a (1).csv",
    ])
  func candidates(path: String) { #expect(admission(path) == .candidate) }

  @Test(
    "Other files are named and not opened",
    arguments: [
      "plan.xlsx", "notes", "archive/a.csv", "x/OLD/a.csv", "Superseded/x/a.csv",
      "sub/sub/lookout.toml", "old/lookout.toml", "a.csv.gz", "Lookout.toml",
    ])
  func ignored(path: String) { #expect(admission(path) == .ignored) }

  @Test(
    "What programs leave lying about is not spoken of",
    arguments: [
      ".hidden.csv", ".git/a.csv", "~$targets.csv", "a.csv.tmp", "a.TMP", ".a.csv.swp", "a.csv~",
      "a.csv.part", "a.csv.crdownload", "1A2B3C4D", "cedd4100", "Thumbs.db", "lost+found/a.csv",
      ".~lock.a.csv#",
    ])
  func litter(path: String) { #expect(admission(path) == nil) }

  @Test("Eight hexadecimal digits with an ending are a name like others")
  func hexadecimalName() {
    #expect(admission("20130430.csv") == .candidate)
    #expect(admission("1a2b3c4") == .ignored)
  }

  @Test("The settings are known at the top only, and cannot be ignored")
  func settings() {
    #expect(admission("lookout.toml") == .settings)
    #expect(Admission.of("lookout.toml", ignoring: [NamePattern("*")]) == .settings)
    #expect(Admission.of("a.csv", ignoring: [NamePattern("*")]) == .ignored)
  }

  @Test("Those of a folder of the first level are known as that, unless they are ignored")
  func settingsOfFolder() {
    #expect(admission("sub/lookout.toml") == .settingsOfFolder)
    #expect(admission("sub/Lookout.toml") == .ignored)
    #expect(Admission.of("sub/lookout.toml", ignoring: [NamePattern("sub")]) == .ignored)
  }

  private func admission(_ path: String) -> Admission? {
    Admission.of(RelativePath(bytes: Array(path.utf8)), ignoring: [])
  }
}
