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

  /// What follows from a saving’s amounts in this year’s totals.
  static let total = ["savings.target", "savings.variance", "savings.percent"]
  static let achievedTotal = ["savings.achieved", "savings.variance", "savings.percent"]
  static func line(_ id: String, _ keys: String...) -> [String] {
    keys.map { "savings.lines.\(id).\($0)" }
  }
}
