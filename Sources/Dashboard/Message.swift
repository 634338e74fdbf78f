package import CareModel
package import TerminalUI

/// Something that happened.
package enum Message: Sendable {
  case key(Key)
  /// The files changed: this is what is known now.
  case snapshot(Snapshot)
  /// How the folder is watched, or that it cannot be, changed.
  case folder(FolderStanding)
}

/// Something that the loop has to do.
package enum Effect: Equatable, Sendable {
  case quit
}
