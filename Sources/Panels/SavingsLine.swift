import CareModel
import TerminalUI
import Text

/// What a year is to save and what was achieved, on one line with a bar.
struct SavingsLine {
  let year: SavingsYear

  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard !year.breakdown.mixesBases else { return drawBases(on: &canvas, in: rect) }
    var line = Line("saving ", Look.muted)
    line.append(year.target.quantity.words, Look.strong)
    line.append("  achieved ", Look.muted)
    line.append(year.achieved.quantity.words, Look.strong)
    if let percent = year.percentWords { line.append("  \(percent)", Look.muted) }
    canvas.draw(line, in: rect)
    let bar = rect.droppingLeft(line.width + 2)
    guard bar.width >= 8, let percent = year.percent.value else { return }
    canvas.draw(
      Bar(share: percent.approximation / 100), in: bar.left(min(bar.width, 32)),
      style: Style(.edge, on: .track))
  }

  /// What is of this year and what of a full one stand apart: nothing is their total.
  private func drawBases(on canvas: inout Canvas, in rect: Rect) {
    let pieces = year.breakdown.bases.map { part in
      var line = Line("\(part.words) ", Look.muted)
      line.append(part.target.quantity.words, Look.strong)
      line.append(", achieved ", Look.muted)
      line.append(part.achieved.quantity.words, Look.strong)
      return line
    }
    canvas.draw(Line.joined(pieces, in: rect.width), in: rect)
  }
}

extension SavingsYear {
  /// By how much the year falls short.
  var doubtWords: SafeText? {
    variance.isKnown ? "short by \(variance.words)" : nil
  }
}
