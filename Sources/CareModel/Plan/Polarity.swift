/// Which way is better.
package enum Polarity: String, Sendable, CaseIterable {
  case lower
  case higher
  /// Between two bounds.
  case band
}
