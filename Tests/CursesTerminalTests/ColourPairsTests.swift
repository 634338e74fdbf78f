import Testing

@testable import CursesTerminal

@Suite("Pairs of colours") struct ColourPairsTests {
  private func pair(_ foreground: Int32, _ background: Int32) -> ColourPairs.Pair {
    ColourPairs.Pair(foreground: foreground, background: background)
  }

  @Test("A pair is defined once and keeps its number")
  func numbers() {
    var pairs = ColourPairs(limit: 65536)
    var defined: [Int32] = []
    let wanted = [pair(1, 2), pair(2, 1), pair(1, 2), pair(-1, 4), pair(2, 1)]
    let numbers = wanted.map { wanted in
      pairs.number(of: wanted) { number, _ in
        defined.append(number)
        return true
      }
    }
    #expect(numbers == [1, 2, 1, 3, 2])
    #expect(defined == [1, 2, 3])
  }

  @Test("The terminal's own colours are number 0 and never defined")
  func standard() {
    var pairs = ColourPairs(limit: 64)
    #expect(pairs.number(of: .standard) { _, _ in false } == 0)
  }

  @Test("A full table gives the terminal's own colours, and room when it is emptied")
  func full() {
    var pairs = ColourPairs(limit: 4)
    let numbers = (1...5).map { pairs.number(of: pair($0, 0)) { _, _ in true } }
    #expect(numbers == [1, 2, 3, 0, 0])
    #expect(pairs.isCrowded)
    pairs.removeAll()
    #expect(pairs.number(of: pair(5, 0)) { _, _ in true } == 1)
  }

  @Test("What curses refuses is not remembered")
  func refused() {
    var pairs = ColourPairs(limit: 64)
    #expect(pairs.number(of: pair(1, 2)) { _, _ in false } == 0)
    #expect(pairs.number(of: pair(1, 2)) { _, _ in true } == 1)
  }
}
