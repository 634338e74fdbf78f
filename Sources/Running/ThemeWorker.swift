package import Ingestion

/// Watches the folder of the user's themes on a thread of its own, and leaves them in a mailbox.
package final class ThemeWorker: Sendable {
  private let folder: ThemeFolder
  private let mailbox: Mailbox
  private let orders: Doorbell

  /// - Throws: that the system has no descriptor left.
  package init(_ folder: ThemeFolder, mailbox: Mailbox) throws(DoorbellTrouble) {
    self.folder = folder
    self.mailbox = mailbox
    orders = try Doorbell()
  }

  deinit { orders.ring(Order.stop) }

  /// Starts the thread, which does `prepare` before anything else.
  ///
  /// - Throws: that the system has no more of them.
  package func start(prepare: @escaping @Sendable () -> Void = {}) throws(ThreadTrouble) {
    let (folder, mailbox, orders) = (folder, mailbox, orders)
    try WorkerThread.start {
      prepare()
      var loop = ThemeLoop(folder, mailbox: mailbox, orders: orders)
      loop.run()
    }
  }
}
