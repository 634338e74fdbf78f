import Glibc
import Ingestion
import Running
import TestFolders

@testable import CareModel

/// A folder that a worker watches, and what the worker has told so far.
final class WatchedFolder {
  let folder: TemporaryFolder
  let mailbox: Mailbox
  private let worker: FolderWorker
  private(set) var region: Region?
  /// What is known of the folder, or of its first authority.
  var snapshot: Snapshot? { region?.authorities[0].snapshot }
  private(set) var status = FolderStatus()
  /// How many messages came.
  private(set) var messageCount = 0

  /// Nothing here takes longer, however slow the machine is.
  private static let limit: Int64 = 50_000

  /// Starts a worker on the folder, or on one below it.
  init(
    _ folder: TemporaryFolder, below name: String = "", mode: WatchMode = .auto,
    pollEvery: Int64 = 50, log: LogFile? = nil
  ) throws {
    self.folder = folder
    mailbox = try Mailbox()
    let root = FolderRoot("\(folder.path)/\(name)")
    var options = FolderWorker.Options(root: root, reader: LineReader.reader)
    options.mode = mode
    options.pollEvery = pollEvery
    options.log = log
    worker = try FolderWorker(options, mailbox: mailbox)
    try worker.start()
  }

  /// Ends the worker, which has all the time it needs.
  func end() { worker.end(within: Int32(Self.limit)) }

  func lookNow() { worker.lookNow() }

  /// Waits on the mailbox until what was told fulfils `condition`.
  ///
  /// - Returns: whether it did.
  func wait(_ condition: (WatchedFolder) -> Bool) -> Bool {
    let end = Instant.now().milliseconds + Self.limit
    while true {
      take()
      if condition(self) { return true }
      let rest = end - Instant.now().milliseconds
      guard rest > 0 else { return false }
      var descriptors = [pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0)]
      poll(&descriptors, 1, Int32(rest))
    }
  }

  func waitForIDs(_ ids: [String]) -> Bool { wait { $0.snapshot?.ids == ids } }

  /// Whether a message comes within so many milliseconds.
  func isTold(within time: Int32) -> Bool {
    var descriptors = [pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0)]
    return poll(&descriptors, 1, time) > 0
  }

  private func take() {
    for message in mailbox.drain() {
      messageCount += 1
      switch message {
      case .region(let region, let status):
        self.region = region
        self.status = status
      case .status(let status): self.status = status
      case .themes: break
      }
    }
  }
}
