import CareModel
import Panels
import Text

// An amount that may be of another unit than it says is no figure for other programs either: they
// read it as people do, with the question mark behind it.

extension OutputCell {
  static func amount(
    _ amount: BudgetAmount, _ total: Total<Money>, of line: BudgetLineFigure
  ) -> OutputCell {
    let words = line.words(amount, total)
    return line.isQuestioned(amount) ? .questioned(words) : .pounds(total.quantity, words)
  }

  static func variance(of line: BudgetLineFigure) -> OutputCell {
    let variance = line.variance
    guard !variance.isQuestioned else { return .questioned(variance.words) }
    return .pounds(variance.quantity, variance.words)
  }

  /// What takes away from an overspend, so that the amounts of a bridge add up.
  static func mitigation(_ amount: Quantity<Money>) -> OutputCell {
    let plain: SafeText =
      switch amount {
      case .known(let money, .exact) where money > .zero: "-\(money.plain)"
      case .known(let money, .exact): money.magnitude.plain
      case .known: "minus \(amount.plain { $0.plain })"
      case .absent(let absence): absence.plain
      }
    return .pounds("− " + amount.words, plain: plain)
  }

  private static func questioned(_ words: SafeText) -> OutputCell { .pounds(words, plain: words) }
}
