/// Which folders are authorities: the watched one, or folders of its first level, which then make
/// a region of it.
package struct FolderLayout: Equatable, Sendable {
  package let authorities: Set<RelativePath>

  private init(_ authorities: Set<RelativePath>) { self.authorities = authorities }

  /// The watched folder is one authority.
  package static let single = FolderLayout([.root])

  /// Each of the folders is an authority; where there is none, the watched folder is one.
  package static func region(of folders: Set<RelativePath>) -> FolderLayout {
    folders.isEmpty ? .single : FolderLayout(folders)
  }
}

extension FolderLayout {
  package var isRegion: Bool { self != .single }

  /// The folder of the authority that a path belongs to; nil for what belongs to none.
  func authority(of path: RelativePath) -> RelativePath? {
    guard isRegion else { return .root }
    let folder = path.topFolder ?? path
    return authorities.contains(folder) ? folder : nil
  }

  /// The layout once an authority has left.
  func without(_ folder: RelativePath) -> FolderLayout {
    .region(of: authorities.subtracting([folder]))
  }
}

/// What the folders of the first level hold.
struct FolderShape {
  /// Those with settings of their own.
  private(set) var withSettings: Set<RelativePath>
  /// Those that hold inputs.
  private var withInputs: Set<RelativePath> = []

  /// - Parameters:
  ///   - listing: What stands in the watched folder.
  ///   - known: The folders whose settings are known already: a file that is not there for a
  ///     moment does not undo them.
  init(_ listing: FolderListing, known: Set<RelativePath>) {
    withSettings = known
    for file in listing.files {
      guard let folder = file.path.topFolder else { continue }
      if file.admission == .candidate {
        withInputs.insert(folder)
      } else if file.admission == .settingsOfFolder {
        withSettings.insert(folder)
      } else if file.path.isSettingsOfFolder {
        withSettings.remove(folder)
      }
    }
  }

  /// A region where some folder has settings, and each that holds inputs has.
  var layout: FolderLayout {
    withInputs.isSubset(of: withSettings) ? .region(of: withSettings) : .single
  }
}
