/// What stands in the watched folder, at most four folders deep, without a file having been opened.
package struct FolderListing: Equatable, Sendable {
  /// Which folder it is, to tell when another one has taken its path.
  package let identity: FileIdentity
  /// Every file, in the order of the paths.
  package fileprivate(set) var files: [ListedFile] = []
  /// Every folder that was looked into, the watched one first.
  package fileprivate(set) var folders: [RelativePath] = []
  /// The folders that may not be looked into.
  package fileprivate(set) var closedFolders: [RelativePath] = []

  init(identity: FileIdentity) { self.identity = identity }
}

/// One file of a folder.
package struct ListedFile: Equatable, Sendable {
  package let path: RelativePath
  /// Where it is opened: its path, or that of the file which it links to.
  package let location: RelativePath
  package let fingerprint: Fingerprint
  package let admission: Admission
}

extension FolderListing {
  /// Looks through the folder.
  ///
  /// - Throws: what keeps the folder as a whole from being looked at; a folder within that may
  ///   not be looked into is named in `closedFolders`.
  package static func read(
    _ root: FolderRoot, ignoring patterns: [NamePattern] = []
  ) throws(FolderTrouble) -> FolderListing {
    var walk = try FolderWalk(root: root, patterns: patterns)
    try walk.walkEverything()
    var listing = walk.listing
    listing.files.sort { $0.path < $1.path }
    return listing
  }

  /// Takes each file for what it is by `admission`.
  mutating func admit(_ admission: (ListedFile) -> Admission) {
    files = files.map { file in
      ListedFile(
        path: file.path, location: file.location, fingerprint: file.fingerprint,
        admission: admission(file))
    }
  }

  mutating func add(_ file: ListedFile) { files.append(file) }
  mutating func add(folder: RelativePath) { folders.append(folder) }
  mutating func add(closedFolder: RelativePath) { closedFolders.append(closedFolder) }
}
