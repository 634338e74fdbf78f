// Dashboard: where the user is and what they see, and how keys and files change it.
// Pure: no terminal, no file, no clock. Imports CareModel for the figures, TerminalUI for keys.

package import CareModel
import TerminalUI
package import Text

/// Everything that decides what is on the screen, but for its size and colours.
package struct DashboardState: Sendable {
  /// The places one came through, the one that is shown last. Never empty.
  package internal(set) var places: [Place] = [Place(.overview)]
  /// For whose eyes the figures are to be.
  package internal(set) var wish: DisclosureWish
  /// Whether nothing is shown, until a key is pressed.
  package internal(set) var isBlank = false
  /// What is laid over the page.
  package internal(set) var overlay: Overlay?
  /// An answer to the last key that could not simply be done.
  package internal(set) var notice: SafeText?
  package internal(set) var folder: FolderStanding
  /// What is wrong with the theme, as it was told.
  private var toldThemeTrouble: SafeText?
  /// The authorities of the folder, in the order of their folders. Never empty.
  package internal(set) var authorities: [ShownAuthority]
  /// Which of the authorities is shown.
  package internal(set) var shownIndex = 0
  /// What the region is called, where its settings say so.
  package internal(set) var regionName: SafeText?
  /// The files of a region that belong to no authority.
  package internal(set) var ownSources: [SourceReport]
  /// The figures of the authority that is shown.
  package private(set) var figures: DisclosedFigures
  /// What each list has its bar on, by what identifies a row in it.
  var selections: [Panel: String] = [:]
  /// The day on which an authority is shown that was not there before.
  let firstDay: Day?
  /// Whether the folder was read before: nothing is told of its first reading.
  var isRead: Bool

  /// - Parameters:
  ///   - region: What is known of the folder; nil where it was not read yet.
  ///   - folder: How it stands with it.
  ///   - wish: For whose eyes the figures are to be.
  ///   - day: The day to show of every authority; nil for the newest.
  ///   - notice: What is said at first.
  package init(
    region: Region? = nil, folder: FolderStanding, wish: DisclosureWish = DisclosureWish(),
    day: Day? = nil, notice: SafeText? = nil
  ) {
    let known = region ?? Region(Snapshot())
    self.folder = folder
    self.wish = wish
    // What is said at first tells where the files are.
    self.notice = wish.isMeeting ? nil : notice
    firstDay = day
    isRead = region != nil
    authorities = known.authorities.map { ShownAuthority($0, on: day, for: wish) }
    regionName = known.name
    ownSources = known.ownSources
    figures = authorities[0].figures
    if hasSeveralAuthorities { places = firstPlaces }
  }

  /// The state of a folder that is one authority.
  package init(snapshot: Snapshot, folder: FolderStanding, day: Day? = nil) {
    self.init(region: Region(snapshot), folder: folder, day: day)
  }
}

extension DashboardState {
  /// Where one is.
  package var place: Place { places.last ?? Place(.overview) }

  /// The authority that is shown.
  package var authority: ShownAuthority { authorities[shownIndex] }

  /// The day on which it is shown; nil for the newest.
  package var day: Day? { authority.day }

  /// Says what is wrong with the theme: at the bottom of the screen until a key is pressed.
  mutating func take(themeTrouble words: SafeText?) {
    guard words != toldThemeTrouble else { return }
    if words != nil || notice == toldThemeTrouble { notice = wish.isMeeting ? nil : words }
    toldThemeTrouble = words
  }

  /// What is wrong with the theme that was asked for, and what to do. A meeting is not told: the
  /// words say where the user's own themes are.
  package var themeTrouble: SafeText? { wish.isMeeting ? nil : toldThemeTrouble }

  /// Shows another day; nil for the newest.
  mutating func show(_ day: Day?) {
    authorities[shownIndex].show(day)
    showFigures()
  }

  mutating func showFigures() { figures = authority.figures }
}

/// What is laid over a page.
package enum Overlay: Equatable, Sendable {
  /// What can be done here; the number is the line with the bar on it.
  case help(selected: Int)
  /// Where the figure with the focus comes from.
  case origin
  /// Whether the meeting view is to be left: a question that the next key answers.
  case leavingMeeting
}
