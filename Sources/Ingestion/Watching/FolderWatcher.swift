private import CLinux
private import Glibc

/// The kernel's events for the folders of a tree. Folders are watched, never files: a file that
/// is replaced takes its watch with it.
package struct FolderWatcher: ~Copyable, Sendable {
  private let queue: Descriptor
  private let root: FolderRoot
  /// The folder that each watch is on.
  private var folders: [Int32: RelativePath] = [:]
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  /// Opens a queue; no folder is watched yet.
  ///
  /// - Throws: that the system gives no more of them.
  package init(root: FolderRoot) throws(WatchTrouble) {
    let number = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard let queue = Descriptor(owning: number) else { throw WatchTrouble(code: errno) }
    self.queue = queue
    self.root = root
  }

  /// Readable when something happened.
  package var descriptor: Int32 { queue.number }
}

/// Why folders cannot be watched, by the number that the system gives it; they can be polled.
package struct WatchTrouble: Error, Hashable, Sendable {
  package let code: Int32
}

extension FolderWatcher {
  /// Watches exactly these folders, wherever their paths lead by now. One that has gone is left
  /// out.
  ///
  /// - Returns: whether any was not watched before: what stands in it has to be looked at.
  /// - Throws: that the system gives no more watches.
  package mutating func watch(_ paths: [RelativePath]) throws(WatchTrouble) -> Bool {
    var wanted: [Int32: RelativePath] = [:]
    var hasNew = false
    for path in paths {
      let watch = inotify_add_watch(
        queue.number, root.pointerText(of: path), Flags.watched.rawValue)
      if watch < 0 {
        if Self.isWithoutRoom(errno) { throw WatchTrouble(code: errno) }
        continue
      }
      if folders[watch] == nil { hasNew = true }
      wanted[watch] = path
    }
    for (watch, _) in folders where wanted[watch] == nil {
      _ = inotify_rm_watch(queue.number, watch)
    }
    folders = wanted
    return hasNew
  }

  private static func isWithoutRoom(_ code: Int32) -> Bool {
    code == ENOSPC || code == EMFILE || code == ENFILE || code == ENOMEM
  }

  /// Everything that has happened since it was last asked, in order; the same thing several times
  /// in a row is said once.
  package mutating func drain() -> [FolderEvent] {
    var events: [FolderEvent] = []
    while true {
      let number = queue.number
      let count = buffer.withUnsafeMutableBytes { buffer in
        uninterrupted { Glibc.read(number, buffer.baseAddress, buffer.count) }
      }
      guard count > 0 else { return events }
      for record in buffer.withUnsafeBytes({ InotifyRecord.all(in: .init(rebasing: $0[..<count])) })
      {
        if let event = take(record), event != events.last { events.append(event) }
      }
    }
  }

  /// What a record tells. One of a watch that was taken away tells nothing.
  mutating func take(_ record: InotifyRecord) -> FolderEvent? {
    let flags = Flags(rawValue: record.mask)
    if flags.contains(.overflow) { return .overflow }
    guard let folder = folders[record.watch] else { return nil }
    if flags.contains(.watchEnded) { folders[record.watch] = nil }
    return FolderEvent(record, folder: folder)
  }
}
