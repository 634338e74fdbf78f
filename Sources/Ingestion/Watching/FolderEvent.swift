private import CLinux

/// Something that happened in the watched folder.
package enum FolderEvent: Hashable, Sendable {
  case changed(RelativePath, how: FileChange)
  case removed(RelativePath)
  /// A folder came, went, moved, or may be entered differently.
  case foldersChanged
  /// More happened than the kernel could remember.
  case overflow
  /// The watched folder itself went, or is called something else by now.
  case lost
}

/// How a file came to be as it is.
package enum FileChange: Hashable, Sendable {
  /// Moved to its name, all at once.
  case renamed
  /// Closed by a program that could write to it.
  case closed
  /// Written to, by a program that may write more.
  case written
  /// Only its times, its owner or its permissions changed.
  case touched
}

extension FolderEvent {
  /// What a record of the watch on `folder` tells; nil where it tells nothing.
  init?(_ record: InotifyRecord, folder: RelativePath) {
    let mask = Flags(rawValue: record.mask)
    if mask.contains(.overflow) {
      self = .overflow
    } else if !mask.isDisjoint(with: .end) {
      self = folder == .root ? .lost : .foldersChanged
    } else if mask.contains(.folder) || record.name.isEmpty {
      guard !mask.isDisjoint(with: .ofFolders) else { return nil }
      self = .foldersChanged
    } else if !mask.isDisjoint(with: [.movedFrom, .deleted]) {
      self = .removed(folder.appending(record.name))
    } else if let change = mask.change {
      self = .changed(folder.appending(record.name), how: change)
    } else {
      return nil
    }
  }
}

/// The kernel's flags by name.
struct Flags: OptionSet {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }
  private init(_ flag: Int32) { rawValue = UInt32(bitPattern: flag) }

  static let modified = Flags(IN_MODIFY)
  static let touched = Flags(IN_ATTRIB)
  static let closed = Flags(IN_CLOSE_WRITE)
  static let movedFrom = Flags(IN_MOVED_FROM)
  static let movedTo = Flags(IN_MOVED_TO)
  static let created = Flags(IN_CREATE)
  static let deleted = Flags(IN_DELETE)
  static let selfDeleted = Flags(IN_DELETE_SELF)
  static let selfMoved = Flags(IN_MOVE_SELF)
  static let unmounted = Flags(IN_UNMOUNT)
  static let overflow = Flags(IN_Q_OVERFLOW)
  static let watchEnded = Flags(IN_IGNORED)
  static let folder = Flags(IN_ISDIR)
  static let onlyFolders = Flags(IN_ONLYDIR)

  /// After any of these a watch tells nothing more of what stands at its path.
  static let end: Flags = [.selfDeleted, .selfMoved, .unmounted, .watchEnded]
  static let ofFolders: Flags = [.created, .deleted, .movedFrom, .movedTo, .touched]
  /// What is asked for.
  static let watched: Flags = [
    .modified, .touched, .closed, .movedFrom, .movedTo, .created, .deleted, .selfDeleted,
    .selfMoved, .onlyFolders,
  ]

  fileprivate var change: FileChange? {
    if contains(.movedTo) { return .renamed }
    if contains(.closed) { return .closed }
    // A second name for a file raises no other event than that it was made.
    if !isDisjoint(with: [.modified, .created]) { return .written }
    return contains(.touched) ? .touched : nil
  }
}
