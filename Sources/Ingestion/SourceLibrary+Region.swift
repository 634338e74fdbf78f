package import CareModel

extension SourceLibrary {
  /// Everything that is known now, authority by authority in the order of their folders.
  package func region() -> Region {
    let known = Dictionary(grouping: records) { layout.authority(of: $0.key) }
    let others = Dictionary(grouping: passedOver) { layout.authority(of: $0.key) }
    let authorities = layout.authorities.sorted().map { folder in
      RegionAuthority(
        folder: folder.display,
        snapshot: snapshot(of: folder, known[folder] ?? [], others[folder] ?? []))
    }
    guard layout.isRegion else { return Region(authorities: authorities) }
    var region = Region(authorities: authorities)
    region.name = settings.authority.name
    region.theme = settings.theme
    region.ownSources = ownSources(known[nil] ?? [], others[nil] ?? [])
    return region
  }

  /// What is known of an authority, in the order of the files' paths.
  private func snapshot(
    of folder: RelativePath, _ records: [(key: RelativePath, value: SourceRecord)],
    _ passedOver: [(key: RelativePath, value: SourceReport)]
  ) -> Snapshot {
    var snapshot = Snapshot()
    snapshot.settings = settingsInUse(of: folder)
    var reports = Dictionary(uniqueKeysWithValues: passedOver)
    for (path, record) in records.sorted(by: { $0.key < $1.key }) {
      guard var contents = record.good?.contents else {
        reports[path] = record.report
        continue
      }
      let rows = FutureRows(setAsideOf: contents.facts, readAt: record.report.readAt)
      contents.facts = rows.facts
      reports[path] = rows.told(in: record.report).completed(contents, by: snapshot.settings)
      snapshot.facts.add(contents.facts)
    }
    snapshot.sources = reports.sorted { $0.key < $1.key }.map(\.value)
    snapshot.noteRepeatedRows()
    snapshot.noteUnknownIndicators()
    return snapshot
  }

  /// An authority of a region goes by the name of its folder where it gives none, is a
  /// demonstration where the region is one, and hides what the region hides.
  private func settingsInUse(of folder: RelativePath) -> FolderSettings {
    var settings = settings(of: folder)
    guard layout.isRegion else { return settings }
    settings.authority.name = settings.authority.name ?? folder.display
    settings.isDemo = settings.isDemo || self.settings.isDemo
    settings.disclosure = settings.disclosure.united(with: self.settings.disclosure)
    settings.blankAfterMinutes = settings.blankAfterMinutes ?? self.settings.blankAfterMinutes
    return settings
  }

  /// The files that belong to no authority: the settings of the region, and what lies beside the
  /// folders of its authorities, of which nothing is used.
  private func ownSources(
    _ records: [(key: RelativePath, value: SourceRecord)],
    _ passedOver: [(key: RelativePath, value: SourceReport)]
  ) -> [SourceReport] {
    var reports = Dictionary(uniqueKeysWithValues: passedOver)
    for (path, record) in records {
      reports[path] =
        path == .settings
        ? record.report.ofRegion(settings) : record.report.ofNoAuthority
    }
    return reports.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension SourceReport {
  /// The report of the settings of a region: they say less than those of an authority.
  fileprivate func ofRegion(_ settings: FolderSettings) -> SourceReport {
    var rest = settings
    rest.authority.name = nil
    rest.theme = nil
    rest.ignore = []
    rest.isDemo = false
    rest.disclosure = DisclosureSettings()
    rest.blankAfterMinutes = nil
    guard rest != FolderSettings() else { return self }
    var report = self
    report.remarks.append(Remark(.settingOfAuthority))
    if report.verdict == .ok { report.verdict = .warning }
    return report
  }

  /// The report of an input that belongs to no authority.
  fileprivate var ofNoAuthority: SourceReport {
    guard verdict != .ignored || isStale else { return self }
    var report = SourceReport(path: path, verdict: verdict == .held ? .held : .rejected)
    report.kinds = kinds
    report.encoding = encoding
    report.remarks = [Remark(.ofNoAuthority)]
    return report
  }
}
