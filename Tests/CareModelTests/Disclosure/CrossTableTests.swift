import Testing

@testable import CareModel

@Suite struct CrossTableTests {
  private func hidden(_ rows: [[Int]], threshold: Int = 5) -> Set<CrossTable.Place> {
    CrossTable(rows).hidden(threshold: threshold)
  }

  private func cells(_ places: (Int, Int)...) -> Set<CrossTable.Place> {
    Set(places.map { .cell(row: $0.0, column: $0.1) })
  }

  @Test("One small cell is hidden with the fewest children that keep it from being worked out")
  func oneSmallCell() {
    let rows = [[3, 20, 30], [10, 40, 50], [60, 70, 80]]
    #expect(hidden(rows) == cells((0, 0), (0, 1), (1, 0), (1, 1)))
    // Its row and its column leave it anything up to 3 + 9, as 10 can fall to 1.
    let range = CrossTable(rows).network.range(of: .cell(row: 0, column: 0), hidden: hidden(rows))
    #expect(range == (1, 12))
  }

  @Test("The threshold is hidden, one more is not")
  func threshold() {
    #expect(hidden([[6, 20], [30, 40]]).isEmpty)
    #expect(hidden([[5, 20], [30, 40]]) == cells((0, 0), (0, 1), (1, 0), (1, 1)))
    #expect(hidden([[11, 20], [30, 40]], threshold: 10).isEmpty)
    #expect(hidden([[10, 20], [30, 40]], threshold: 10).count == 4)
    #expect(hidden([[1, 20], [30, 40]], threshold: 0).isEmpty)
  }

  @Test("Two small cells whose sum is known take a third with them")
  func smallSum() {
    let hidden = hidden([[2, 2, 30], [40, 50, 60]])
    #expect(hidden == cells((0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)))
    // Two fours could be one and seven: enough for themselves, without a third.
    #expect(self.hidden([[6, 4, 30], [40, 50, 60]]) == cells((0, 0), (0, 1), (1, 0), (1, 1)))
  }

  @Test("Where everything is small everything is hidden")
  func everythingSmall() {
    // The totals are 3 and 4, 4 and 3; 7 in all has to go too, as no cell may be 6 in it otherwise.
    #expect(hidden([[1, 2], [3, 1]]).count == 9)
  }

  @Test("Noughts stay to be seen")
  func noughts() {
    let hidden = hidden([[0, 3, 14], [12, 0, 15], [9, 14, 0]])
    #expect(hidden.isDisjoint(with: cells((0, 0), (1, 1), (2, 2))))
    // 3 up, 14 down, 15 up, 12 down, 9 up, 14 down: there is no shorter way.
    #expect(hidden == cells((0, 1), (0, 2), (1, 2), (1, 0), (2, 0), (2, 1)))
  }

  @Test("A row with one cell is hidden with its total, and so is a second row")
  func oneCellInARow() {
    #expect(
      hidden([[4, 0], [30, 40]])
        == cells((0, 0), (1, 0)).union([.rowTotal(0), .rowTotal(1)]))
  }

  @Test("A table of one cell is hidden or shown as a whole")
  func oneCell() {
    #expect(hidden([[3]]) == [.cell(row: 0, column: 0), .rowTotal(0), .columnTotal(0), .total])
    #expect(hidden([[6]]).isEmpty)
    #expect(hidden([[0]]).isEmpty)
    #expect(hidden([]).isEmpty)
    #expect(hidden([[]]).isEmpty)
  }

  @Test("Rows may be of different lengths")
  func ragged() {
    // The second row has no second cell to make up for the first row: two totals have to.
    #expect(
      hidden([[3, 20], [30]])
        == cells((0, 0), (0, 1)).union([.columnTotal(0), .columnTotal(1)]))
  }

  @Test("No count is too large or too small")
  func extremes() {
    let large = 1_000_000_000
    #expect(hidden([[3, large], [large, large]]).count == 4)
    #expect(hidden([[3, .max], [.max, .max]]).count == 4)
    #expect(hidden([[3, .max], [.max, .max]], threshold: .max).count == 9)
    #expect(hidden([[3, 20], [30, .min]]).isDisjoint(with: cells((1, 1))))
  }
}
