package import CareModel
package import Text

/// A folder as it is read again and again: what stands in it, what waits to be read, what is known.
///
/// It has neither thread nor clock. `look` lists the folder, `note` takes events, `readDue` reads
/// what is fit to be read, and `nextTime` says when to call again.
package struct FolderReading: Sendable {
  let root: FolderRoot
  package internal(set) var library: SourceLibrary
  var settling = Settling()
  /// The files that are read, as they were last listed.
  var files: [RelativePath: ListedFile] = [:]
  /// The folders that were looked into, the watched one first.
  package internal(set) var folders: [RelativePath] = []
  /// Those that may not be looked into.
  var closedFolders: [RelativePath] = []
  /// Which folder was last looked at; nil before the first time.
  package internal(set) var identity: FileIdentity?
  /// Files to be read without waiting for anything.
  var atOnce: Set<RelativePath> = []
  /// The first look finds files that have settled, or so it is taken; later ones do not.
  var isFirstLook = true
  var lastLook: Int64?
  var lookTime: Int64?
  /// Since when a region looks as if it were none; nil while it does not.
  var inDoubtSince: Int64?
  var isNews = false

  package init(root: FolderRoot, reader: @escaping FileReader) {
    self.root = root
    library = SourceLibrary(root: root, reader: reader)
  }

  /// How long files keep still before they are read.
  package var pace: Pace {
    get { settling.pace }
    set { settling.pace = newValue }
  }
}

extension FolderReading {
  /// Reads a folder once, for a command without a screen.
  ///
  /// - Throws: why it cannot be looked at.
  package static func once(
    _ root: FolderRoot, at now: Instant, reader: @escaping FileReader,
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in },
    didRead: (_ path: SafeText) -> Void = { _ in }
  ) throws(FolderTrouble) -> Region {
    var reading = FolderReading(root: root, reader: reader)
    try reading.look(at: now)
    _ = reading.readDue(at: now, progress: progress, didRead: didRead)
    return reading.library.region()
  }
}

extension FolderReading {
  /// Takes what the watcher tells.
  package mutating func note(_ events: [FolderEvent], at now: Instant) {
    let time = now.milliseconds
    for event in events {
      switch event {
      case .changed(let path, let change):
        if files[path] != nil || wouldRead(path) {
          settling.observe(path, .changed(change), at: time)
        }
      case .removed(let path):
        if library.knows(path), !library.isVanished(path) {
          settling.observe(path, .absent, at: time)
        }
      case .foldersChanged, .overflow, .lost:
        // Programs that make and remove folders without end must not keep this one busy.
        lookTime = lookTime ?? max(time, (lastLook ?? time) + Pace.together)
      }
    }
  }

  /// Whether the folder is to be looked through by now.
  package func wantsLook(at now: Instant) -> Bool {
    lookTime.map { $0 <= now.milliseconds } ?? false
      || settling.wantsLook(at: now.milliseconds)
  }

  /// When to call again, in milliseconds; nil where nothing is waited for.
  package var nextTime: Int64? {
    if !atOnce.isEmpty { return lastLook }
    return [settling.nextTime, lookTime].compactMap { $0 }.min()
  }
}

extension FolderReading {
  /// Reads every file that is fit to be read by now. `progress` is called before each, `didRead`
  /// after each whose bytes were turned into facts.
  ///
  /// - Returns: whether a snapshot would now be another than it was after the last call.
  package mutating func readDue(
    at now: Instant, progress: (_ done: Int, _ of: Int) -> Void = { _, _ in },
    didRead: (_ path: SafeText) -> Void = { _ in }
  ) -> Bool {
    let due = settling.takeDue(at: now.milliseconds)
    var paths = takeAtOnce().union(due.reads)
    // A name that was never listed may be a link, or a second name of a file that is known.
    if paths.contains(where: { files[$0] == nil }) {
      lookAgain(at: now)
      paths.formUnion(takeAtOnce())
    }
    readSettings(among: &paths, at: now, didRead)
    let listed = paths.sorted().compactMap { files[$0] }
    for path in paths where files[path] == nil { settling.finish(path) }
    for (index, file) in listed.enumerated() {
      progress(index, listed.count)
      read(file, at: now, didRead)
    }
    for removal in due.removed where take(removal, at: now) { isNews = true }
    let missing = library.paths.filter { files[$0] == nil }
    if isNews, library.forgetMoved(missing) { isNews = true }
    defer { isNews = false }
    return isNews
  }

  private mutating func takeAtOnce() -> Set<RelativePath> {
    defer { atOnce = [] }
    return atOnce
  }

  /// The settings come first: they say which files are no inputs, and what headings mean. Those at
  /// the top come before all, as they may say which folders are authorities.
  private mutating func readSettings(
    among paths: inout Set<RelativePath>, at now: Instant, _ didRead: (SafeText) -> Void
  ) {
    if paths.remove(.settings) != nil {
      readSettings([.settings], at: now, didRead)
      paths.formUnion(takeAtOnce())
    }
    let others = paths.filter { files[$0]?.admission == .settings }
    paths.subtract(others)
    readSettings(others.sorted(), at: now, didRead)
    paths.formUnion(takeAtOnce().subtracting(others))
  }

  private mutating func readSettings(
    _ paths: [RelativePath], at now: Instant, _ didRead: (SafeText) -> Void
  ) {
    guard !paths.isEmpty else { return }
    let before = library.readingRules
    for path in paths {
      if let file = files[path] { read(file, at: now, didRead) }
    }
    if library.readingRules != before { lookAgain(at: now) }
  }

  private mutating func lookAgain(at now: Instant) {
    do { try look(at: now) } catch { lookTime = now.milliseconds }
  }

  private mutating func read(
    _ file: ListedFile, at now: Instant, _ didRead: (SafeText) -> Void
  ) {
    let time = now.milliseconds
    let count = library.readCount
    let outcome = library.read(file, at: now)
    if library.readCount != count { didRead(file.path.display) }
    if outcome.isNews { isNews = true }
    settling.observe(file.path, .present, at: time)
    switch outcome.state {
    case .settled: settling.finish(file.path)
    case .held:
      if !settling.hold(file.path, at: time), library.setAside(file.path) { isNews = true }
    case .changing:
      settling.finish(file.path)
      settling.observe(file.path, .changed(.written), at: time)
    case .absent: settling.observe(file.path, .absent, at: time)
    case .notAFile:
      settling.finish(file.path)
      lookTime = time
    }
  }
}
