package import CareModel
package import Text

/// An authority of the folder: the day on which it is shown, and its figures of that day.
package struct ShownAuthority: Sendable {
  /// The name of its folder; empty where it is the watched one.
  package let folder: SafeText
  /// The day that is shown; nil for the newest.
  package private(set) var day: Day?
  /// The figures of the day, as the audience may see them.
  package private(set) var figures: DisclosedFigures
  /// The latest save that moved a figure.
  package private(set) var lastMove: Saved?
  /// The latest save, where it came after and moved none.
  package private(set) var lastStill: Saved?
  private var snapshot: Snapshot

  init(_ authority: RegionAuthority, on day: Day?, for audience: Audience) {
    folder = authority.folder
    snapshot = authority.snapshot
    self.day = day
    figures = DisclosedFigures(Figures(of: snapshot, on: day), for: audience)
  }
}

/// What a save changed, and when it was seen.
package struct Saved: Equatable, Sendable {
  package let changes: FigureChanges
  package let moment: Moment
}

extension ShownAuthority {
  /// What it is called: by its settings, else by its folder.
  package var name: SafeText { figures.authority.name ?? folder }

  mutating func show(_ day: Day?) {
    self.day = day
    computeFigures()
  }

  /// Takes in what is known now, and tells it from what was known before.
  mutating func take(_ snapshot: Snapshot, at moment: Moment) {
    guard snapshot != self.snapshot else { return }
    let before = (snapshot: self.snapshot, figures: figures)
    self.snapshot = snapshot
    computeFigures()
    let changes = FigureChanges(from: before, to: (snapshot, figures))
    let saved = Saved(changes: changes, moment: moment)
    if !changes.moved.isEmpty {
      lastMove = saved
      lastStill = nil
    } else if !changes.files.isEmpty {
      lastStill = saved
    }
  }

  private mutating func computeFigures() {
    figures = DisclosedFigures(Figures(of: snapshot, on: day), for: figures.audience)
  }
}
