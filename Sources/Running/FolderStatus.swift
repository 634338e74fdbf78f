package import CareModel
package import Ingestion
package import Settings

/// How it stands with the watched folder.
package struct FolderStatus: Equatable, Sendable {
  package var condition = FolderCondition.starting
  /// How it is watched; nil before it was first found.
  package var way: WatchWay?
  /// How often it is looked through in any case, in milliseconds.
  package var interval: Int64 = 0
  /// When it was last looked through.
  package var lastLooked: Moment?
  /// Why the log was given up; nil while it is written, and where there is none.
  package var logTrouble: LogTrouble?

  package init() {}
}

/// What the watched folder is like.
package enum FolderCondition: Equatable, Sendable {
  case starting
  /// It is read for the first time: so many files of so many.
  case reading(done: Int, of: Int)
  /// It is there and was looked through.
  case present
  /// It has never been there to be looked at.
  case waiting(FolderTrouble)
  /// It was there; what was known then is shown.
  case lost(FolderTrouble, since: Moment)
  /// It cannot be watched as it was asked for. Nothing more comes.
  case refused(WatchRefusal)
}

/// What the threads that watch folders have to tell.
package enum FolderMessage: Equatable, Sendable {
  case region(Region, FolderStatus)
  case status(FolderStatus)
  /// The user's own themes were read.
  case themes(UserThemes)
}
