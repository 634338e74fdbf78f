package import Text

extension Finding {
  /// Whether figures are missing or in doubt because of it, and somebody has to mend the file.
  package var isError: Bool {
    switch self {
    case .unknownColumns, .noPolarity, .noDueDate, .undated, .printedVarianceUnknown,
      .printedTotalInDoubt, .cleanedText, .nothingToShare, .moreRemarks, .moreTotals, .serialDates,
      .amountWithoutYear, .unknownPlacement, .unknownProvider, .valueDisagrees, .unknownIndicator:
      false
    default: true
    }
  }

  /// The name of the rule in the outputs. Others read it: it does not change.
  package var rule: String {
    switch self {
    case .cannotRead: "read"
    case .tooLong, .tooManyColumns, .tooManyRows, .fieldTooLong, .quoteBeyondLimits,
      .moreRemarks, .moreTotals:
      "limit"
    case .empty, .holdsNothingButZeros, .endsInMidRow: "unfinished"
    case .wideText, .undecodable: "encoding"
    case .noKnownColumns, .noHeading, .ambiguousKind: "kind"
    case .missingColumn, .repeatedColumn: "column"
    case .unknownColumns: "unknown-column"
    case .noUnit: "unit"
    case .noRows: "rows"
    case .unreadableNumber, .tooLarge: "number"
    case .noSuchDate, .monthBeforeDay, .serialDates: "date"
    case .unknownWord: "word"
    case .unreadableTolerance, .percentToleranceOfSmallBase: "tolerance"
    case .rowWithoutIdentifier, .damagedIdentifier: "identifier"
    case .tooManyFields, .openQuote, .rowWithoutValue: "row"
    case .cleanedText: "text"
    case .nothingToShare: "shared-saving"
    case .noPolarity: "polarity"
    case .noDueDate: "due"
    case .undated: "undated"
    case .printedTotal, .printedTotalInDoubt: "total"
    case .printedVariance, .printedVarianceUnknown: "variance"
    case .valueDisagrees, .twoValues, .repeatedRow: "two-values"
    case .amountWithoutYear: "year"
    case .fractionBesidePercent: "unit"
    case .splitByColumn: "split"
    case .unknownIndicator: "indicator"
    case .unknownPlacement, .unknownProvider: "word"
    case .syntax: "syntax"
    case .unknownSetting, .badSetting, .noSuchColumn: "setting"
    }
  }

  /// What is the matter and what to do, as a sentence without its full stop.
  package var text: SafeText { SafeText(words) }

  private var words: String {
    fileWords ?? limitWords ?? fieldWords ?? figureWords ?? settingWords
  }

  private var fileWords: String? {
    switch self {
    case .cannotRead(let reason): reason.words
    case .empty: "the file is empty; it is tried again when it is saved"
    case .holdsNothingButZeros:
      "the file is not all there yet: its end is nothing but zero bytes; it is tried again"
    case .endsInMidRow:
      "the last line stops in the middle of a row; it is tried again when it is saved"
    case .wideText: "the file is UTF-32 text: save it as “CSV UTF-8”"
    case .undecodable:
      "a character could not be read and stands as “�”: type it again, save as “CSV UTF-8”"
    case .noKnownColumns(let nearest, let missing):
      nearest.map {
        "not an input: nearest to \($0), which would need \(list(missing))"
      } ?? "not an input: no row of headings is known"
    case .ambiguousKind(let kinds):
      "its headings fit \(list(kinds, word: "and")) alike: add a column that only one has"
    case .missingColumn(let name, let nearest):
      "there is no column “\(name)”"
        + (nearest.map { "; the nearest heading is “\($0)”: rename it, or add the column" }
          ?? ": add it")
    case .unknownColumns(let names):
      "not used: \(list(names.map { "“\($0)”" }, word: "and"))"
    case .repeatedColumn(let name): "“\(name)” stands twice; the first is used: remove one"
    case .noUnit(let example):
      "the heading does not say pounds or thousands: write “\(example)”"
    case .noRows: "there is a heading and no row below it"
    default: nil
    }
  }

  private var limitWords: String? {
    switch self {
    case .tooLong(let bytes, let limit):
      "the file has \(bytes) bytes; more than \(limit) are not read: split or shorten it"
    case .tooManyColumns(let limit): "more than \(limit) columns are not read: remove some"
    case .tooManyRows(let limit): "more than \(limit) rows are not read: split the file"
    case .noHeading(let rows):
      "not an input: no row of headings is known among the first \(rows) rows"
    case .fieldTooLong(let limit): "a field has more than \(limit) bytes; the rest is left out"
    case .quoteBeyondLimits(let lineBreaks, let bytes):
      "a quotation mark is not closed within \(lineBreaks) line breaks and \(bytes) bytes; the row"
        + " was set aside: close it, or shorten the field"
    case .tooLarge(let text, let limit):
      "“\(text)” is too large; figures go up to \(Number(limit).text())"
    case .moreTotals(let limit):
      "more than \(limit) rows of totals are not compared: from here on none is"
    case .moreRemarks(let count, let limit):
      "more than \(limit) remarks: \(count) are not listed: mend these first"
    default: nil
    }
  }

  private var fieldWords: String? {
    switch self {
    case .unreadableNumber(let text): "“\(text)” is not a number"
    case .noSuchDate(let text): "“\(text)” is not a date"
    case .monthBeforeDay(let text):
      "“\(text)” has the month first, so no date of this column is sure: write 30/04/2013"
    case .serialDates(let number, let day):
      "the dates are numbers of days: “\(number)” is taken for \(day); show them as dates"
    case .unknownWord(let text, let expected): "“\(text)” is none of \(list(expected))"
    case .unreadableTolerance(let text): "“\(text)” is not a tolerance: write 5%, 5pp or 5"
    case .percentToleranceOfSmallBase:
      "a percentage of a target below 10 is no tolerance: give it in units"
    case .rowWithoutIdentifier: "the row has no id and was set aside: give it one"
    case .damagedIdentifier(let text):
      "“\(text)” looks like an id that a spreadsheet changed: make the column text, type it again"
    case .rowWithoutValue(let column): "there is nothing under “\(column)”; the row was set aside"
    case .tooManyFields(let found, let columns):
      "the row has \(found) fields under \(columns) headings and was set aside: put text with"
        + " commas in quotes"
    case .openQuote: "a quotation mark is never closed; the row was set aside"
    case .cleanedText: "invisible or control characters were taken out"
    case .nothingToShare(let above):
      "“see \(above ? "above" : "below")”, but no row \(above ? "above" : "below") has a saving"
    case .fractionBesidePercent(let value, let other):
      "\(value) and \(other) are not both in percent, so they are not compared: write 84% for 0.84"
    case .splitByColumn(let column, let other):
      "line \(other) differs in “\(column)” alone, which is not read, so neither figure is used:"
        + " give one row with their sum, or map the heading in lookout.toml: [columns]"
    case .unknownIndicator(let name):
      "no file gives “\(name)”: it is lookedAfter, agencyFTE, agencyRate, vacancyRate,"
        + " placements.homes and the like, or the name of a measure"
    case .amountWithoutYear(let column):
      "nothing says which financial year it is of, so it is compared with nothing: fill in"
        + " “\(column)”"
    case .unknownPlacement(let name):
      "“\(name)” is no known group of placements and stands under its own name; say what it is"
        + " in lookout.toml: [placement_groups] \"\(name)\" = \"homes\""
    case .unknownProvider(let name):
      "“\(name)” is no known provider and stands under its own name; the words are own,"
        + " otherAuthority, otherPublic, private, voluntary, parents"
    case .noPolarity:
      "no polarity, so no colour: say whether lower or higher is better, or that it is a band"
    case .noDueDate: "no due date, so it is not told when it is to be met"
    case .undated:
      "nothing says what day the figures are as at: add a column as_at, or as_at in lookout.toml"
    default: nil
    }
  }

  private var figureWords: String? {
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
    case .twoValues(let kept, let other):
      "two values for one row and day: \(kept) is used, \(other) stands elsewhere"
    default: nil
    }
  }

  private var settingWords: String {
    switch self {
    case .syntax(let message):
      "not TOML: \(message); nothing of the file is used until it is mended"
    case .unknownSetting(let nearest):
      "no such setting" + (nearest.map { "; did you mean “\($0)”?" } ?? "")
    case .noSuchColumn(let name, let nearest):
      "no kind of file has a column “\(name)”; the setting is left out"
        + (nearest.map { "; did you mean “\($0)”?" } ?? "")
    case .badSetting(let expected): "expected \(expected); the setting is left out"
    default: ""
    }
  }

  private func list(_ words: [String], word: String = "or") -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}

extension FileTrouble {
  fileprivate var words: String {
    switch self {
    case .permission: "cannot be read: permission is denied; ask its owner to let you read it"
    case .gone: "the file has gone"
    case .notAFile: "not an ordinary file"
    case .input(let code): "cannot be read: input error \(code); it is tried again"
    }
  }
}
