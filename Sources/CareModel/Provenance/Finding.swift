package import Text

/// What may be wrong with a file or worth saying of it. Its words stand in `Finding+Words.swift`
/// and what that names, its rule in `Finding+Rule.swift`.
package enum Finding: Hashable, Sendable {
  // The file as a whole.
  case cannotRead(reason: FileTrouble)
  case tooLong(bytes: Int, limit: Int)
  case empty
  case holdsNothingButZeros
  case endsInMidRow
  case wideText
  /// Bytes on the line stand for no character.
  case undecodable
  case noKnownColumns(nearestKind: String?, missing: [String])
  case ambiguousKind([String])
  case missingColumn(String, nearest: SafeText?)
  case unknownColumns([SafeText])
  case repeatedColumn(SafeText)
  case noUnit(example: String)
  case noRows
  case tooManyColumns(limit: Int)
  case tooManyRows(limit: Int)
  case moreRemarks(count: Int, limit: Int)
  /// No heading is known among so many rows at the top.
  case noHeading(rows: Int)

  // A row or a field of it.
  case unreadableNumber(SafeText)
  case tooLarge(SafeText, limit: Int)
  case noSuchDate(SafeText)
  case monthBeforeDay(SafeText)
  /// The dates of a column stand as a spreadsheet counts days.
  case serialDates(SafeText, as: SafeText)
  /// A row tells of a day that had not come when the file was read.
  case dayToCome(Day)
  /// Figures of a plan are said to be as at such a day.
  case asAtToCome(Day)
  case unknownWord(SafeText, expected: [String])
  case unreadableTolerance(SafeText)
  case percentToleranceOfSmallBase
  case rowWithoutIdentifier
  /// A spreadsheet made a number or a date of an id.
  case damagedIdentifier(SafeText)
  case rowWithoutValue(column: String)
  case tooManyFields(found: Int, columns: Int)
  case openQuote
  /// A quote that may be closed, but not within what a field may have.
  case quoteBeyondLimits(lineBreaks: Int, bytes: Int)
  case fieldTooLong(limit: Int)
  case cleanedText
  case nothingToShare(above: Bool)
  case noPolarity
  case noDueDate
  case undated

  /// An amount of a year that is not said: it is kept, and compared with nothing.
  case amountWithoutYear(column: String)
  case fractionBesidePercent(String, String)
  /// Rows that only a column tells apart which is not known.
  case splitByColumn(SafeText, other: Int)
  case unknownIndicator(SafeText)
  /// An amount a thousand times those around it: perhaps it is of another unit.
  case questionedAmount(typed: String, instead: String)
  case unknownPlacement(SafeText)
  case unknownProvider(SafeText)

  // Figures that do not agree with each other.
  case printedTotal(printed: String, computed: String)
  /// `computed` says which way it may be wrong: `at least £1,230k`.
  case printedTotalInDoubt(printed: String, computed: String, missing: [SafeText])
  /// There are more totals than are compared.
  case moreTotals(limit: Int)
  case printedVariance(printed: String, computed: String)
  case printedVarianceUnknown(printed: String)
  case valueDisagrees(given: String, computed: String)
  case twoValues(kept: SafeText, other: SafeText)
  /// A row that is told twice for one day: the value that is used, and the one that is not.
  case repeatedRow(id: SafeText, used: String, instead: String, other: RowReference)
  /// Two files tell of one group of placements by different names: this one is used.
  case otherName(SafeText, unused: SafeText, at: RowReference)

  // Settings and themes.
  case syntax(String)
  case unknownSetting(nearest: String?)
  case badSetting(expected: String)
  case noSuchColumn(SafeText, nearest: String?)
  /// An audience that is none: the strictest is supposed.
  case noSuchAudience
  /// A setting that looks like an audience and stands elsewhere, or is misspelt.
  case misplacedAudience
  case badThreshold

  // The folders of a region.
  /// A file that lies beside the folders of the authorities.
  case ofNoAuthority
  /// The settings of a region say what only those of an authority can.
  case settingOfAuthority

  /// What is said is not for the audience: only by which rule.
  case withheld(rule: String, isError: Bool)
}

/// Why a file cannot be opened or read.
package enum FileTrouble: Hashable, Sendable {
  case permission
  case gone
  case notAFile
  case input(code: Int32)
}
