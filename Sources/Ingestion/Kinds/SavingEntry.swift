import CareModel
import Text

/// What one row says of a saving.
struct SavingEntry {
  /// The saving with the row's own figures, whether it has any or not.
  var row: SavingRow
  /// The row whose saving it shares, where it says so.
  var sharing: SharedWith?
  /// Whether a column of saving ids names it; else its id is the row's own.
  var isNamed = false

  /// Whether there are amounts, or should be: what is not known or still to be identified is a
  /// saving too, a blank or `n/a` is none.
  var hasFigures: Bool {
    SavingsKind.amounts.contains { row[keyPath: $0.field].saysSomething }
  }
}

extension Quantity {
  /// Whether there is a figure, or should be one.
  var saysSomething: Bool {
    switch self {
    case .known: true
    case .absent(.roundsToZero): true
    case .absent(let absence): absence.isDoubt && absence != .notGiven
    }
  }
}
