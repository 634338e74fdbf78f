import Testing
import Text

@testable import CareModel

/// Every number of every kind of file says whether it counts children.
@Suite struct DeclaredNumbersTests {
  private static let day = Month(containing: 2026, 3).lastDay
  private static let row = RowReference(path: "x.csv", line: 2)

  private static var rows: [any DeclaringRow] {
    [
      TargetRow(id: "1", source: row), SavingRow(id: "1", source: row),
      ActionRow(action: "a", status: .notGiven, source: row),
      PlannedMoveRow(planned: day, from: place, to: place, source: row),
      WorkforceRow(day: day, team: nil, source: row),
      PlacementRow(
        day: day, placement: "p", group: nil, provider: nil, providerName: nil, source: row),
      MeasureRow(measure: "m", day: day, period: "p", team: nil, source: row),
      WorkloadRow(day: day, source: row), BudgetRow(line: "l", source: row),
      PressureRow(pressure: "p", source: row),
      SavingsTargetRow(year: FinancialYear(containing: day), source: row),
      SpendControlRow(day: day, description: "d", source: row),
      DecisionRow(day: day, decision: "d", source: row), ForumRow(forum: "f", source: row),
      RiskRow(risk: "r", source: row),
    ]
  }

  private static let place = MovePlace(name: "p", group: nil, isOutOfCare: false)

  @Test("Every number of a row is declared as one of children or as another, once")
  func declared() {
    for row in Self.rows { Self.check(row) }
  }

  @Test("There is a row of every kind of file")
  func kinds() {
    let kinds = Mirror(reflecting: Facts()).children.count
    #expect(Self.rows.count == kinds)
  }

  private static func check<Row: DeclaringRow>(_ row: Row) {
    let numbers = Mirror(reflecting: row).children.compactMap { child in
      isNumber(child.value) ? child.label : nil
    }
    let names = Row.childCounts.map(\.name) + Row.derived + Row.others
    #expect(Set(names) == Set(numbers), "\(Row.self)")
    #expect(names.count == Set(names).count, "\(Row.self): \(names.sorted())")
    for count in Row.childCounts {
      #expect("\(count.path)".hasSuffix(".\(count.name)"), "\(count.path) is not \(count.name)")
    }
  }

  /// Whether a property holds a figure: days, lines of a file, years and words are none.
  private static func isNumber(_ value: Any) -> Bool {
    let type = "\(Swift.type(of: value))"
    return ["Quantity<", "AmountOfYear", "Number", "Money", "Tolerance", "Int"].contains { name in
      type.hasPrefix(name) || type.hasPrefix("Optional<\(name)")
    }
  }
}
