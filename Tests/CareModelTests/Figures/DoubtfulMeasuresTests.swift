import Testing
import Text

@testable import CareModel

/// Measures of which a comparison would be wrong.
@Suite struct DoubtfulMeasuresTests {
  private func figures(_ rows: [MeasureRow]) -> FigureTables {
    var snapshot = Snapshot()
    snapshot.measures = rows
    return Figures(of: snapshot).tables
  }

  private func row(
    _ name: SafeText, _ day: String, _ value: Double, line: Int = 2,
    _ change: (inout MeasureRow) -> Void = { _ in }
  ) throws -> MeasureRow {
    var row = MeasureRow(
      measure: name, day: try #require(Day(iso: day)), period: SafeText(day), team: nil,
      source: RowReference(path: "scorecard.csv", line: line))
    row.value = .exactly(.of(value))
    change(&row)
    return row
  }

  @Test("A percentage that is counted from April on is held against the whole target")
  func cumulativePercentage() throws {
    let rows = try ["2013-04-30", "2013-05-31", "2013-06-30"].map { day in
      try row("In time", day, 40) {
        ($0.unit, $0.polarity, $0.accumulation) = ("%", .higher, .cumulative)
        $0.target = .exactly(Number(90))
      }
    }
    let measure = try #require(figures(rows).measures.rows.first)
    #expect(measure.expected == nil)
    #expect(measure.rating.rag == .red)
  }

  @Test("A quarter is not compared with a year, nor a month with a quarter")
  func periodLengths() throws {
    let rows = [
      try row("Referrals", "2013-03-31", 2400) { ($0.length, $0.polarity) = (.year, .lower) },
      try row("Referrals", "2013-06-30", 640) { ($0.length, $0.polarity) = (.quarter, .lower) },
    ]
    let measure = try #require(figures(rows).measures.rows.first)
    #expect(measure.value == .exactly(Number(640)))
    #expect(measure.movement == nil)
    #expect(measure.history.count == 2)
  }

  @Test("A rate is not the number of looked-after children, and of two names the newer speaks")
  func lookedAfterNames() throws {
    let rows = [
      try row("Looked after children", "2015-03-31", 67) { $0.unit = "per 10,000" },
      try row("LAC", "2012-04-30", 300, line: 3),
      try row("Children in care", "2013-04-30", 310, line: 4),
    ]
    let lookedAfter = try #require(figures(rows).lookedAfter)
    #expect(lookedAfter.count == .exactly(Number(310)))
    #expect(lookedAfter.row?.line == 4)
  }

  @Test("0.82 and then 84 are not a rise by 83")
  func fractions() throws {
    let rows = [
      try row("In time", "2013-04-30", 0.82) { $0.unit = "%" },
      try row("In time", "2013-05-31", 84) { $0.unit = "%" },
    ]
    #expect(try #require(figures(rows).measures.rows.first).movement == nil)
  }

  @Test("A period whose part is hidden says so, and the one before is not shown as new")
  func hiddenParts() throws {
    let rows = [
      try row("Moved", "2013-03-31", 20),
      try row("Moved", "2013-04-30", 0) {
        $0.value = .notGiven
        ($0.numerator, $0.denominator) = (.absent(.suppressed), .exactly(Number(40)))
      },
    ]
    let measure = try #require(figures(rows).measures.rows.first)
    #expect(measure.value == .absent(.suppressed))
    #expect(measure.asAt == Day(iso: "2013-04-30"))
  }
}
