import Glibc
import Ingestion
import Running
import Settings
import TestFolders
import Testing
import Text

@Suite("The thread of the user's themes", .timeLimit(.minutes(2)))
struct ThemeWorkerTests {
  private let folder: TemporaryFolder
  private let mailbox: Mailbox
  private let worker: ThemeWorker

  init() throws {
    folder = try TemporaryFolder()
    mailbox = try Mailbox()
    worker = try ThemeWorker(
      ThemeFolder(below: folder.root, shownPath: "themes"), mailbox: mailbox)
  }

  /// Waits for themes that fulfil a condition; nil where none come.
  private func wait(_ condition: (UserThemes) -> Bool) -> UserThemes? {
    let end = Instant.now().milliseconds + 50_000
    while true {
      let rest = end - Instant.now().milliseconds
      guard rest > 0 else { return nil }
      var descriptors = [pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0)]
      poll(&descriptors, 1, Int32(rest))
      for case .themes(let themes) in mailbox.drain() where condition(themes) { return themes }
    }
  }

  private func makeFolders() throws {
    try folder.makeFolder("lookout")
    try folder.makeFolder("lookout/themes")
  }

  @Test("What is there is told at once, and that there is nothing as well")
  func start() throws {
    try worker.start()
    #expect(wait { $0.names.isEmpty } != nil)
  }

  @Test("A theme that is saved is told", .enabled(if: TemporaryFolder.raisesEvents))
  func saved() throws {
    try makeFolders()
    try folder.write("lookout/themes/mine.toml", "")
    let name = try #require(ThemeName("mine"))
    try worker.start()
    #expect(wait { $0.names == [name] } != nil)
    try folder.write("lookout/themes/mine.toml", "[rag]\nred = pink\n")
    let broken = wait { $0[name]?.faults.isEmpty == false }
    #expect(broken?[name]?.good != nil)
    try folder.replace("lookout/themes/mine.toml", "[rag]\nred = 9\n")
    #expect(wait { $0[name]?.faults.isEmpty == true } != nil)
    try folder.remove("lookout/themes/mine.toml")
    #expect(wait { $0.names.isEmpty } != nil)
  }

  @Test(
    "A folder of themes that comes later is noticed", .enabled(if: TemporaryFolder.raisesEvents))
  func comesLater() throws {
    try worker.start()
    #expect(wait { $0.names.isEmpty } != nil)
    try makeFolders()
    try folder.write("lookout/themes/mine.toml", "")
    let name = try #require(ThemeName("mine"))
    #expect(wait { $0.names == [name] } != nil)
    try folder.write("lookout/themes/mine.toml", "x")
    #expect(wait { $0[name]?.faults.isEmpty == false } != nil)
  }
}
