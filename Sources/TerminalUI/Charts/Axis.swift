/// A vertical scale with round numbers on it.
package struct Axis: Equatable, Sendable {
  /// The value at the lower edge.
  package let low: Double
  /// The value at the upper edge; always above `low`.
  package let high: Double
  /// The distance between two marks: 1, 2 or 5 times a power of ten.
  package let step: Double
  /// Whether the scale does not start at nought, which a chart has to say.
  package var isCut: Bool { low > 0 || high < 0 }

  /// A scale that holds every value, with about as many marks as asked for.
  package init(_ values: some Sequence<Double>, marks: Int, startsAtNought: Bool = false) {
    let finite = values.filter(\.isFinite) + (startsAtNought ? [0] : [])
    let least = finite.min() ?? 0
    let most = finite.max() ?? 1
    let span = most > least ? most - least : max(abs(most) * 0.1, 1)
    let step = Self.roundStep(span / Double(max(1, marks - 1)))
    self.step = step
    // A little room below and above, so that neither the least bar nor the highest edge is lost.
    let lowest = ((least - span * 0.12) / step).rounded(.down) * step
    low = least >= 0 ? max(0, lowest) : lowest
    let highest = (most / step).rounded(.up) * step
    high = highest > low ? highest : low + step
  }

  /// The values of the marks, from below.
  package var marks: [Double] {
    let count = Int(((high - low) / step).rounded())
    return (0...max(1, min(count, 100))).map { low + Double($0) * step }
  }

  /// Where a value lies between the edges, from 0 to 1.
  package func position(_ value: Double) -> Double {
    min(max((value - low) / (high - low), 0), 1)
  }

  /// The least of 1, 2, 5, 10, 20 … that is not below `size`.
  private static func roundStep(_ size: Double) -> Double {
    var power = 1.0
    while power * 10 <= size { power *= 10 }
    while power > size, power > 0.0001 { power /= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= size * 0.999 } ?? power * 10
  }
}
