/// Counts by two things at once, with the totals of rows and columns and of all.
struct CrossTable: Sendable {
  enum Place: Hashable, Sendable {
    case cell(row: Int, column: Int)
    case rowTotal(Int)
    case columnTotal(Int)
    case total
  }

  let network: SumNetwork<Place>

  /// - Parameters:
  ///   - rows: The cells, row by row. A row that is shorter than others has no more cells.
  ///   - fixed: What others know anyway.
  init(_ rows: [[Int]], fixed: Set<Place> = []) {
    let columnCount = rows.map(\.count).max() ?? 0
    var columnTotals = Array(repeating: 0, count: columnCount)
    var network = SumNetwork<Place>()
    func add(_ place: Place, from start: Int, to end: Int, count: Int, _ role: SumRole) {
      network.add(
        place, from: SumNode(start), to: SumNode(end), count: count,
        fixed.contains(place) ? .fixed : role)
    }

    let allRows = rows.count + columnCount
    let allColumns = allRows + 1
    for (row, cells) in rows.enumerated() {
      // No sum of these overflows.
      let counts = cells.map { min(max($0, 0), SumEdge.largestCount) }
      for (column, count) in counts.enumerated() {
        let place = Place.cell(row: row, column: column)
        add(place, from: row, to: rows.count + column, count: count, .cell)
        columnTotals[column] += count
      }
      add(.rowTotal(row), from: allColumns, to: row, count: counts.reduce(0, +), .margin)
    }
    for (column, total) in columnTotals.enumerated() {
      add(.columnTotal(column), from: rows.count + column, to: allRows, count: total, .margin)
    }
    add(.total, from: allRows, to: allColumns, count: columnTotals.reduce(0, +), .margin)
    self.network = network
  }

  /// The cells and totals to hide so that no count from 1 to the threshold can be worked out.
  func hidden(threshold: Int, also: Set<Place> = []) -> Set<Place> {
    network.hidden(threshold: threshold, also: also)
  }
}
