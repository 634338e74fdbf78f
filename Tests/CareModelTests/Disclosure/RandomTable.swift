import RandomNumbers

@testable import CareModel

/// A table of counts as random numbers make it, most of them small or nought.
struct RandomTable {
  let rows: [[Int]]

  init(rows rowCount: Int, columns: Int, using random: inout SeededRandom) {
    rows = (0..<rowCount).map { _ in (0..<columns).map { _ in Self.count(using: &random) } }
  }

  init(upTo side: Int, using random: inout SeededRandom) {
    let rows = Int.random(in: 1...side, using: &random)
    self.init(rows: rows, columns: Int.random(in: 1...side, using: &random), using: &random)
  }

  private static func count(using random: inout SeededRandom) -> Int {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<7: 0
    case 7..<14: Int.random(in: 1...5, using: &random)
    case 14..<18: Int.random(in: 6...20, using: &random)
    default: Int.random(in: 21...200, using: &random)
    }
  }
}

extension CrossTable.Place {
  /// The place of a count in a table whose last row and last column are the totals.
  static func at(_ row: Int, _ column: Int, of rows: [[Int]]) -> CrossTable.Place {
    switch (row == rows.count, column == rows[0].count) {
    case (false, false): .cell(row: row, column: column)
    case (false, true): .rowTotal(row)
    case (true, false): .columnTotal(column)
    case (true, true): .total
    }
  }

  static func withTotals(_ rows: [[Int]]) -> [[Int]] {
    let wide = rows.map { $0 + [$0.reduce(0, +)] }
    return wide + [wide[0].indices.map { column in wide.reduce(0) { $0 + $1[column] } }]
  }
}

extension TableAttacker {
  init(_ rows: [[Int]], hidden: Set<CrossTable.Place>) {
    let truth = CrossTable.Place.withTotals(rows)
    self.init(
      truth: truth,
      hidden: truth.indices.map { row in
        truth[row].indices.map { hidden.contains(.at(row, $0, of: rows)) }
      })
  }

  var places: [(row: Int, column: Int)] {
    truth.indices.flatMap { row in truth[row].indices.map { (row, $0) } }
  }
}
