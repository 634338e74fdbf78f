extension SourceReport {
  /// The report without what its remarks repeat of the file.
  var withoutValues: SourceReport {
    var report = self
    report.remarks = remarks.map { remark in
      remark.finding.repeatsValues
        ? Remark(
          line: remark.line, column: remark.finding.isOfHeading ? nil : remark.column,
          .withheld(rule: remark.finding.rule, isError: remark.finding.isError)) : remark
    }
    return report
  }
}

extension Finding {
  /// Whether it is of a heading or the name of a setting that is not known: it may be anything.
  var isOfHeading: Bool {
    switch self {
    case .unknownColumns, .repeatedColumn, .missingColumn, .unknownSetting, .noSuchColumn,
      .badSetting:
      true
    default: false
    }
  }

  /// Whether its words hold something that somebody wrote into the file, or that was worked out from
  /// it.
  var repeatsValues: Bool {
    switch self {
    case .unreadableNumber, .tooLarge, .noSuchDate, .monthBeforeDay, .serialDates, .dayToCome,
      .asAtToCome, .unknownWord, .unreadableTolerance, .damagedIdentifier, .fractionBesidePercent,
      .splitByColumn, .unknownIndicator, .questionedAmount, .unknownPlacement, .unknownProvider,
      .printedTotal, .printedTotalInDoubt, .printedVariance, .printedVarianceUnknown, .twoValues,
      .repeatedRow, .otherName, .valueDisagrees, .syntax, .unknownColumns, .repeatedColumn,
      .missingColumn, .unknownSetting, .noSuchColumn, .badSetting:
      true
    case .cannotRead, .tooLong, .empty, .holdsNothingButZeros, .endsInMidRow, .wideText,
      .undecodable, .noKnownColumns, .ambiguousKind, .noUnit, .noRows, .tooManyColumns,
      .tooManyRows, .moreRemarks, .noHeading,
      .percentToleranceOfSmallBase, .rowWithoutIdentifier, .rowWithoutValue, .tooManyFields,
      .openQuote, .quoteBeyondLimits, .fieldTooLong, .cleanedText, .nothingToShare, .noPolarity,
      .noDueDate, .undated, .amountWithoutYear, .moreTotals, .noSuchAudience, .misplacedAudience,
      .badThreshold, .ofNoAuthority, .settingOfAuthority, .withheld:
      false
    }
  }
}
