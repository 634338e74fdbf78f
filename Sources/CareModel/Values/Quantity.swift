/// A figure that may not be there. What is missing is never nought: it says why it is missing.
package enum Quantity<Value: Equatable & Sendable>: Equatable, Sendable {
  case known(Value, Certainty)
  case absent(Absence)

  /// A plain figure.
  package static func exactly(_ value: Value) -> Quantity { .known(value, .exact) }
  /// Nothing was written.
  package static var notGiven: Quantity { .absent(.notGiven) }
}

/// How sure a figure is.
package enum Certainty: String, Hashable, Sendable {
  case exact
  case estimated
  case atLeast
  case atMost
}

/// Why there is no figure.
package enum Absence: String, Hashable, Sendable, CaseIterable {
  case notDue
  /// There should be a figure, and nobody knows it.
  case notKnown
  case toBeIdentified
  /// The field was left empty, or there is none.
  case notGiven
  case notAvailable
  case notApplicable
  /// Hidden, so that no child can be recognised.
  case suppressed
  case roundsToZero
  /// Something was written that is no figure.
  case unreadable
  /// More than can be added up.
  case tooLarge
}

extension Quantity {
  /// The figure, however sure it is.
  package var value: Value? {
    if case .known(let value, _) = self { value } else { nil }
  }

  package var certainty: Certainty? {
    if case .known(_, let certainty) = self { certainty } else { nil }
  }

  package var absence: Absence? {
    if case .absent(let absence) = self { absence } else { nil }
  }

  package var isKnown: Bool { value != nil }

  /// Whether something is said of the figure, be it that nobody knows it.
  var isStated: Bool {
    switch absence {
    case nil, .notKnown, .unreadable, .suppressed, .toBeIdentified, .roundsToZero, .tooLarge:
      true
    case .notGiven, .notApplicable, .notAvailable, .notDue: false
    }
  }

  /// The same with the figure changed; `tooLarge` where `change` has none to give.
  package func map<Other>(_ change: (Value) -> Other?) -> Quantity<Other> {
    switch self {
    case .absent(let absence): return .absent(absence)
    case .known(let value, let certainty):
      guard let changed = change(value) else { return .absent(.tooLarge) }
      return .known(changed, certainty)
    }
  }
}

extension Absence {
  /// Whether there is, or should be, a figure that a total then lacks.
  package var isDoubt: Bool {
    switch self {
    case .notKnown, .toBeIdentified, .notGiven, .notAvailable, .suppressed, .unreadable,
      .tooLarge:
      true
    case .notDue, .notApplicable, .roundsToZero: false
    }
  }
}

extension Certainty {
  /// How sure a sum of two figures is; nil where nothing can be said of it.
  func added(to other: Certainty) -> Certainty? {
    switch (self, other) {
    case (.exact, let certainty), (let certainty, .exact): certainty
    case (.atLeast, .atMost), (.atMost, .atLeast): nil
    case (.estimated, let certainty), (let certainty, .estimated): certainty
    default: self
    }
  }

  /// How sure the figure is when it is taken away from another.
  var negated: Certainty {
    switch self {
    case .atLeast: .atMost
    case .atMost: .atLeast
    case .exact, .estimated: self
    }
  }
}

extension Quantity where Value: CheckedArithmetic {
  /// The difference, as sure as its parts allow; missing where either is.
  package func subtracting(_ other: Quantity) -> Quantity {
    guard case .known(let left, let leftCertainty) = self else { return self }
    guard case .known(let right, let rightCertainty) = other else { return other }
    guard let certainty = leftCertainty.added(to: rightCertainty.negated) else {
      return .absent(.notKnown)
    }
    guard let difference = left.subtracting(right) else { return .absent(.tooLarge) }
    return .known(difference, certainty)
  }
}
