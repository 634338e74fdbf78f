package import CareModel

// All of these say whether a snapshot would now be another.
extension SourceLibrary {
  /// Says that a file still looks unfinished and is not tried again until it is saved.
  package mutating func setAside(_ path: RelativePath) -> Bool {
    change(path) { $0.latest.verdict = .rejected }
  }

  /// Says that a file has gone. Its facts stand, unless the same content stands elsewhere.
  package mutating func vanish(_ path: RelativePath, since moment: Moment) -> Bool {
    guard let record = records[path] else { return false }
    guard let good = record.good, !isElsewhere(good, than: path) else {
      records[path] = nil
      return true
    }
    return change(path) { $0.vanishedSince = $0.vanishedSince ?? moment }
  }

  /// Drops the files of these, which are no longer listed, whose content stands elsewhere by now:
  /// they were only given another name.
  package mutating func forgetMoved(_ missing: [RelativePath]) -> Bool {
    let moved = missing.filter { path in
      records[path]?.good.map { isElsewhere($0, than: path) } ?? false
    }
    for path in moved { records[path] = nil }
    return !moved.isEmpty
  }

  private func isElsewhere(_ good: GoodContents, than path: RelativePath) -> Bool {
    let authority = layout.authority(of: path)
    return records.contains { other, record in
      other != path && record.vanishedSince == nil && record.brokenSince == nil
        && record.good?.hash == good.hash && layout.authority(of: other) == authority
    }
  }

  /// Says that a file stands where nobody may look.
  package mutating func refuse(_ path: RelativePath, at moment: Moment) -> Bool {
    change(path) { record in
      record.fail(.rejected, .cannotRead(reason: .permission), at: moment)
      record.vanishedSince = nil
    }
  }

  /// Says which files are seen and not read; what they said before no longer counts.
  package mutating func passOver(_ files: [RelativePath: SourceReport]) -> Bool {
    var isNews = files != passedOver
    passedOver = files
    for path in files.keys where records.removeValue(forKey: path) != nil { isNews = true }
    return isNews
  }

  /// The report of a file that was passed over when it was last looked at.
  func reportOfPassedOver(_ path: RelativePath) -> SourceReport? { passedOver[path] }

  private mutating func change(
    _ path: RelativePath, _ update: (inout SourceRecord) -> Void
  ) -> Bool {
    guard var record = records[path] else { return false }
    let before = record.report
    update(&record)
    records[path] = record
    return record.report != before
  }
}
