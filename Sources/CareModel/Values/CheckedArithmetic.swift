/// Figures that can be added up, and say when the sum is more than they can hold.
package protocol CheckedArithmetic: Comparable, Sendable {
  static var zero: Self { get }
  /// The sum; nil where it is too large.
  func adding(_ other: Self) -> Self?
  /// The difference; nil where it is too large.
  func subtracting(_ other: Self) -> Self?
}
