import TerminalHarness
import Testing

/// The sample's cost improvement plan, and the figures by which its screens are known.
enum Plan {
  /// Where a home holds the sample.
  static let folder = "plan"
  static let file = folder + "/" + fileName
  static let fileName = "cost-improvement-plan.csv"
  static let settings = folder + "/lookout.toml"
  static let fileNames = ["actions.csv", fileName, "lookout.toml", "next-year-savings.csv"]

  /// What the plan is to save, as every screen with room for it shows.
  static let saving = "2,198"
  /// How the first target in the order of urgency, and the one after it, are described.
  static let firstTarget = "Reduce no. of agency social workers (April 13)"
  static let secondTarget = "Reduce no. in residential placement (Mar 13)"
  /// What only the page of the targets shows: an objective of the plan.
  static let objective = "Placement strategy"
}

extension Plan {
  /// A new home with the sample in it.
  static func home() throws -> TemporaryFolder {
    let home = try TemporaryFolder(name: "home")
    try write(in: home)
    return home
  }

  /// Writes the sample into a home.
  static func write(in home: TemporaryFolder, folder: String = folder) throws {
    let run = try Lookout.run(["demo", "--write", folder], home: home)
    try #require(run.end == .exited(0), "\(run.complaint)")
  }

  /// The plan's text with `count` children in care in April 2013, in place of 320.
  static func text(in home: TemporaryFolder, childrenInCare count: Int) throws -> String {
    try text(
      in: home, replacing: ",300,320,20,", with: ",300,\(count),\(count - 300),")
  }

  /// A file's text with something in it replaced, which has to be there.
  static func text(
    of file: String = file, in home: TemporaryFolder, replacing old: String, with new: String
  ) throws -> String {
    let text = try #require(home.contents(of: file))
    try #require(text.contains(old))
    return text.replacing(old, with: new)
  }
}
