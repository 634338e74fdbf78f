extension Finding {
  /// Whether figures are missing or in doubt because of it, and somebody has to mend the file.
  package var isError: Bool {
    switch self {
    case .unknownColumns, .noPolarity, .noDueDate, .undated, .printedVarianceUnknown,
      .printedTotalInDoubt, .cleanedText, .nothingToShare, .moreRemarks, .moreTotals, .serialDates,
      .amountWithoutYear, .unknownPlacement, .unknownProvider, .valueDisagrees, .unknownIndicator:
      false
    case .withheld(_, let isError): isError
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
    case .noSuchDate, .monthBeforeDay, .serialDates, .dayToCome, .asAtToCome: "date"
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
    case .valueDisagrees, .twoValues, .repeatedRow, .otherName: "two-values"
    case .amountWithoutYear: "year"
    case .fractionBesidePercent: "unit"
    case .questionedAmount: "size"
    case .splitByColumn: "split"
    case .unknownIndicator: "indicator"
    case .unknownPlacement, .unknownProvider: "word"
    case .syntax: "syntax"
    case .unknownSetting, .badSetting, .noSuchColumn, .noSuchAudience, .misplacedAudience,
      .badThreshold:
      "setting"
    case .ofNoAuthority, .settingOfAuthority: "authority"
    case .withheld(let rule, _): rule
    }
  }
}
