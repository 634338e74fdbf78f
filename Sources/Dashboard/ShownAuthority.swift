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
  private var snapshot: Snapshot

  init(_ authority: RegionAuthority, on day: Day?, for audience: Audience) {
    folder = authority.folder
    snapshot = authority.snapshot
    self.day = day
    figures = DisclosedFigures(Figures(of: snapshot, on: day), for: audience)
  }
}

extension ShownAuthority {
  /// What it is called: by its settings, else by its folder.
  package var name: SafeText { figures.authority.name ?? folder }

  mutating func show(_ day: Day?) {
    self.day = day
    computeFigures()
  }

  /// Takes in what is known now.
  mutating func take(_ snapshot: Snapshot) {
    guard snapshot != self.snapshot else { return }
    self.snapshot = snapshot
    computeFigures()
  }

  private mutating func computeFigures() {
    figures = DisclosedFigures(Figures(of: snapshot, on: day), for: figures.audience)
  }
}
