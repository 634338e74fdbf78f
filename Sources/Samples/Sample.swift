// Samples: folders that come with the program, for trying it out. Figures of published council
// papers, no child's and no worker's data. Imports nothing.

/// A folder of files that can be written somewhere.
package struct Sample: Sendable {
  /// A file of a sample.
  package struct File: Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// What the command line calls it.
  package let word: String
  /// The folder that its files are put into.
  package let name: String
  /// What it shows, for the help.
  package let title: String
  package let files: [File]
}

extension Sample {
  /// The samples there are, the one that is shown where none is named first.
  package static let all = [costImprovementPlan, workforce]

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
}
