import CareModel
import Text

/// How the dates of a column are written, decided once for all of them.
enum DateColumn: Equatable {
  /// Each date says by itself what it means.
  case plain
  /// This value has the month first, so that no date of three numbers is sure.
  case monthFirst(SafeText)
  /// What looks like a year and a month is a financial year, as 2012-13 among them is.
  case financialYears
  /// All are numbers of days; this is the first, and its day.
  case serial(SafeText, Day)

  /// Looks through the fields of a column.
  init(_ texts: some Sequence<SafeText>) {
    var serial: (text: SafeText, day: Day)?
    var hasFinancialYear = false
    var isSerial = true
    for text in texts where NoValueWords.absence(text.string) == nil {
      if isSerial, let day = SerialDay.day(text.string) {
        serial = serial ?? (text, day)
        continue
      }
      isSerial = false
      if DateGrammar.isFinancialYearOnly(text.string) { hasFinancialYear = true }
      if DateGrammar.read(text.string) == .monthFirst {
        self = .monthFirst(text)
        return
      }
    }
    if isSerial, let serial {
      self = .serial(serial.text, serial.day)
    } else {
      self = hasFinancialYear ? .financialYears : .plain
    }
  }
}
