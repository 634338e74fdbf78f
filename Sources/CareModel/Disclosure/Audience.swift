/// For whose eyes figures are.
package enum Audience: String, Sendable, CaseIterable {
  /// The service itself: true numbers, not for release.
  case `internal`
}
