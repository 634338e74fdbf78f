package import CareModel
package import Text

extension SavingsYear {
  /// `2013/14`, or that no file says which year.
  package var yearWords: SafeText { year.map { SafeText($0.label) } ?? "year not given" }

  /// `at least 56%`, as reported; nil where it is not known.
  package var percentWords: SafeText? {
    guard percent.isKnown else { return nil }
    return percent.words { "\($0.text(decimals: 0))%" }
  }

  /// For which rows nothing is known of what was achieved, where that lowers the total.
  package var missingWords: SafeText? {
    guard achieved.quantity.isKnown, !achieved.missing.isEmpty else { return nil }
    let labels = achieved.missing.map(\.label)
    let rows: SafeText = labels.count == 1 ? "row" : "rows"
    let verb: SafeText = labels.count == 1 ? "is" : "are"
    return rows + " " + labels.joined(separator: ", ") + " " + verb + " not known"
  }
}
