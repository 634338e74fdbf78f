import RandomNumbers
import Text

@testable import CareModel

/// Plans made up at random, the same for each seed. No two rows of one say different things of one
/// measure and day.
struct RandomPlan {
  private(set) var snapshot = Snapshot()
  private var random: SeededRandom

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    if Bool.random(using: &random) { snapshot.settings.asAt = day(0) }
    for measure in 0..<4 { addMeasure(measure) }
    for saving in 0..<6 { addSaving(saving) }
    for action in 0..<8 { addAction(action) }
  }

  /// The last day of a month, so many after April 2013.
  private func day(_ months: Int) -> Day? {
    Day(iso: "2013-04-30")?.endOfMonth(after: months)
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  private mutating func addMeasure(_ measure: Int) {
    let figures = (0..<30).map { _ in quantity(around: 300) }
    let polarity = pick([Polarity.lower, .higher, .band, nil])
    let profile = pick(Profile.allCases)
    for milestone in 0..<3 {
      let due = milestone == 2 ? nil : day(measure + milestone * 7 - 6)
      let target = quantity(around: 300)
      let tolerance = pick([nil, Tolerance.standard, .units(Number(9))])
      for version in Set((0..<3).map { _ in Int.random(in: -9...9, using: &random) }).sorted() {
        var row = TargetRow(
          id: "\(measure)-\(milestone)", source: RowReference(path: "plan.csv", line: 2))
        row.measure = "measure \(measure)"
        row.indicator = measure == 0 ? "lookedAfter" : nil
        (row.polarity, row.profile, row.tolerance) = (polarity, profile, tolerance)
        (row.baseline, row.baselineDate) = (.of(310), day(-12))
        (row.due, row.target, row.asAt) = (due, target, day(version))
        row.actual = figures[version + 15]
        row.savingID = "\(measure)-0"
        snapshot.targets.append(row)
      }
    }
  }

  private mutating func quantity(around value: Int) -> Quantity<Number> {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: .absent(pick(Absence.allCases))
    case 1: .known(Number(value), pick([.atLeast, .atMost, .estimated]))
    default: .exactly(Number(value + Int.random(in: -40...40, using: &random)))
    }
  }

  private mutating func addSaving(_ saving: Int) {
    for year in 2012...2014 where Bool.random(using: &random) {
      var row = SavingRow(
        id: "\(saving)-0", source: RowReference(path: "plan.csv", line: 2))
      row.year = FinancialYear(startYear: year)
      row.target = quantity(around: 500).map { Money(thousands: $0) }
      row.achieved = quantity(around: 300).map { Money(thousands: $0) }
      row.asAt = day(Int.random(in: -9...9, using: &random))
      snapshot.savings.append(row)
    }
  }

  private mutating func addAction(_ action: Int) {
    var row = ActionRow(
      action: "action \(action)", status: pick([.completed, .inProgress, .notStarted, .notGiven]),
      source: RowReference(path: "actions.csv", line: 2))
    row.due = day(Int.random(in: -9...9, using: &random))
    row.asAt = day(Int.random(in: -9...9, using: &random))
    snapshot.actions.append(row)
  }

  /// The same rows in another order.
  mutating func shuffled() -> Snapshot {
    var other = snapshot
    other.targets.shuffle(using: &random)
    other.savings.shuffle(using: &random)
    other.actions.shuffle(using: &random)
    return other
  }
}
