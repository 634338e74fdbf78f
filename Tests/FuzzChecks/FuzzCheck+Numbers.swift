import CareModel
import Ingestion

extension FuzzCheck {
  /// A number that is read has digits, is the same with spaces round it, and is read again from
  /// its own text; an amount is that number in the unit of its column.
  static let numbers = FuzzCheck("numbers") { (bytes) throws(Fault) in
    let text = String(decoding: bytes, as: UTF8.self)
    let digits = text.utf8.count { (0x30...0x39).contains($0) }
    let quantity = QuantityGrammar.number(text)
    try require(QuantityGrammar.number(" \(text)\u{A0}") == quantity, "spaces change it")
    try require(quantity.absence != .tooLarge || digits >= 6, "too large with \(digits) digits")
    if let number = quantity.value {
      try require(digits > 0, "a number without a digit")
      try require(
        QuantityGrammar.number(number.text()) == .exactly(number), "\(number.text()) is another")
    }
    try checkMoney(text, quantity)
    if let tolerance = Tolerance(text) {
      try require(tolerance.units(for: Number(100)) >= .zero, "a tolerance below nought")
    }
  }

  private static func checkMoney(
    _ text: String, _ quantity: Quantity<Number>
  ) throws(Fault) {
    guard case .quantity(let pounds) = QuantityGrammar.money(text, unit: .pounds) else {
      return try require(quantity.absence == .unreadable, "a shared saving that is a number")
    }
    if let amount = pounds.value {
      try require(quantity.value.map(Money.init(pounds:)) == amount, "\(amount) of \(quantity)")
    }
    for unit: MoneyUnit in [.thousands, .millions, .billions] {
      guard case .quantity(let other) = QuantityGrammar.money(text, unit: unit) else {
        throw Fault(words: "shared in one unit only")
      }
      let isLarger = (other.value?.magnitude ?? .zero) >= (pounds.value?.magnitude ?? .zero)
      try require(isLarger || other.absence == .tooLarge, "\(other) in \(unit), \(pounds) in £")
    }
  }
}

extension Money {
  fileprivate var magnitude: Money { Money(pence: Int64(clamping: pence.magnitude)) }
}
