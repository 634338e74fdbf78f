import RandomNumbers
import Testing

@testable import CareModel

@Suite struct SumNetworkRangeTests {
  @Test("The range of a hidden count is that of all tables that could be behind it")
  func everyTable() {
    for seed in 0..<UInt64(60) {
      var random = SeededRandom(seed: seed)
      let rows = (0..<2).map { _ in (0..<2).map { _ in Int.random(in: 0...2, using: &random) } }
      let table = CrossTable(rows)
      let hidden = Set(
        table.network.names.filter { table.network.count(of: $0) > 0 }
          .filter { _ in Int.random(in: 0..<4, using: &random) > 0 })
      let attacker = TableAttacker(rows, hidden: hidden)
      let more = attacker.everyTable(upTo: 11)
      let fewer = more.filter { $0.dropLast().allSatisfy { $0.dropLast().allSatisfy { $0 <= 9 } } }
      for (row, column) in attacker.places {
        let range = table.network.range(of: .at(row, column, of: rows), hidden: hidden)
        let highs = [fewer, more].map { tables in tables.map { $0[row][column] }.max() ?? 0 }
        // Where there is no upper end, larger tables have larger counts.
        #expect(range.low == more.map { $0[row][column] }.min(), "seed \(seed)")
        #expect(range.high == (highs[0] == highs[1] ? highs[1] : nil), "seed \(seed): \(rows)")
      }
    }
  }

  @Test("What can be seen is what it is, and of what is not there nothing is known")
  func seen() {
    let network = CrossTable([[3, 8], [9, 0]]).network
    #expect(network.range(of: .total, hidden: []) == (20, 20))
    #expect(
      network.range(of: .cell(row: 1, column: 1), hidden: [.cell(row: 1, column: 1)]) == (0, 0))
    #expect(network.range(of: .rowTotal(7), hidden: []) == (0, nil))
  }

  @Test("A count that goes back to where it comes from may be anything")
  func loop() {
    var network = SumNetwork<String>()
    network.add("alone", from: 1, to: 1, count: 4, .cell)
    #expect(network.hidden(threshold: 5) == ["alone"])
    #expect(network.range(of: "alone", hidden: ["alone"]) == (1, nil))
  }
}

extension SumNetwork {
  fileprivate func count(of name: Name) -> Int { places[name].map { edges[$0].count } ?? 0 }
}

extension TableAttacker {
  /// All tables of cells up to a number that could be behind this one.
  fileprivate func everyTable(upTo largest: Int) -> [[[Int]]] {
    var tables = [truth.dropLast().map { Array($0.dropLast()) }]
    for (row, column) in places where row < truth.count - 1 && column < truth[0].count - 1 {
      guard hidden[row][column] else { continue }
      tables = tables.flatMap { table in
        (1...largest).map { count in
          var table = table
          table[row][column] = count
          return table
        }
      }
      tables = tables.filter { rowsFit($0, until: row, column) }
    }
    return tables.map(CrossTable.Place.withTotals).filter(isPossible)
  }

  /// Whether the total of a row whose last cell is set can be what is seen.
  private func rowsFit(_ table: [[Int]], until row: Int, _ column: Int) -> Bool {
    guard let total = truth[row].last, !hidden[row][truth[row].count - 1] else { return true }
    return column < table[row].count - 1 || table[row].reduce(0, +) == total
  }
}
