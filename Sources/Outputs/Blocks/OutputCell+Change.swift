import CareModel
import Panels
import Text

extension OutputCell {
  /// By how much a figure changed, with its sign, and `missing` where that is not known.
  static func change(
    _ movement: Movement?, of count: Quantity<Number>, else missing: SafeText
  ) -> OutputCell {
    if let change = movement?.change {
      return .number(.exactly(change), SafeText(change.signedText()))
    }
    return count.isHidden
      ? .number(.absent(.suppressed)) : .words(missing, plain: Absence.notGiven.plain)
  }

  /// A part in percent of a whole, and nothing where there is none. Where the part or the whole is
  /// hidden, so is what follows from them.
  static func share(
    _ percent: Quantity<Number>?, of count: Quantity<Number>, in whole: Quantity<Number>
  ) -> OutputCell {
    let isHidden = count.isHidden || whole.isHidden
    guard let percent = percent ?? (isHidden ? .absent(.suppressed) : nil) else { return .blank }
    return .number(percent, percent.words(decimals: 1), unit: "%")
  }
}

extension Quantity {
  fileprivate var isHidden: Bool { absence == .suppressed }
}
