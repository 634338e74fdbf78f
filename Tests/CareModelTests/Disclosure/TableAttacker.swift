/// Somebody who has a table with some of its counts hidden, and looks for the tables that could be
/// behind it. The totals are the last row and the last column.
///
/// It knows nothing of networks: it goes from hidden count to hidden count, in turn along a row and
/// along a column, until it is back where it began.
struct TableAttacker {
  let truth: [[Int]]
  let hidden: [[Bool]]

  /// A table that could be behind this one, in which a count is another one by that many units.
  func table(changing row: Int, _ column: Int, by change: Int) -> [[Int]]? {
    var table = truth
    for _ in 0..<abs(change) {
      let start = Position(row: row, column: column, change: change.signum())
      guard let round = round(from: start, in: table) else { return nil }
      for position in round { table[position.row][position.column] += position.change }
    }
    return isPossible(table) ? table : nil
  }

  /// Whether nothing that can be seen speaks against a table.
  func isPossible(_ table: [[Int]]) -> Bool {
    let places = table.indices.flatMap { row in table[row].indices.map { (row, $0) } }
    return Self.addsUp(table)
      && places.allSatisfy { row, column in
        hidden[row][column]
          ? table[row][column] >= 1 : table[row][column] == truth[row][column]
      }
  }

  static func addsUp(_ table: [[Int]]) -> Bool {
    let columns = table[0].indices.map { column in table.map { $0[column] } }
    return (table + columns).allSatisfy { $0.dropLast().reduce(0, +) == $0.last }
  }
}

extension TableAttacker {
  private struct Position {
    let row: Int
    let column: Int
    let change: Int
  }

  /// Counts that can change together by one, so that every total still fits.
  private func round(from start: Position, in table: [[Int]]) -> [Position]? {
    var visited: Set<Int> = [start.row]
    return rest(inRow: start.row, owing: -weighed(start), to: start, in: table, &visited)
      .map { [start] + $0 }
  }

  /// What makes up for a change, from a row in which it shows to the column where it began.
  private func rest(
    inRow row: Int, owing: Int, to start: Position, in table: [[Int]], _ visited: inout Set<Int>
  ) -> [Position]? {
    for column in table[row].indices {
      guard let first = position(row, column, owing, apartFrom: start, in: table) else { continue }
      if column == start.column { return [first] }
      for next in table.indices where !visited.contains(next) {
        guard let second = position(next, column, -owing, apartFrom: start, in: table) else {
          continue
        }
        visited.insert(next)
        if let rest = rest(inRow: next, owing: owing, to: start, in: table, &visited) {
          return [first, second] + rest
        }
      }
    }
    return nil
  }

  /// A hidden count that can change that way. A total counts the other way round than its cells.
  private func position(
    _ row: Int, _ column: Int, _ weighed: Int, apartFrom start: Position, in table: [[Int]]
  ) -> Position? {
    let isStart = row == start.row && column == start.column
    guard hidden[row][column], !isStart else { return nil }
    let change = weighed * weight(row, column)
    guard table[row][column] + change >= 1 else { return nil }
    return Position(row: row, column: column, change: change)
  }

  private func weighed(_ position: Position) -> Int {
    position.change * weight(position.row, position.column)
  }

  private func weight(_ row: Int, _ column: Int) -> Int {
    (row == truth.count - 1) != (column == truth[0].count - 1) ? -1 : 1
  }
}
