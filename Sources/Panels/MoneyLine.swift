import CareModel
import TerminalUI
import Text

/// All that is to be said of one line of the budget.
struct MoneyLine {
  let line: BudgetLineFigure?

  var lines: [(SafeText, Style)] {
    guard let line else { return [] }
    var lines: [(SafeText, Style)] = [(heading(of: line), Look.strong)]
    if line.row?.questioned.isEmpty == false {
      lines.append(
        ("an amount is a thousand times its neighbours: no total takes it in", Look.warning))
    }
    if let missing = line.variance.missingWords { lines.append((missing, Look.warning)) }
    if let stated = stated(line) { lines.append((stated, Look.warning)) }
    if line.variance.quantity.isKnown, !line.variance.isComputed {
      lines.append(("the variance is as the file states it", Look.muted))
    }
    if let parts = line.priceAndVolume { lines.append((parts.words, Look.text)) }
    if let cost = line.yearlyCost {
      lines.append(("one fewer is worth \(cost.words) a year: 365 days of it", Look.text))
    }
    if line.rating.rag != .none {
      lines.append((line.ratingWords, Look.muted))
    }
    if let note = line.row?.note { lines.append(("“\(note)”", Look.muted)) }
    return lines
  }

  private func heading(of line: BudgetLineFigure) -> SafeText {
    let day: SafeText = line.day.map { "as at \($0.short)" } ?? "undated"
    let parts: [SafeText?] = [
      line.name, line.row?.sector, line.year.map { SafeText($0.label) } ?? "year not given",
      line.row == nil ? "the sum of its parts" : day,
    ]
    return parts.compactMap(\.self).joined(separator: " · ")
  }

  /// What the file states, where its own figures give something else.
  private func stated(_ line: BudgetLineFigure) -> SafeText? {
    guard line.variance.isComputed, line.stated.isKnown, line.stated != line.variance.quantity
    else { return nil }
    return "the file states a variance of \(line.stated.signedWords)"
  }
}
