/// A figure, the day that it belongs to, and how sure it is.
package struct Dated<Value: Equatable & Sendable>: Equatable, Sendable {
  package let day: Day
  package let value: Value
  package let certainty: Certainty

  package init(day: Day, value: Value, certainty: Certainty = .exact) {
    self.day = day
    self.value = value
    self.certainty = certainty
  }
}

extension Dated {
  /// The figure without its day.
  package var quantity: Quantity<Value> { .known(value, certainty) }

  /// Whether it only bounds the figure, so that no difference can be taken from it.
  var isBound: Bool { certainty == .atLeast || certainty == .atMost }
}

/// A figure that may be missing, the day it was told for, and the row that tells it.
package struct DatedQuantity: Equatable, Sendable {
  package let day: Day
  package let quantity: Quantity<Number>
  package let row: RowReference
  /// Whether it was worked out from what rows say; else it is as the row says it.
  package var isComputed = false
}

extension DatedQuantity {
  /// The figure, where it is known.
  var point: Dated<Number>? { Dated(quantity, on: day) }
}
