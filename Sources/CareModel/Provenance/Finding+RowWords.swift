import Text

extension Finding {
  /// Of a row, or of what it lacks.
  var rowWords: String? {
    switch self {
    case .rowWithoutIdentifier: "the row has no id and was set aside: give it one"
    case .rowWithoutValue(let column): "there is nothing under “\(column)”; the row was set aside"
    case .dayToCome(let day):
      "\(day.long) had not come when the file was read; the row was set aside: mend its date"
    case .asAtToCome(let day):
      "\(day.long) had not come when the file was read, so the row counts as one without a day:"
        + " mend its as_at"
    case .tooManyFields(let found, let columns):
      "the row has \(found) fields under \(columns) headings and was set aside: put text with"
        + " commas in quotes"
    case .openQuote: "a quotation mark is never closed; the row was set aside"
    case .nothingToShare(let above):
      "“see \(above ? "above" : "below")”, but no row \(above ? "above" : "below") has a saving"
    case .splitByColumn(let column, let other):
      "line \(other) differs in “\(column)” alone, which is not read, so neither figure is used:"
        + " give one row with their sum, or map the heading in lookout.toml: [columns]"
    case .amountWithoutYear(let column):
      "nothing says which financial year it is of, so it is compared with nothing: fill in"
        + " “\(column)”"
    case .noPolarity:
      "no polarity, so no colour: say whether lower or higher is better, or that it is a band"
    case .noDueDate: "no due date, so it is not told when it is to be met"
    case .undated:
      "nothing says what day the figures are as at: add a column as_at, or as_at in lookout.toml"
    default: nil
    }
  }
}
