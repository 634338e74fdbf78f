import CareModel
import TerminalUI
import Text

/// The savings, a line a year; years are never added up.
struct SavingsPanel {
  let figures: SavingsFigures
  /// That the figures are older than their file, where they are.
  var stale: SafeText?

  var idealHeight: Int { lineCount == 0 ? 3 : lineCount + 2 }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let room = canvas.draw(
      Frame.titled("Savings", note: stale.map { Line($0, Look.warning) } ?? Line()), around: rect)
    guard let current = figures.current else {
      canvas.draw("No file gives any savings.", in: room, style: Look.muted)
      return
    }
    var y = 0
    var heading = Line("\(current.yearWords)  ", Look.strong)
    if !current.achieved.quantity.isKnown { heading.append("planned", Look.muted) }
    canvas.draw(heading, in: room.row(y))
    SavingsLine(year: current).draw(on: &canvas, in: room.row(y).droppingLeft(heading.width + 1))
    y += 1
    if let words = doubt(current) {
      canvas.draw(words, in: room.row(y), style: Look.warning)
      y += 1
    }
    for other in figures.otherYears {
      var line = Line("\(other.yearWords)  ", Look.strong)
      line.append("saving ", Look.muted)
      line.append(other.target.quantity.words, Look.text)
      line.append("  in \(other.lines.count) lines", Look.muted)
      canvas.draw(line, in: room.row(y))
      y += 1
    }
  }

  private var lineCount: Int {
    guard let current = figures.current else { return 0 }
    return 1 + (doubt(current) == nil ? 0 : 1) + figures.otherYears.count
  }

  private func doubt(_ year: SavingsYear) -> SafeText? {
    let words = [year.doubtWords, year.missingWords].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: ": ")
  }
}
