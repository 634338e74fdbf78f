private import Glibc
internal import Ingestion

/// What the thread of the user's themes does: it waits for a save, reads and tells.
struct ThemeLoop: ~Copyable {
  private let mailbox: Mailbox
  private let orders: Doorbell
  private var folder: ThemeFolder
  private var watcher: FolderWatcher?
  private var hasTold = false
  /// When to look, in milliseconds.
  private var nextLook = Int64.min
  /// Since when a look is waited for because something happened.
  private var firstEvent: Int64?

  /// How often to look although nothing was heard of: a share raises no events.
  private static let besideEvents: Int64 = 30_000
  /// However long the folder is busy, it is looked at after this time.
  private static let patience: Int64 = 1000

  init(_ folder: ThemeFolder, mailbox: Mailbox, orders: Doorbell) {
    self.folder = folder
    self.mailbox = mailbox
    self.orders = orders
    watcher = try? FolderWatcher(root: folder.root)
  }

  /// Runs until it is told to stop.
  mutating func run() {
    repeat {
      let now = Instant.now().milliseconds
      takeEvents(at: now)
      if now >= nextLook { look(at: now) }
    } while wait()
  }
}

extension ThemeLoop {
  private mutating func takeEvents(at now: Int64) {
    for event in watcher?.drain() ?? [] {
      guard let quiet = event.quietTime else { continue }
      let first = firstEvent ?? now
      firstEvent = first
      nextLook = min(now + quiet, first + Self.patience)
    }
  }

  private mutating func look(at now: Int64) {
    firstEvent = nil
    // Watched first: what is saved while the files are read raises an event then. A folder that is
    // new to the watcher may have others in it by now.
    for _ in ThemeFolder.watched {
      guard (try? watcher?.watch(ThemeFolder.watched)) == true else { break }
    }
    let before = folder.themes
    let isChanging = folder.look()
    if !hasTold || folder.themes != before { mailbox.post(.themes(folder.themes)) }
    hasTold = true
    nextLook = now + (isChanging ? 100 : Self.besideEvents)
  }

  /// Sleeps until something happens or a look is due.
  ///
  /// - Returns: whether to go on.
  private mutating func wait() -> Bool {
    let rest = nextLook - Instant.now().milliseconds
    var descriptors = [pollfd(fd: orders.descriptor, events: Int16(POLLIN), revents: 0)]
    if let watched = watcher?.descriptor {
      descriptors.append(pollfd(fd: watched, events: Int16(POLLIN), revents: 0))
    }
    poll(&descriptors, nfds_t(descriptors.count), Int32(clamping: max(0, rest)))
    return !Order.isStop(orders.answer())
  }
}

extension FolderEvent {
  /// How long nothing more may happen before the themes are read, in milliseconds; nil where the
  /// event is none of theirs.
  fileprivate var quietTime: Int64? {
    switch self {
    case .changed(let path, let change) where path.isBelow(ThemeFolder.place):
      // What is written and not closed will be written to again.
      change == .written ? 300 : 20
    // It may be the half of a save: another file takes the name in a moment.
    case .removed(let path) where path.isBelow(ThemeFolder.place): 100
    case .changed, .removed: nil
    case .foldersChanged, .overflow, .lost: 20
    }
  }
}
