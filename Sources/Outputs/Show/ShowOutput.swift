package import CareModel
import Panels
import Text

/// What `lookout show` tells of an authority: the figures of every panel in plain sentences and
/// tables.
package enum ShowOutput {
  /// The figures of a panel, or of all where none is named, as text.
  package static func text(of figures: DisclosedFigures, panel: ShownPanel? = nil) -> String {
    document(of: figures, panel: panel).text
  }

  /// What is told of a panel, or of all where none is named. The name of the authority's folder
  /// stands for its own where it has none.
  static func document(
    of figures: DisclosedFigures, panel: ShownPanel? = nil, folder: SafeText = ""
  ) -> AuthorityDocument {
    let day: SafeText = figures.asAt.map { "as at \($0.long)" } ?? "of no known day"
    let demo: SafeText = figures.isDemo ? " (DEMO)" : ""
    let past: SafeText? = figures.isPast ? "The past as it is known now." : nil
    return AuthorityDocument(
      title: "\(figures.authority.name ?? "Lookout"), \(day)\(demo)",
      name: figures.authority.name ?? folder,
      asAt: figures.asAt, audience: figures.audience,
      notes: [past, figures.disclosure.hiddenWords].compactMap(\.self),
      parts: panel.map { [part($0, of: figures)] } ?? parts(of: figures))
  }

  /// Every part. What no file gives is told in one sentence, before the sources.
  private static func parts(of figures: DisclosedFigures) -> [OutputPart] {
    let parts = ShownPanel.allCases.map { part($0, of: figures) }
    let missing = NoFile.sentence(of: parts.compactMap { NoFile.what(in: $0.blocks) })
    let given = parts.filter { NoFile.what(in: $0.blocks) == nil }
    return given.dropLast() + [OutputPart(panel: nil, blocks: missing)] + given.suffix(1)
  }

  private static func part(_ panel: ShownPanel, of figures: DisclosedFigures) -> OutputPart {
    OutputPart(panel: panel, blocks: blocks(panel, of: figures))
  }

  private static func blocks(
    _ panel: ShownPanel, of figures: DisclosedFigures
  ) -> [OutputBlock] {
    switch panel {
    case .lookedAfter: figures.lookedAfter.map(ServiceBlocks.lookedAfter) ?? []
    case .placements: ServiceBlocks.placements(figures.placements)
    case .workforce: WorkforceBlocks.workforce(figures.workforce)
    case .measures: WorkforceBlocks.measures(figures.measures)
    case .targets: PlanBlocks.targets(figures.targets, asAt: own(figures.targets.asAt, in: figures))
    case .savings:
      PlanBlocks.savings(figures.savings, asAt: own(figures.savings.asAt, in: figures))
        + MoneyBlocks.rounds(figures)
    case .budget: MoneyBlocks.budget(figures.budget)
    case .pressures: MoneyBlocks.pressures(figures.pressures)
    case .actions: PlanBlocks.actions(figures.actions, asAt: own(figures.actions.asAt, in: figures))
    case .decisions: GovernanceBlocks.decisions(figures.decisions)
    case .forums: GovernanceBlocks.forums(figures.forums)
    case .risks: RiskBlocks.risks(figures.risks)
    case .spendControl: RiskBlocks.spendControl(figures.spendControl)
    case .chase: GovernanceBlocks.chase(figures.chase)
    case .sources: sources(figures.sources)
    case .workload: WorkloadBlocks.workload(figures.workload)
    case .ahead: AheadBlocks.ahead(figures.ahead)
    }
  }

  /// The day of a part, where it is not the one that the heading names.
  private static func own(_ day: Day?, in figures: DisclosedFigures) -> SafeText {
    guard let day, day != figures.asAt else { return "" }
    return " as at \(day.long)"
  }

  private static func sources(_ sources: [SourceReport]) -> [OutputBlock] {
    guard !sources.isEmpty else { return [.sentence("Sources: none.")] }
    return [.sentence("Sources:")]
      + sources.map { source in
        let day: SafeText = source.coversTo.map { ", covers to \($0.long)" } ?? ""
        return .item("\(source.path): \(source.verdictWords)\(day)")
      }
  }
}
