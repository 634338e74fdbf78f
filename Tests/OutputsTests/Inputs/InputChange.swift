import SampleFolders
import Testing

@testable import Outputs

/// One cell of the sample plan, what it is changed to, and what of the JSON is then another.
struct InputChange: CustomTestStringConvertible, Sendable {
  enum Table: Sendable {
    case plan
    case nextYear
  }

  let id: String
  let heading: String
  let value: String
  let expected: Set<String>
  let table: Table

  /// The paths in `expected` that start with a point are below the target of the row.
  init(
    _ id: String, _ heading: String, _ value: String, _ expected: [String], in table: Table = .plan
  ) {
    self.id = id
    self.heading = heading
    self.value = value
    self.expected = Set(expected.map { $0.hasPrefix(".") ? "targets.\(id)\($0)" : $0 })
    self.table = table
  }

  var testDescription: String { "\(id), \(heading): \(value)" }

  private static let sample = Result { try SamplePlan().json() }

  /// Changes the cell and compares.
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    var plan = SamplePlan()
    let before = try Self.sample.get()
    switch table {
    case .plan: plan.cells[id, heading] = value
    case .nextYear: plan.nextYear[id, heading] = value
    }
    let changes = JSONChanges(from: before, to: try plan.json()).paths
    let (missing, excess) = (expected.subtracting(changes), changes.subtracting(expected))
    #expect(missing.isEmpty, "stays as it was", sourceLocation: sourceLocation)
    #expect(excess.isEmpty, "changes too", sourceLocation: sourceLocation)
  }
}

extension InputChange {
  /// What follows from a result, apart from the figure itself.
  static let judged = [".adverse", ".status", ".rag", ".ragReason"]
  /// The colour of a measure at each of its milestones.
  static func measure(_ ids: String...) -> [String] { ids.map { "targets.\($0).measureRag" } }

  /// What is shown of agency workers, who are counted by targets 1 to 3.
  static func agency(_ keys: String...) -> [String] { keys.map { "workforce.\($0)" } }
  /// What is shown of residential placements, which are counted by targets 4 to 6.
  static func residential(_ keys: String...) -> [String] {
    keys.map { "placements.aims.residential.\($0)" }
  }
  /// What is shown of the children looked after, who are counted by targets 7 and 8.
  static func children(_ keys: String...) -> [String] { keys.map { "lookedAfter.\($0)" } }

  /// What a figure’s number is in: itself, its history and its peak.
  static let residentialCount = residential("count", "series.0.count", "peak.count")
  static let childrenCount = children(
    "count", "series.0.count", "peak.count", "change.change")

  /// What follows from a saving’s amounts in this year’s totals.
  static let total = [
    "savings.target", "savings.variance", "savings.percent", "savings.byBasis.0.target",
  ]
  static let achievedTotal = [
    "savings.achieved", "savings.variance", "savings.percent", "savings.byBasis.0.achieved",
  ]
  /// What the sample plan asks for, as nobody knows it.
  static let owedActual = "chase.11 Weeks in care reduced by: actual"
  static let owedSaving =
    "chase.saving 11 Average time spent in care reduced by (weeks) 2013/14: achieved"

  static func line(_ id: String, _ keys: String...) -> [String] {
    keys.map { "savings.lines.\(id).\($0)" }
  }
}
