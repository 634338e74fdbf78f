extension SourceReport {
  /// The report without what its remarks repeat of the file.
  var withoutValues: SourceReport {
    var report = self
    report.remarks = remarks.map { remark in
      remark.finding.repeatsValues
        ? Remark(
          line: remark.line, column: remark.column,
          .withheld(rule: remark.finding.rule, isError: remark.finding.isError)) : remark
    }
    return report
  }
}

extension Finding {
  /// Whether its words hold something that stands in a field of the file, or was worked out from
  /// it. Headings are no such thing.
  var repeatsValues: Bool {
    switch self {
    case .unreadableNumber, .tooLarge, .noSuchDate, .monthBeforeDay, .serialDates, .dayToCome,
      .asAtToCome, .unknownWord, .unreadableTolerance, .damagedIdentifier, .fractionBesidePercent,
      .splitByColumn, .unknownIndicator, .questionedAmount, .unknownPlacement, .unknownProvider,
      .printedTotal, .printedTotalInDoubt, .printedVariance, .printedVarianceUnknown, .twoValues,
      .repeatedRow, .otherName, .valueDisagrees, .syntax:
      true
    case .cannotRead, .tooLong, .empty, .holdsNothingButZeros, .endsInMidRow, .wideText,
      .undecodable, .noKnownColumns, .ambiguousKind, .missingColumn, .unknownColumns,
      .repeatedColumn, .noUnit, .noRows, .tooManyColumns, .tooManyRows, .moreRemarks, .noHeading,
      .percentToleranceOfSmallBase, .rowWithoutIdentifier, .rowWithoutValue, .tooManyFields,
      .openQuote, .quoteBeyondLimits, .fieldTooLong, .cleanedText, .nothingToShare, .noPolarity,
      .noDueDate, .undated, .amountWithoutYear, .moreTotals, .unknownSetting, .badSetting,
      .noSuchColumn, .noSuchAudience, .ofNoAuthority, .settingOfAuthority, .withheld:
      false
    }
  }
}
