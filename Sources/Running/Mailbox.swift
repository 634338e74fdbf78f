private import Synchronization

/// Where threads leave what the main thread is to know. The only lock of the program is here.
package final class Mailbox: Sendable {
  private let messages = Mutex<[FolderMessage]>([])
  private let bell: Doorbell

  package init() throws(DoorbellTrouble) { bell = try Doorbell() }

  /// Readable while there are messages.
  package var descriptor: Int32 { bell.descriptor }

  /// Leaves a message. Older ones that it outdates are taken away.
  package func post(_ message: FolderMessage) {
    messages.withLock { messages in
      messages.removeAll { message.outdates($0) }
      messages.append(message)
    }
    bell.ring()
  }

  /// All messages, the oldest first; the bell is silent afterwards.
  package func drain() -> [FolderMessage] {
    // The bell first: a message that comes in between rings it again, and no harm is done.
    _ = bell.answer()
    return messages.withLock { messages in
      let taken = messages
      messages = []
      return taken
    }
  }
}

extension FolderMessage {
  /// A region holds everything, with how the folder stands; a status only the latter. Themes are
  /// another folder's.
  fileprivate func outdates(_ older: FolderMessage) -> Bool {
    switch (self, older) {
    case (.region, .region), (.region, .status), (.status, .status), (.themes, .themes): true
    case (.status, .region), (.themes, _), (_, .themes): false
    }
  }
}
