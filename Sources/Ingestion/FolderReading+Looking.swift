internal import CareModel
private import Text

extension FolderReading {
  /// Looks through the folder and notes what is another, new or gone.
  ///
  /// - Throws: why it cannot be looked at. What was known then stands as it was.
  package mutating func look(at now: Instant) throws(FolderTrouble) {
    let isFirst = isFirstLook
    isFirstLook = false
    lookTime = nil
    lastLook = now.milliseconds
    var listing = try FolderListing.read(root, ignoring: library.patterns.ofRoot)
    if isBareMountPoint(listing) { throw .gone }
    identity = listing.identity
    folders = listing.folders
    closedFolders = listing.closedFolders
    let isNewRegion = takeLayout(of: listing, at: now)
    admit(&listing)
    files = [:]
    for file in listing.files where file.isRead {
      files[file.path] = file
      note(file, isFirst: isFirst || (isNewRegion && file.admission == .settings), at: now)
    }
    passOver(listing)
    noteMissing(listing, at: now)
    settling.endLook(at: now.milliseconds)
  }

  /// When a share is unmounted, its folder is left: empty, and on another device.
  private func isBareMountPoint(_ listing: FolderListing) -> Bool {
    guard let identity, identity.device != listing.identity.device else { return false }
    return listing.files.isEmpty && !files.isEmpty
  }

  private mutating func note(_ file: ListedFile, isFirst: Bool, at now: Instant) {
    if isFirst {
      atOnce.insert(file.path)
      return
    }
    let time = now.milliseconds
    switch library.need(of: file, at: now) {
    case .nothing: settling.observe(file.path, .present, at: time)
    case .settling: settling.observe(file.path, .seen(file.fingerprint), at: time)
    case .again:
      settling.observe(file.path, .present, at: time)
      atOnce.insert(file.path)
    }
  }

  private mutating func passOver(_ listing: FolderListing) {
    var reports: [RelativePath: SourceReport] = [:]
    for file in listing.files where !file.isRead {
      let finding: Finding? = file.admission == .special ? .cannotRead(reason: .notAFile) : nil
      reports[file.path] = report(of: file.path, .ignored, finding)
    }
    for folder in listing.closedFolders {
      reports[folder] = report(of: folder, .rejected, .cannotRead(reason: .permission))
    }
    for path in reports.keys { settling.forget(path) }
    if library.passOver(reports) { isNews = true }
  }

  /// The report of before where it is the same: there may be thousands.
  private func report(of path: RelativePath, _ verdict: Verdict, _ finding: Finding?)
    -> SourceReport
  {
    let remarks = finding.map { [Remark($0)] } ?? []
    if let before = library.reportOfPassedOver(path), before.verdict == verdict,
      before.remarks == remarks
    {
      return before
    }
    var report = SourceReport(path: path.display, verdict: verdict)
    report.remarks = remarks
    return report
  }

  private mutating func noteMissing(_ listing: FolderListing, at now: Instant) {
    for path in library.paths where files[path] == nil {
      if listing.closedFolders.contains(where: path.isBelow) {
        settling.forget(path)
        if library.refuse(path, at: now.moment) { isNews = true }
      } else if !library.isVanished(path) {
        settling.observe(path, .absent, at: now.milliseconds)
      }
    }
  }
}
