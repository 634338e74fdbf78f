package import CareModel
package import Text

/// An authority of the folder: the day on which it is shown, and its figures of that day.
package struct ShownAuthority: Sendable {
  /// The day that is shown; nil for the newest.
  package private(set) var day: Day?
  /// The figures of the day, as the audience may see them.
  package private(set) var figures: DisclosedFigures
  /// The latest save that moved a figure.
  package private(set) var lastMove: Saved?
  /// The latest save, where it came after and moved none.
  package private(set) var lastStill: Saved?
  private var authority: RegionAuthority
  /// What of it the audience may know.
  private var known: DisclosedSnapshot

  init(_ authority: RegionAuthority, on day: Day?, for wish: DisclosureWish) {
    self.authority = authority
    self.day = day
    known = DisclosedSnapshot(authority, for: wish)
    figures = DisclosedFigures(of: known, on: day)
  }
}

/// What a save changed, and when it was seen.
package struct Saved: Equatable, Sendable {
  package let changes: FigureChanges
  package let moment: Moment
}

extension ShownAuthority {
  /// The name of its folder; empty where it is the watched one.
  package var folder: SafeText { authority.folder }

  /// What it is called: by its settings, else by its folder.
  package var name: SafeText { figures.authority.name ?? folder }

  mutating func show(_ day: Day?) {
    self.day = day
    computeFigures()
  }

  /// Shows what another audience may see. What a save changed is told to whom it was told of.
  mutating func show(for wish: DisclosureWish) {
    let disclosed = DisclosedSnapshot(authority, for: wish)
    guard disclosed.disclosure != known.disclosure else { return }
    known = disclosed
    (lastMove, lastStill) = (nil, nil)
    computeFigures()
  }

  /// Takes in what is known now, and tells it from what was known before.
  mutating func take(_ authority: RegionAuthority, at moment: Moment, for wish: DisclosureWish) {
    guard authority != self.authority else { return }
    let before = (known: known, figures: figures)
    self.authority = authority
    known = DisclosedSnapshot(authority, for: wish)
    computeFigures()
    let changes = FigureChanges(from: before, to: (known, figures))
    let saved = Saved(changes: changes, moment: moment)
    if !changes.moved.isEmpty {
      lastMove = saved
      lastStill = nil
    } else if !changes.files.isEmpty {
      lastStill = saved
    }
  }

  private mutating func computeFigures() {
    figures = DisclosedFigures(of: known, on: day)
  }
}
