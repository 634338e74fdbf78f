/// The lines of a text on which bytes stand for no character, gathered while it is decoded.
struct DamagedLines {
  /// The physical lines, counted from 1, each once and in order.
  private(set) var lines: [Int] = []
  private var line = 1
  /// How far the text's line ends have been counted.
  private var counted = 0

  /// Says that the character which follows `text`, the UTF-8 decoded so far, cannot be told.
  mutating func add(after text: [UInt8]) {
    for index in counted..<text.count {
      let isPair = text[index] == lineFeed && index > 0 && text[index - 1] == carriageReturn
      if text[index] == carriageReturn || (text[index] == lineFeed && !isPair) { line += 1 }
    }
    counted = text.count
    if lines.last != line { lines.append(line) }
  }
}

private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
