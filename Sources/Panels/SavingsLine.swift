import CareModel
import TerminalUI
import Text

/// What a year is to save and what was achieved, on one line with a bar.
struct SavingsLine {
  let year: SavingsYear

  func draw(on canvas: inout Canvas, in rect: Rect) {
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
}

extension SavingsYear {
  /// By how much the year falls short.
  var doubtWords: SafeText? {
    variance.isKnown ? "short by \(variance.words)" : nil
  }
}
