// Samples: folders that come with the program, for trying it out. Figures of published council
// papers, no child's and no worker's data. Imports nothing.

/// A folder of files that can be written somewhere.
package struct Sample: Sendable {
  /// A file of a sample.
  package struct File: Sendable {
    package let name: String
    package let bytes: [UInt8]
  }

  package let name: String
  package let files: [File]
}

extension Sample {
  /// A cost improvement plan at April 2013: 13 targets under four objectives and their savings.
  package static let costImprovementPlan = Sample(
    name: "cost-improvement-plan",
    files: [
      File(name: "lookout.toml", bytes: PackageResources.lookout_toml),
      File(name: "cost-improvement-plan.csv", bytes: PackageResources.cost_improvement_plan_csv),
      File(name: "next-year-savings.csv", bytes: PackageResources.next_year_savings_csv),
      File(name: "actions.csv", bytes: PackageResources.actions_csv),
    ])
}
