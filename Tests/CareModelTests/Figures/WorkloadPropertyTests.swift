import RandomNumbers
import Testing
import Text

@testable import CareModel

/// Months of work made up at random, the same for each seed.
private struct RandomWorkload {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func quantity() -> Quantity<Number> {
    switch number(0...9) {
    case 0: .notGiven
    case 1: .absent(.notKnown)
    case 2: .known(Number(number(0...300)), number(0...1) == 0 ? .atLeast : .atMost)
    default: .exactly(Number(number(0...300)))
    }
  }

  /// Rows of months from `months` after April 2013 on, some of them missing or told twice.
  mutating func rows(_ months: Range<Int>) -> [WorkloadRow] {
    let april = Month(containing: 2013, 4).lastDay
    return months.flatMap { month -> [WorkloadRow] in
      let count = number(0...8) == 0 ? 0 : number(0...5) == 0 ? 2 : 1
      return (0..<count).map { line in
        var row = WorkloadRow(
          day: april.endOfMonth(after: month),
          source: RowReference(path: "workload.csv", line: line + 2))
        if number(0...6) == 0 { row.length = .quarter }
        (row.referrals, row.planStarts, row.careStarts) = (quantity(), quantity(), quantity())
        (row.plansOpen, row.lookedAfter, row.backlog) = (quantity(), quantity(), quantity())
        (row.assessments, row.assessmentsInTime) = (quantity(), quantity())
        return row
      }
    }
  }
}

@Suite struct WorkloadPropertyTests {
  private static let day = Month(containing: 2013, 4).lastDay

  private static func figures(_ rows: [WorkloadRow]) -> WorkloadFigures {
    var snapshot = Snapshot()
    snapshot.workload = rows
    return Figures(of: snapshot, on: day).tables.workload
  }

  @Test("What comes after a day changes no figure of that day", arguments: 0..<60)
  func laterRows(seed: UInt64) {
    var random = RandomWorkload(seed: seed)
    let rows = random.rows(-30..<1)
    let later = random.rows(1..<20)
    // The day itself is covered, so that a quarter that ends with it is over in each of them.
    var last = WorkloadRow(day: Self.day, source: RowReference(path: "last.csv", line: 2))
    last.contacts = .exactly(Number(1))
    let before = Self.figures(rows + [last])
    let isSame = Self.figures(rows + [last] + later) == before
    let isSameBehind = Self.figures(later + rows + [last]) == before
    #expect(isSame)
    #expect(isSameBehind)
  }

  @Test(
    "A peak is no bound, none is higher, and a rate is never more than is known", arguments: 0..<60)
  func bounds(seed: UInt64) {
    var random = RandomWorkload(seed: seed)
    let figures = Self.figures(random.rows(-30..<1))
    for step in figures.steps {
      let exact = step.series.points.filter { $0.certainty == .exact }
      #expect(step.peak?.value == exact.map(\.value).max())
      #expect(step.series.points.allSatisfy { $0.day <= Self.day })
      #expect(step.length == .quarter || step.overMonth?.since != step.day)
      if step.length == .quarter { #expect(step.overMonth == nil) }
      for movement in [step.overMonth, step.overQuarter, step.overYear].compactMap(\.self) {
        let before = step.series.points.first { $0.day == movement.since }?.value
        #expect(before.flatMap { $0.adding(movement.change) } == step.quantity.value)
      }
    }
    for conversion in figures.conversions {
      #expect(conversion.quarter.lastDay <= Self.day)
      #expect(conversion.referralToPlan?.isComputed ?? true)
    }
    if case .known(let share, .exact)? = figures.inTime?.share {
      #expect(share <= Number(100))
    }
  }
}
