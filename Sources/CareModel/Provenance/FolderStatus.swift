package import Text

/// How the watched folder is doing.
package struct FolderStatus: Equatable, Sendable {
  /// The folder as it was named.
  package var folder: SafeText
  package var condition: FolderCondition
  package var watching: FolderWatching?
  /// When the folder was last looked at.
  package var lastLooked: Moment?

  package init(
    folder: SafeText, condition: FolderCondition, watching: FolderWatching? = nil,
    lastLooked: Moment? = nil
  ) {
    self.folder = folder
    self.condition = condition
    self.watching = watching
    self.lastLooked = lastLooked
  }
}

/// Whether the folder can be watched.
package enum FolderCondition: Equatable, Sendable {
  /// It is being read for the first time.
  case reading
  case live
  /// There is no such folder (yet).
  case missing
  case notAFolder
  case permission
  /// It was there, and cannot be reached any more.
  case lost
}

/// How it is noticed that a file changes.
package enum FolderWatching: Equatable, Sendable {
  case events
  /// Every so many seconds, with the reason why not by events.
  case polling(everySeconds: Int, reason: PollingReason)
}

/// Why the folder is looked at again and again instead of being told of changes.
package enum PollingReason: String, Sendable {
  case asked
  /// A network share tells nothing of what others change.
  case share
  /// The system has no watch left to give.
  case noWatchLeft
}
