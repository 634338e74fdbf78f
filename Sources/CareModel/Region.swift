package import Text

/// What is known of a watched folder: of the one authority that it is, or of each of the
/// authorities whose folders it holds.
package struct Region: Equatable, Sendable {
  /// In the order of their folders. Never empty.
  package let authorities: [RegionAuthority]
  /// What the region is called; nil where its settings do not say, and for a single authority.
  package var name: SafeText?
  /// The theme that the watched folder asks for.
  package var theme: String?
  /// The files that belong to no authority, in the order of their paths.
  package var ownSources: [SourceReport] = []

  package init(authorities: [RegionAuthority]) {
    self.authorities =
      authorities.isEmpty ? [RegionAuthority(folder: .empty, snapshot: Snapshot())] : authorities
    theme = authorities.count == 1 ? authorities[0].snapshot.settings.theme : nil
  }

  /// The region of one that a folder is which is an authority itself.
  package init(_ snapshot: Snapshot) {
    self.init(authorities: [RegionAuthority(folder: .empty, snapshot: snapshot)])
  }
}

/// An authority of a region, with everything that is known of it.
package struct RegionAuthority: Equatable, Sendable {
  /// The name of its folder; empty where it is the watched one.
  package let folder: SafeText
  /// Seen in this module alone: others are given what a `Disclosure` leaves of it.
  let snapshot: Snapshot

  package init(folder: SafeText, snapshot: Snapshot) {
    self.folder = folder
    self.snapshot = snapshot
  }
}

extension Region {
  /// Whether authorities have folders of their own, be it that there is only one of them.
  package var isDivided: Bool { authorities.contains { !$0.folder.isEmpty } }

  /// Every file that was seen, in the order of their paths.
  package var sources: [SourceReport] {
    guard isDivided else { return authorities[0].snapshot.sources }
    return (ownSources + authorities.flatMap(\.snapshot.sources)).sorted { $0.path < $1.path }
  }
}
