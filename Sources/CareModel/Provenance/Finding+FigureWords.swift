import Text

extension Finding {
  /// Of figures that do not agree with each other.
  var figureWords: String? {
    switch self {
    case .printedTotal(let printed, let computed):
      "the file prints a total of \(printed), its rows add up to \(computed)"
    case .printedTotalInDoubt(let printed, let computed, let missing):
      "the file prints a total of \(printed); it is \(computed), as nothing is known"
        + " for row \(list(missing.map(\.string), word: "and"))"
    case .printedVariance(let printed, let computed):
      "the file prints a variation of \(printed), the row gives \(computed)"
    case .printedVarianceUnknown(let printed):
      "the file prints a variation of \(printed), though what was achieved is not known"
    case .valueDisagrees(let given, let computed):
      "the value is \(given), numerator by denominator gives \(computed); the value is used"
    case .repeatedRow(let id, let used, let instead, let other) where used == instead:
      "row “\(id)” is told twice for one day and differs in \(other.path) line \(other.line);"
        + " this one is used: give each day one row"
    case .repeatedRow(let id, let used, let instead, let other):
      "row “\(id)” is told twice for one day: \(used) is used, \(other.path) line \(other.line)"
        + " says \(instead); give each day one row"
    case .otherName(let name, let unused, let row):
      "“\(name)” and “\(unused)” of \(row.path) line \(row.line) are one group and provider; this one"
        + " is used, that one is not: tell of each in one file"
    case .twoValues(let kept, let other):
      "two values for one row and day: \(kept) is used, \(other) stands elsewhere"
    default: nil
    }
  }
}
