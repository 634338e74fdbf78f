import Text

extension Finding {
  /// Of a file as a whole.
  var fileWords: String? {
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
    case .withheld(let rule, _):
      "there is something to mend (\(rule)); what, is told to the service itself"
    default: nil
    }
  }

  /// Of what is more than is read.
  var limitWords: String? {
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
