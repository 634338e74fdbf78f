// Running: the threads and the loop, and what they wait for.
// Imports everything below it; nothing imports it but the command line.

private import Glibc
package import Ingestion

/// Watches one folder on a thread of its own and leaves what it finds in a mailbox.
///
/// A folder on a dead share may keep the thread waiting for ever, so nobody ever waits for it.
package final class FolderWorker: Sendable {
  private let options: Options
  private let mailbox: Mailbox
  private let orders: Doorbell
  private let ended: Doorbell

  /// What to watch, and how.
  package struct Options: Sendable {
    package var root: FolderRoot
    package var mode = WatchMode.auto
    /// How often to look through a folder that raises no events, in milliseconds.
    package var pollEvery: Int64 = 5000
    /// Turns a file's bytes into facts.
    package var reader: FileReader
    /// Told what is found as well; nil for none.
    package var log: LogFile?
    /// What the thread does before anything else, such as to get a stack for its signals.
    package var prepareThread: @Sendable () -> Void = {}

    package init(root: FolderRoot, reader: @escaping FileReader) {
      self.root = root
      self.reader = reader
    }
  }

  /// - Throws: that the system has no descriptor left.
  package init(_ options: Options, mailbox: Mailbox) throws(DoorbellTrouble) {
    self.options = options
    self.mailbox = mailbox
    orders = try Doorbell()
    ended = try Doorbell()
  }

  deinit { stop() }

  /// Starts the thread.
  ///
  /// - Throws: that the system has no more of them.
  package func start() throws(ThreadTrouble) {
    let (options, mailbox, orders, ended) = (options, mailbox, orders, ended)
    try WorkerThread.start {
      options.prepareThread()
      var loop = FolderLoop(options, mailbox: mailbox, orders: orders)
      loop.run()
      ended.ring()
    }
  }

  /// Has the folder looked through now.
  package func lookNow() { orders.ring(Order.look) }

  /// Tells the thread to end, when it next comes to it.
  package func stop() { orders.ring(Order.stop) }

  /// Tells the thread to end and gives it so many milliseconds to do so.
  package func end(within milliseconds: Int32) {
    stop()
    var waiting = pollfd(fd: ended.descriptor, events: Int16(POLLIN), revents: 0)
    _ = uninterrupted { poll(&waiting, 1, milliseconds) }
  }
}

/// What the doorbell of a worker means: it adds up what was rung.
enum Order {
  static let look: UInt64 = 1
  static let stop: UInt64 = 1 << 32

  static func isStop(_ sum: UInt64) -> Bool { sum >= stop }
}
