/// What the authorities of a region have of targets and of files to mend, all together.
package struct RegionCounts: Equatable, Sendable {
  private let targets: [RAG: Int]
  /// The files that need somebody, those that belong to no authority among them.
  package let filesToMend: Int

  package init(_ authorities: [DisclosedFigures], ownSources: [SourceReport]) {
    var targets: [RAG: Int] = [:]
    var files = ownSources.count { $0.needsSomebody }
    for figures in authorities {
      for target in figures[dynamicMember: \.targets].rows {
        targets[target.rating.rag, default: 0] += 1
      }
      files += figures[dynamicMember: \.sources].count { $0.needsSomebody }
    }
    self.targets = targets
    filesToMend = files
  }

  /// How many targets have a colour.
  package func count(_ rag: RAG) -> Int { targets[rag] ?? 0 }

  package var hasTargets: Bool { !targets.isEmpty }
}

extension SourceReport {
  /// Whether somebody has to mend the file: it is rejected, held or older than it looks.
  package var needsSomebody: Bool { verdict == .rejected || verdict == .held || isStale }
}
