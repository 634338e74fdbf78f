import RandomNumbers
import Text

@testable import CareModel

/// Workforce, placements and measures made up at random, the same for each seed, over four years
/// around a day.
struct RandomService {
  private var random: SeededRandom
  static let day = Day(iso: "2013-04-30")

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  private mutating func quantity(_ range: ClosedRange<Int>) -> Quantity<Number> {
    switch Int.random(in: 0..<9, using: &random) {
    case 0: .absent(pick(Absence.allCases))
    case 1: .known(Number(pick(Array(range))), pick([.atLeast, .atMost, .estimated]))
    default: .exactly(Number(pick(Array(range))))
    }
  }

  /// A day of the range, counted from the middle day.
  private mutating func day(_ range: ClosedRange<Int>) -> Day {
    let days = Int.random(in: range, using: &random)
    let day = (Self.day ?? Month(containing: 2013, 4).lastDay).advanced(byDays: days)
    return Bool.random(using: &random) ? day : day.endOfMonth(after: range.lowerBound > 0 ? 0 : -1)
  }

  /// Rows of the days in the range, counted from the middle day.
  mutating func rows(_ count: Int, _ range: ClosedRange<Int>) -> Facts {
    var facts = Facts()
    for line in 0..<count {
      facts.workforce.append(workforce(day(range), line))
      facts.placements.append(placement(day(range), line))
      facts.measures.append(measure(day(range), line))
    }
    return facts
  }

  private mutating func workforce(_ day: Day, _ line: Int) -> WorkforceRow {
    var row = WorkforceRow(
      day: day, team: pick([nil, nil, "North", "South"]),
      source: RowReference(path: "workforce.csv", line: line))
    row.agencyFTE = quantity(0...30)
    row.agencyHeadcount = quantity(0...40)
    row.establishedFTE = quantity(80...120)
    row.inPostFTE = quantity(60...110)
    row.cases = quantity(900...1900)
    row.agencyCostOfMonth = quantity(50...300).map { Money(thousands: $0) }
    row.agencyForecast = AmountOfYear(
      amount: quantity(900...3100).map { Money(thousands: $0) },
      year: FinancialYear(startYear: Int.random(in: 2012...2014, using: &random)))
    row.agencyCap = AmountOfYear(
      amount: quantity(900...3100).map { Money(thousands: $0) },
      year: pick([nil, FinancialYear(startYear: 2013)]))
    row.statedChange = quantity(-20...20)
    return row
  }

  private mutating func placement(_ day: Day, _ line: Int) -> PlacementRow {
    let group = pick(PlacementGroup.allCases.map(Optional.some) + [nil])
    let provider = pick(PlacementProvider.allCases.map(Optional.some) + [nil])
    var row = PlacementRow(
      day: day, placement: group?.name ?? "Boarding", group: group, provider: provider,
      providerName: provider?.name ?? "Somebody",
      source: RowReference(path: "placements.csv", line: line))
    row.count = quantity(1...150)
    row.weeklyCost = quantity(300...4000).map { Money(pounds: $0) }
    return row
  }

  private mutating func measure(_ day: Day, _ line: Int) -> MeasureRow {
    var row = MeasureRow(
      measure: pick(["LAC", "visits", "re-referrals", "Agency rate"]), day: day,
      period: SafeText(day.asDue), team: pick([nil, nil, nil, "North"]),
      source: RowReference(path: "measures.csv", line: line))
    row.value = quantity(10...400)
    row.numerator = quantity(1...50)
    row.denominator = quantity(50...90)
    row.unit = pick([nil, "%"])
    row.polarity = pick([nil, .lower, .higher, .band])
    row.accumulation = pick([.none, .cumulative, .rolling])
    row.target = quantity(10...400)
    return row
  }
}
