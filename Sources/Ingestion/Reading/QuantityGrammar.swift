package import CareModel

/// What a field of figures says.
package enum QuantityGrammar {
  /// Reads a number; `unreadable` for what is neither one nor a word for none.
  package static func number(_ text: some StringProtocol) -> Quantity<Number> {
    if let absence = NoValueWords.absence(text) { return .absent(absence) }
    let qualifier = Qualifier(text)
    guard let written = WrittenNumber(qualifier.figure) else { return .absent(.unreadable) }
    guard let number = written.number() else { return .absent(.tooLarge) }
    return .known(number, qualifier.certainty)
  }

  /// Reads an amount of money in a column of that unit.
  package static func money(_ text: some StringProtocol, unit: MoneyUnit?) -> MoneyReading {
    if let shared = NoValueWords.sharing(text) { return .shared(shared) }
    if let absence = NoValueWords.absence(text) { return .quantity(.absent(absence)) }
    let qualifier = Qualifier(text)
    guard let written = WrittenNumber(qualifier.figure), !written.isPercent else {
      return .quantity(.absent(.unreadable))
    }
    // A pound sign alone is a unit where the heading has none; where it has one, people write
    // the sign out of habit: `£300` under `£k` is 300 thousand.
    guard let exponent = unit?.exponent ?? written.exponent ?? (written.hasPounds ? 0 : nil) else {
      return .lacksUnit
    }
    guard let pounds = written.number(exponent: exponent) else {
      return .quantity(.absent(.tooLarge))
    }
    return .quantity(.known(Money(pounds: pounds), qualifier.certainty))
  }
}

/// What a field of a money column says.
package enum MoneyReading: Equatable, Sendable {
  case quantity(Quantity<Money>)
  /// The saving is another row's: `see above`.
  case shared(SharedWith)
  /// There is a number, and nothing says what it counts.
  case lacksUnit
}
