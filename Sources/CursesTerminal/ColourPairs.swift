internal import TerminalUI

/// The numbers that curses knows pairs of colours by, given out as they are needed.
struct ColourPairs {
  /// A foreground and a background as numbers of the palette, -1 for the terminal's own.
  struct Pair: Hashable {
    let foreground: Int32
    let background: Int32

    static let standard = Pair(foreground: -1, background: -1)
  }

  private let limit: Int
  private var numbers: [Pair: Int32] = [:]

  /// A table of the pairs from 1 to just below `limit`; 0 is always the terminal's own colours.
  init(limit: Int) { self.limit = limit }

  /// Whether so many pairs are in use that another theme might not find room.
  var isCrowded: Bool { numbers.count > limit / 2 }

  mutating func removeAll() { numbers.removeAll(keepingCapacity: true) }

  /// The number of a pair. `define` is called for one that is new, and tells curses.
  ///
  /// Where there is no room, the terminal's own colours stand in.
  mutating func number(of pair: Pair, define: (Int32, Pair) -> Bool) -> Int32 {
    if pair == .standard { return 0 }
    if let known = numbers[pair] { return known }
    let number = Int32(numbers.count + 1)
    guard number < limit, define(number, pair) else { return 0 }
    numbers[pair] = number
    return number
  }
}
