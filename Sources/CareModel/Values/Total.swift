package import Text

/// A sum that says what it lacks.
///
/// It is *at least* the known parts where a part that should have a figure has none, and names
/// those parts; it carries how much of it is estimated.
package struct Total<Value: CheckedArithmetic>: Equatable, Sendable {
  /// The sum of the known parts; not given where no part has a figure.
  package private(set) var quantity: Quantity<Value> = .notGiven
  /// The parts that should have a figure and have none, with the reason.
  package private(set) var missing: [MissingPart] = []
  /// How much of the sum is estimated; nought where nothing is.
  package private(set) var estimated: Value = .zero

  package init() {}

  /// A sum that is known as a whole.
  init(_ quantity: Quantity<Value>) { self.quantity = quantity }

  /// The sum of parts, each under the name by which a reader knows it.
  package init(_ parts: some Sequence<(label: SafeText, quantity: Quantity<Value>)>) {
    for part in parts { add(part.quantity, label: part.label) }
    settle()
  }
}

/// A part of a total that has no figure.
package struct MissingPart: Equatable, Sendable {
  package let label: SafeText
  package let absence: Absence
}

extension Total {
  private static var reasons: [Absence] {
    [.suppressed, .unreadable, .tooLarge, .notKnown, .toBeIdentified, .notAvailable]
  }

  private mutating func add(_ part: Quantity<Value>, label: SafeText) {
    switch part {
    case .absent(let absence):
      if absence.isDoubt { missing.append(MissingPart(label: label, absence: absence)) }
    case .known(let value, let certainty):
      if certainty == .estimated { estimated = estimated.adding(value) ?? estimated }
      quantity = sum(with: value, certainty)
    }
  }

  private func sum(with value: Value, _ certainty: Certainty) -> Quantity<Value> {
    switch quantity {
    case .absent(.notGiven): return .known(value, certainty)
    case .absent: return quantity
    case .known(let sum, let before):
      guard let total = sum.adding(value) else { return .absent(.tooLarge) }
      guard let both = before.added(to: certainty) else { return .absent(.notKnown) }
      return .known(total, both)
    }
  }

  /// What is missing makes the sum a lower bound, once some of it is known. Where nothing is, the
  /// sum is missing for the same reason as its parts, the weightiest of them.
  private mutating func settle() {
    if quantity == .notGiven,
      let reason = Self.reasons.first(where: { reason in missing.contains { $0.absence == reason } }
      )
    {
      quantity = .absent(reason)
      return
    }
    guard !missing.isEmpty, case .known(let sum, let certainty) = quantity else { return }
    quantity = certainty == .atMost ? .absent(.notKnown) : .known(sum, .atLeast)
  }
}
