internal import Glibc

/// One walk through a folder: first all that stands there itself, then what links lead to.
struct FolderWalk {
  private let root: FolderRoot
  private let patterns: [NamePattern]
  private(set) var listing: FolderListing
  /// Links that were met: the path of each and how many folders lie above it.
  private var links: [(path: RelativePath, depth: Int)] = []
  private var visitedFolders: Set<FileIdentity> = []
  /// Files that are listed under some name already: those with several names, and those linked to.
  private var listedFiles: Set<FileIdentity> = []

  init(root: FolderRoot, patterns: [NamePattern]) throws(FolderTrouble) {
    self.root = root
    self.patterns = patterns
    let directory = try Directory(root.pointerText(of: .root), followingLink: true)
    listing = FolderListing(identity: FileIdentity(try directory.status()))
  }

  mutating func walkEverything() throws(FolderTrouble) {
    try walk(Directory(root.pointerText(of: .root), followingLink: true), at: Place())
    guard !links.isEmpty, let realRoot = realPath(of: .root) else { return }
    var next = 0
    while next < links.count {
      try follow(links[next].path, depth: links[next].depth, realRoot: realRoot)
      next += 1
    }
  }
}

/// Where a walk has come to.
private struct Place {
  /// What the folder is called in the listing.
  var path = RelativePath.root
  /// Where it is, should its path lead over a link.
  var location = RelativePath.root
  /// How many folders it is below the watched one.
  var depth = 0

  func below(_ name: [UInt8]) -> Place {
    Place(path: path.appending(name), location: location.appending(name), depth: depth + 1)
  }
}

extension FolderWalk {
  private mutating func walk(
    _ directory: consuming Directory, at place: Place
  ) throws(FolderTrouble) {
    guard visitedFolders.insert(FileIdentity(try directory.status())).inserted else { return }
    listing.add(folder: place.path)
    var names: [[UInt8]] = []
    while let name = try directory.nextName() { names.append(name) }
    // In order, so that of two names of one file the same one is always taken.
    names.sort { $0.lexicographicallyPrecedes($1) }
    for name in names where !isLitter(name) {
      let pointerText = FolderRoot.pointerText(of: name)
      guard let status = try status(of: pointerText, in: directory, at: place) else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: try enter(pointerText, in: directory, at: place.below(name))
      case S_IFLNK: links.append((place.path.appending(name), place.depth))
      default: list(place.below(name), status)
      }
    }
  }

  /// What is known of an entry; nil where it has gone, or where a folder gives its names away and
  /// nothing else.
  private mutating func status(
    of name: [CChar], in directory: borrowing Directory, at place: Place
  ) throws(FolderTrouble) -> stat? {
    do {
      return try directory.status(of: name)
    } catch .permission {
      if listing.closedFolders.last != place.path { listing.add(closedFolder: place.path) }
      return nil
    }
  }

  private mutating func enter(
    _ name: [CChar], in parent: borrowing Directory, at place: Place
  ) throws(FolderTrouble) {
    guard place.depth <= Limits.folderDepth else { return }
    do {
      try walk(Directory(name, in: parent.descriptor, followingLink: false), at: place)
    } catch .permission {
      listing.add(closedFolder: place.path)
    } catch .missing, .notAFolder {
      // It went, or became something else, while its parent was read: an event or a poll tells.
    }
  }

  private mutating func list(_ place: Place, _ status: stat) {
    guard let admission = Admission.of(place.path, ignoring: patterns) else { return }
    let isFile = status.st_mode & S_IFMT == S_IFREG
    if isFile, status.st_nlink > 1, admission.isRead {
      guard listedFiles.insert(FileIdentity(status)).inserted else { return }
    }
    listing.add(
      ListedFile(
        path: place.path, location: place.location, fingerprint: Fingerprint(status),
        admission: isFile ? admission : admission.isRead ? .special : .ignored))
  }

  private func isLitter(_ name: [UInt8]) -> Bool {
    Admission.isLitter(String(decoding: name.map(lowercase), as: UTF8.self))
  }
}

extension FolderWalk {
  /// Takes in what a link leads to, if that lies in the watched folder and is not listed itself.
  private mutating func follow(
    _ link: RelativePath, depth: Int, realRoot: [UInt8]
  ) throws(FolderTrouble) {
    guard let location = location(of: link, below: realRoot) else {
      listUnfollowed(link)
      return
    }
    var status = stat()
    let pointerText = root.pointerText(of: location)
    guard lstat(pointerText, &status) == 0 else { return }
    let place = Place(path: link, location: location, depth: depth + 1)
    if status.st_mode & S_IFMT == S_IFDIR {
      guard place.depth <= Limits.folderDepth else { return }
      guard let directory = try? Directory(pointerText, followingLink: false) else { return }
      try walk(directory, at: place)
    } else if !listing.files.contains(where: { $0.location == location && $0.isRead }) {
      list(place, status)
    }
  }

  private mutating func listUnfollowed(_ link: RelativePath) {
    var status = stat()
    guard let admission = Admission.of(link, ignoring: patterns), admission.isRead,
      lstat(root.pointerText(of: link), &status) == 0
    else { return }
    listing.add(
      ListedFile(
        path: link, location: link, fingerprint: Fingerprint(status), admission: .special))
  }

  /// The place below the watched folder that a link leads to in the end; nil for one outside it.
  private func location(of link: RelativePath, below realRoot: [UInt8]) -> RelativePath? {
    guard let real = realPath(of: link) else { return nil }
    let prefix =
      realRoot == [RelativePath.separator] ? realRoot : realRoot + [RelativePath.separator]
    guard real.starts(with: prefix), real.count > prefix.count else { return nil }
    return RelativePath(bytes: Array(real[prefix.count...]))
  }

  private func realPath(of path: RelativePath) -> [UInt8]? {
    guard let text = realpath(root.pointerText(of: path), nil) else { return nil }
    defer { free(text) }
    return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }
}

extension ListedFile {
  /// Whether it is opened.
  package var isRead: Bool { admission.isRead }
}
