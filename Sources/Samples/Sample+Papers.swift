extension Sample {
  /// The samples there are, the one that is shown where none is named first.
  package static let all = [costImprovementPlan, workforce, papers]

  /// A cost improvement plan at April 2013: 13 targets under four objectives and their savings.
  package static let costImprovementPlan = Sample(
    word: "plan", name: "cost-improvement-plan",
    title: "a cost improvement plan at April 2013",
    files: [
      File(name: "lookout.toml", bytes: PackageResources.lookout_toml),
      File(name: "cost-improvement-plan.csv", bytes: PackageResources.cost_improvement_plan_csv),
      File(name: "next-year-savings.csv", bytes: PackageResources.next_year_savings_csv),
      File(name: "actions.csv", bytes: PackageResources.actions_csv),
    ])

  /// Agency social workers in a financial plan at January 2016: a headcount, then whole-time
  /// equivalents, and amounts of two financial years.
  package static let workforce = Sample(
    word: "workforce", name: "workforce",
    title: "the agency social workers of a financial plan at January 2016",
    files: [
      File(name: "lookout.toml", bytes: PackageResources.workforce_lookout_toml),
      File(name: "workforce.csv", bytes: PackageResources.workforce_csv),
      File(name: "agency-plan.csv", bytes: PackageResources.agency_plan_csv),
    ])

  /// Five councils' published papers, a folder each, as at its own day.
  package static let papers = Sample(
    word: "papers", name: "papers",
    title: "five councils' published papers of 2008 to 2016, side by side",
    files: resourceOptions.placed(in: "2008-resource-options")
      + workload.placed(in: "2010-workload") + recoveryPlan.placed(in: "2011-recovery-plan")
      + improvementPlan.placed(in: "2013-cost-improvement")
      + financialPlan.placed(in: "2016-financial-plan"))
}

// The five papers one by one, for those who want one of them alone.
extension Sample {
  /// A round of savings at December 2008: a target taken from the base, and options by section.
  package static let resourceOptions = Sample(
    word: "options", name: "resource-options",
    title: "a round of savings at December 2008",
    files: [
      File(name: "lookout.toml", bytes: PackageResources.options_lookout_toml),
      File(name: "savings-target.csv", bytes: PackageResources.options_savings_target_csv),
      File(name: "savings.csv", bytes: PackageResources.options_savings_csv),
      File(name: "decisions.csv", bytes: PackageResources.options_decisions_csv),
    ])

  /// The pressures of workload to September 2010: referrals, plans, children looked after, and
  /// what is overspent.
  package static let workload = Sample(
    word: "workload", name: "workload-pressures",
    title: "the pressures of workload at September 2010",
    files: [
      File(name: "lookout.toml", bytes: PackageResources.workload_lookout_toml),
      File(name: "workload.csv", bytes: PackageResources.workload_csv),
      File(name: "overspends.csv", bytes: PackageResources.workload_overspends_csv),
      File(name: "actions.csv", bytes: PackageResources.workload_actions_csv),
      File(name: "decisions.csv", bytes: PackageResources.workload_decisions_csv),
      File(name: "forums.csv", bytes: PackageResources.workload_forums_csv),
    ])

  /// A recovery plan of July 2011: an overspend taken apart, actions by term, spending held back.
  package static let recoveryPlan = Sample(
    word: "recovery", name: "recovery-plan",
    title: "a recovery plan of July 2011",
    files: [
      File(name: "lookout.toml", bytes: PackageResources.recovery_lookout_toml),
      File(name: "budget.csv", bytes: PackageResources.recovery_budget_csv),
      File(name: "pressures.csv", bytes: PackageResources.recovery_pressures_csv),
      File(name: "actions.csv", bytes: PackageResources.recovery_actions_csv),
      File(name: "savings.csv", bytes: PackageResources.recovery_savings_csv),
    ])

  /// The cost improvement plan with the moves that it plans and the vacancies that it tells of.
  package static let improvementPlan = Sample(
    word: "improvement", name: "cost-improvement",
    title: "the cost improvement plan with its planned moves",
    files: [File(name: "lookout.toml", bytes: PackageResources.plan_lookout_toml)]
      + costImprovementPlan.files.filter { $0.name != "lookout.toml" } + [
        File(name: "planned-moves.csv", bytes: PackageResources.plan_moves_csv),
        File(name: "measures.csv", bytes: PackageResources.plan_measures_csv),
      ])

  /// A financial plan at January 2016: budgets of two years, agency social workers, risks.
  package static let financialPlan = Sample(
    word: "finance", name: "financial-plan",
    title: "a financial plan at January 2016",
    files: [
      File(name: "lookout.toml", bytes: PackageResources.finance_lookout_toml),
      File(name: "budget.csv", bytes: PackageResources.finance_budget_csv),
      File(name: "workforce.csv", bytes: PackageResources.workforce_csv),
      File(name: "plan.csv", bytes: PackageResources.finance_plan_csv),
      File(name: "actions.csv", bytes: PackageResources.finance_actions_csv),
      File(name: "decisions.csv", bytes: PackageResources.finance_decisions_csv),
      File(name: "risks.csv", bytes: PackageResources.finance_risks_csv),
      File(name: "forums.csv", bytes: PackageResources.finance_forums_csv),
    ])

  /// The files as they stand in a folder within another.
  private func placed(in folder: String) -> [File] {
    files.map { File(name: folder + "/" + $0.name, bytes: $0.bytes) }
  }
}
