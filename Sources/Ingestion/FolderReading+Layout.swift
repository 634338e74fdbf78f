internal import CareModel

extension FolderReading {
  /// Takes over which folders are authorities.
  ///
  /// - Returns: whether the watched folder has become a region: the settings of its authorities,
  ///   which did not count before, are to be read before anything else.
  mutating func takeLayout(of listing: FolderListing, at now: Instant) -> Bool {
    let shape = FolderShape(listing, known: library.foldersWithSettings)
    let layout = settled(shape, at: now)
    guard layout != library.layout else { return false }
    let wasRegion = library.layout.isRegion
    library.take(layout)
    isNews = true
    return !wasRegion
  }

  /// The layout of a shape. A region stays one for a while though a folder has inputs and no
  /// settings: the folder may be on its way in, and the figures of several authorities are never
  /// those of one.
  private mutating func settled(_ shape: FolderShape, at now: Instant) -> FolderLayout {
    let isInDoubt =
      library.layout.isRegion && !shape.layout.isRegion && !shape.withSettings.isEmpty
    guard isInDoubt else {
      inDoubtSince = nil
      return shape.layout
    }
    let since = inDoubtSince ?? now.milliseconds
    inDoubtSince = since
    guard since + Pace.absence > now.milliseconds else {
      inDoubtSince = nil
      return shape.layout
    }
    lookTime = since + Pace.absence
    return .region(of: shape.withSettings)
  }

  /// Which files are opened: the settings of authorities, and what neither the region nor its
  /// authority ignores.
  func admit(_ listing: inout FolderListing) {
    let patterns = library.patterns
    listing.admit { file in
      switch file.admission {
      case .settingsOfFolder:
        library.layout.isRegion && library.layout.authority(of: file.path) != nil
          ? .settings : .ignored
      case .candidate: patterns.match(file.path, in: library.layout) ? .ignored : .candidate
      case .settings, .ignored, .special: file.admission
      }
    }
  }

  /// Whether the file would be opened that came to stand at a path.
  func wouldRead(_ path: RelativePath) -> Bool {
    let patterns = library.patterns
    switch Admission.of(path, ignoring: patterns.ofRoot) {
    case .settings, .settingsOfFolder: return true
    case .candidate: return !patterns.match(path, in: library.layout)
    case .ignored, .special, nil: return false
    }
  }

  /// Takes in that a file has gone. With its folder an authority leaves the region.
  mutating func take(_ removal: Removal, at now: Instant) -> Bool {
    guard let authority = library.layout.authority(of: removal.path) else {
      return library.forget(removal.path)
    }
    if authority != .root, !folders.contains(authority), !closedFolders.contains(authority) {
      return library.leave(authority)
    }
    return library.vanish(removal.path, since: now.moment(at: removal.since))
  }
}

/// The patterns of files that are no inputs, by the folder whose settings say so.
struct IgnoredNames {
  let ofRoot: [NamePattern]
  let ofAuthorities: [RelativePath: [NamePattern]]

  /// Whether the authority of a file ignores it; its patterns start at its own folder.
  func match(_ path: RelativePath, in layout: FolderLayout) -> Bool {
    guard let folder = layout.authority(of: path), folder != path,
      let patterns = ofAuthorities[folder]
    else { return false }
    let own = path.within(folder)
    return patterns.contains { $0.matches(own) }
  }
}
