import Text

extension Finding {
  /// Of what stands in a field.
  var fieldWords: String? {
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
    case .damagedIdentifier(let text):
      "“\(text)” looks like an id that a spreadsheet changed: make the column text, type it again"
    case .cleanedText: "invisible or control characters were taken out"
    case .fractionBesidePercent(let value, let other):
      "\(value) and \(other) are not both in percent, so they are not compared: write 84% for 0.84"
    case .questionedAmount(let typed, let instead):
      "\(typed) is a thousand times its neighbours: is it \(instead)?"
    case .unknownIndicator(let name):
      "no file gives “\(name)”: it is lookedAfter, agencyFTE, agencyRate, vacancyRate,"
        + " placements.homes and the like, or the name of a measure"
    case .unknownPlacement(let name):
      "“\(name)” is no known group of placements and stands under its own name; say what it is"
        + " in lookout.toml: [placement_groups] \"\(name)\" = \"homes\""
    case .unknownProvider(let name):
      "“\(name)” is no known provider and stands under its own name; the words are own,"
        + " otherAuthority, otherPublic, private, voluntary, parents"
    default: nil
    }
  }
}
