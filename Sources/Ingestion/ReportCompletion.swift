internal import CareModel

extension SourceReport {
  /// The report with what the folder's settings say of the day that the file reaches to.
  func completed(_ contents: SourceContents?, by settings: FolderSettings) -> SourceReport {
    guard let contents, !kinds.isEmpty else { return self }
    var report = withoutNamesThatAreMapped(by: settings)
    guard coversTo == nil else { return report }
    // The earliest of several kinds: no figure may be drawn for a later day than it is known for.
    report.coversTo = kinds.compactMap { settings.coversTo[$0] }.min(by: <) ?? settings.asAt
    if report.coversTo == nil, verdict.isRead, rows > 0, !Self.planKinds.isDisjoint(with: kinds),
      !contents.hasDay,
      !report.remarks.contains(where: { $0.finding == .undated })
    {
      report.remarks.append(Remark(.undated))
      if report.verdict == .ok { report.verdict = .warning }
    }
    return report
  }

  /// The report without what it asks the settings for and they say already.
  private func withoutNamesThatAreMapped(by settings: FolderSettings) -> SourceReport {
    guard !settings.placementGroups.isEmpty else { return self }
    var report = self
    report.remarks.removeAll { remark in
      guard case .unknownPlacement(let name) = remark.finding else { return false }
      return settings.placementGroups[Indicator.key(name)] != nil
    }
    if report.remarks.isEmpty, report.verdict == .warning { report.verdict = .ok }
    return report
  }

  private static let planKinds: Set = [
    "targets", "savings", "actions", "budget", "pressures", "planned moves", "risks",
  ]
}

extension SourceContents {
  /// Whether any row says what day its figures belong to.
  fileprivate var hasDay: Bool {
    facts.targets.contains { $0.asAt != nil || $0.indicator != nil }
      || facts.savings.contains { $0.asAt != nil }
      || facts.actions.contains { $0.asAt != nil }
      || facts.budget.contains { $0.day != nil }
      || facts.pressures.contains { $0.asAt != nil }
      || facts.plannedMoves.contains { $0.asAt != nil }
      || facts.risks.contains { $0.asAt != nil }
  }
}
