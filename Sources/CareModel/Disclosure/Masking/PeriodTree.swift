/// Counts of months, quarters and years, of which the longer are the sums of the shorter.
struct PeriodTree<Name: Hashable & Sendable> {
  struct Entry {
    let name: Name
    let day: Day
    let length: PeriodLength
    let count: Int
  }

  private let years: [FinancialYear: [Entry]]

  init(_ entries: [Entry]) {
    years = Dictionary(grouping: entries) { FinancialYear(containing: $0.day) }
  }

  /// The names to hide: what is small, and what it could be worked out from.
  func hidden(threshold: Int, also: Set<Name>) -> Set<Name> {
    years.values.reduce(into: []) { hidden, entries in
      guard Set(entries.map(\.length)).count > 1 else { return }
      let network = Self.network(of: entries)
      let others = Set(also.map { TreeName.named($0) })
      hidden.formUnion(network.hidden(threshold: threshold, also: others).compactMap(\.name))
    }
  }

  private enum TreeName: Hashable, Sendable {
    case named(Name)
    /// What no shorter period tells of a longer one: known to whoever subtracts.
    case rest(Int)

    var name: Name? {
      if case .named(let name) = self { name } else { nil }
    }
  }

  /// From node 1, all periods, by way of the year, 0, and its quarters back to all.
  private static func network(of entries: [Entry]) -> SumNetwork<TreeName> {
    var network = SumNetwork<TreeName>()
    let year = entries.last { $0.length == .year }
    var parts = 0
    for number in 0..<4 {
      let inside = entries.filter { $0.length != .year && quarter(of: $0.day) == number }
      let whole = inside.last { $0.length == .quarter }
      let months = inside.filter { $0.length == .month }
      let sum = months.reduce(0) { $0 + $1.count }
      let start: SumNode = year == nil ? 1 : 0
      guard let whole, sum <= whole.count else {
        if year != nil { add(months, from: 0, to: &network) }
        parts += sum
        continue
      }
      parts += whole.count
      let node = SumNode(number + 2)
      network.add(.named(whole.name), from: start, to: node, count: whole.count, .margin)
      add(months, from: node, to: &network)
      network.add(.rest(number), from: node, to: 1, count: whole.count - sum, .fixed)
    }
    if let year, parts <= year.count {
      network.add(.named(year.name), from: 1, to: 0, count: year.count, .margin)
      network.add(.rest(4), from: 0, to: 1, count: year.count - parts, .fixed)
    }
    return network
  }

  private static func add(
    _ months: [Entry], from start: SumNode, to network: inout SumNetwork<TreeName>
  ) {
    for month in months {
      network.add(.named(month.name), from: start, to: 1, count: month.count, .cell)
    }
  }

  private static func quarter(of day: Day) -> Int { (day.calendarMonth.ofYear + 8) % 12 / 3 }
}
