/// For whose eyes figures are, the most trusted first. The raw value is the name in settings,
/// options and outputs.
package enum Audience: String, CaseIterable, Sendable {
  /// The service itself: true numbers, marked as sensitive.
  case `internal`
  /// Partners, members and meetings.
  case shared
  /// Everybody.
  case `public`
}

extension Audience: Comparable {
  /// Whether fewer may see it.
  package static func < (left: Audience, right: Audience) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .internal: 0
    case .shared: 1
    case .public: 2
    }
  }
}
