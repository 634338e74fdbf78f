// Dashboard: where the user is and what they see, and how keys and files change it.
// Pure: no terminal, no file, no clock. Imports CareModel for the figures, TerminalUI for keys.

package import CareModel
import TerminalUI
package import Text

/// Everything that decides what is on the screen, but for its size and colours.
package struct DashboardState: Sendable {
  /// The places one came through, the one that is shown last. Never empty.
  package internal(set) var places: [Place] = [Place(.overview)]
  /// The day that is shown; nil for the newest.
  package internal(set) var day: Day?
  package internal(set) var audience: Audience
  /// What is laid over the page.
  package internal(set) var overlay: Overlay?
  /// An answer to the last key that could not simply be done.
  package internal(set) var notice: SafeText?
  package internal(set) var folder: FolderStanding
  /// What is wrong with the theme that was asked for, and what to do.
  package private(set) var themeTrouble: SafeText?
  /// The figures of `snapshot` on `day`, as `audience` may see them.
  package private(set) var figures: DisclosedFigures
  /// What each list has its bar on, by what identifies a row in it.
  var selections: [Panel: String] = [:]

  private var snapshot: Snapshot

  package init(
    snapshot: Snapshot = Snapshot(), folder: FolderStanding, audience: Audience = .internal,
    day: Day? = nil, notice: SafeText? = nil
  ) {
    self.snapshot = snapshot
    self.folder = folder
    self.audience = audience
    self.day = day
    self.notice = notice
    figures = DisclosedFigures(Figures(of: snapshot, on: day), for: audience)
  }
}

extension DashboardState {
  /// Where one is.
  package var place: Place { places.last ?? Place(.overview) }

  mutating func take(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    computeFigures()
  }

  /// Says what is wrong with the theme: at the bottom of the screen until a key is pressed.
  mutating func take(themeTrouble words: SafeText?) {
    guard words != themeTrouble else { return }
    if words != nil || notice == themeTrouble { notice = words }
    themeTrouble = words
  }

  /// Shows another day; nil for the newest.
  mutating func show(_ day: Day?) {
    self.day = day
    computeFigures()
  }

  private mutating func computeFigures() {
    figures = DisclosedFigures(Figures(of: snapshot, on: day), for: audience)
  }
}

/// What is laid over a page.
package enum Overlay: Equatable, Sendable {
  /// What can be done here; the number is the line with the bar on it.
  case help(selected: Int)
  /// Where the figure with the focus comes from.
  case origin
}
