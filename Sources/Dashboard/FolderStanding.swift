package import CareModel
package import Text

/// How it stands with the watched folder, in words for the screen.
package struct FolderStanding: Equatable, Sendable {
  package enum State: Sendable {
    /// It is being read for the first time.
    case reading
    case live
    /// It cannot be looked at; what was known before is shown.
    case troubled
  }

  /// The folder as it was named.
  package var folder: SafeText
  package var state: State
  /// One to three words for the top of the screen.
  package var summary: SafeText
  /// How changes are noticed.
  package var watching: SafeText
  /// What is the matter and what to do, where something is: the rest of a sentence that starts with
  /// the folder.
  package var trouble: SafeText?
  /// When the folder was last looked through.
  package var lastLooked: Moment?
  /// What is said once, until the next key.
  package var notice: SafeText?

  package init(
    folder: SafeText, state: State, summary: SafeText, watching: SafeText = .empty,
    trouble: SafeText? = nil, lastLooked: Moment? = nil, notice: SafeText? = nil
  ) {
    self.folder = folder
    self.state = state
    self.summary = summary
    self.watching = watching
    self.trouble = trouble
    self.lastLooked = lastLooked
    self.notice = notice
  }
}

extension DashboardState {
  /// The folder as it was named; in the meeting view without the way to it, which may name a user.
  package var folderName: SafeText {
    guard wish.isMeeting else { return folder.folder }
    let parts = folder.folder.string.split(separator: "/")
    return parts.last.map { SafeText(String($0)) } ?? folder.folder
  }

  /// What is the matter with the folder and what to do, where something is.
  package var folderTrouble: SafeText? { folder.trouble.map { "\(folderName) \($0)" } }
}
