package import CareModel
package import TerminalUI
package import Text

/// Something that happened.
package enum Message: Sendable {
  case key(Key)
  /// The files changed: this is what is known now, and when it came.
  case region(Region, at: Moment)
  /// How the folder is watched, or that it cannot be, changed.
  case folder(FolderStanding)
  /// No key was pressed for as long as the screen stays lit without one.
  case idle
  /// What is wrong with the theme that was asked for; nil where nothing is.
  case themeTrouble(SafeText?)
}

/// Something that the loop has to do.
package enum Effect: Equatable, Sendable {
  case quit
}
