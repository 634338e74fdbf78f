import Glibc
import RandomNumbers
import Testing

@testable import CareModel

/// What has to hold of whatever table: tried on some here, on more by `make soak`.
@Suite struct HiddenTablesPropertyTests {
  private static let tables = getenv("LOOKOUT_TABLES").flatMap { Int(String(cString: $0)) } ?? 500

  @Test("No small count of a table can be worked out", arguments: [5, 10])
  func nothingGivenAway(threshold: Int) {
    for seed in 0..<UInt64(Self.tables) {
      var random = SeededRandom(seed: seed)
      let rows = RandomTable(upTo: 6, using: &random).rows
      let hidden = CrossTable(rows).hidden(threshold: threshold)
      let attacker = TableAttacker(rows, hidden: hidden)
      let found = attacker.places.filter { !attacker.isSafe($0, threshold: threshold) }
      #expect(found.isEmpty, "seed \(seed): \(rows) hides \(hidden)")
      if !found.isEmpty { return }
    }
  }

  @Test("Where some totals are known all the same, nothing is given away or all is hidden")
  func totalsKnown() {
    var protected = 0
    for seed in 0..<UInt64(Self.tables) {
      var random = SeededRandom(seed: seed)
      let rows = RandomTable(upTo: 6, using: &random).rows
      let known = rows.indices.filter { _ in Bool.random(using: &random) }
      let fixed = Set(known.map(CrossTable.Place.rowTotal) + [.total])
      let hidden = CrossTable(rows, fixed: fixed).hidden(threshold: 5)
      let attacker = TableAttacker(rows, hidden: hidden)
      #expect(hidden.isDisjoint(with: fixed), "seed \(seed)")

      let places = attacker.places.filter { !fixed.contains(.at($0, $1, of: rows)) }
      if places.allSatisfy({ attacker.hasRoom($0, threshold: 5) }) {
        protected += 1
      } else {
        let all = places.filter { attacker.truth[$0][$1] > 0 }
        #expect(hidden.count == all.count, "seed \(seed): \(rows) hides \(hidden)")
      }
    }
    #expect(protected > Self.tables / 3)
  }

  @Test("Noughts are never hidden, and nothing is where nothing is small")
  func nothingForNothing() {
    for seed in 0..<UInt64(Self.tables) {
      var random = SeededRandom(seed: seed)
      let rows = RandomTable(upTo: 6, using: &random).rows
      let attacker = TableAttacker(rows, hidden: CrossTable(rows).hidden(threshold: 5))
      #expect(attacker.places.allSatisfy { attacker.truth[$0][$1] > 0 || !attacker.hidden[$0][$1] })
      let large = rows.map { $0.map { $0 > 5 ? $0 : 0 } }
      #expect(CrossTable(large).hidden(threshold: 5).isEmpty, "seed \(seed)")
    }
  }

  @Test("What is hidden is the same every time")
  func sameEveryTime() {
    for seed in 0..<UInt64(20) {
      var random = SeededRandom(seed: seed)
      let rows = RandomTable(upTo: 6, using: &random).rows
      #expect(CrossTable(rows).hidden(threshold: 5) == CrossTable(rows).hidden(threshold: 5))
    }
  }
}

extension TableAttacker {
  /// Whether a small count could be larger by the threshold, and another hidden one another count.
  fileprivate func isSafe(_ place: (row: Int, column: Int), threshold: Int) -> Bool {
    let (row, column) = place
    let count = truth[row][column]
    guard hidden[row][column] else { return !(1...threshold).contains(count) }
    if count <= threshold { return table(changing: row, column, by: threshold) != nil }
    return [1, -1].contains { table(changing: row, column, by: $0) != nil }
  }

  /// Whether a small count could be one beyond the threshold, and has a range as wide as it.
  fileprivate func hasRoom(_ place: (row: Int, column: Int), threshold: Int) -> Bool {
    let (row, column) = place
    let count = truth[row][column]
    guard hidden[row][column], count <= threshold else {
      return isSafe(place, threshold: threshold)
    }
    let changes = (-threshold...threshold).filter { table(changing: row, column, by: $0) != nil }
    guard let low = changes.first, let high = changes.last else { return false }
    return count + high > threshold && high - low >= threshold
  }
}
