/// A number of a row that counts children, or what is done for one child each.
struct ChildCount<Row>: Sendable {
  typealias Path = any WritableKeyPath<Row, Quantity<Number>> & Sendable

  /// The property's name.
  let name: String
  let path: Path

  init(_ name: String, _ path: Path) {
    self.name = name
    self.path = path
  }
}

/// A row of a file that says of each of its numbers whether it counts children.
protocol DeclaringRow: SourcedRow {
  /// The numbers that count children: hidden where they are small.
  static var childCounts: [ChildCount<Self>] { get }
  /// The names of those that are worked out from such counts by the source: hidden with them.
  static var derived: Set<String> { get }
  /// The names of all others: staff, posts, money, targets.
  static var others: Set<String> { get }
  /// Whether what stands there counts children: a plan's measures may be of anything.
  func countsChildren(_ count: ChildCount<Self>) -> Bool
}

extension DeclaringRow {
  static var childCounts: [ChildCount<Self>] { [] }
  static var derived: Set<String> { [] }
  func countsChildren(_ count: ChildCount<Self>) -> Bool { true }
}

extension DeclaringRow {
  /// The row without its small counts of children.
  func hidingSmallCounts(_ disclosure: Disclosure) -> Self {
    var row = self
    for count in Self.childCounts
    where disclosure.isSmall(self[keyPath: count.path]) && countsChildren(count) {
      row[keyPath: count.path] = .suppressed
    }
    return row
  }
}

extension Disclosure {
  /// Whether a count of children is to be hidden by itself: above nought, up to the threshold.
  func isSmall(_ quantity: Quantity<Number>) -> Bool {
    guard let size = quantity.value?.magnitude else { return false }
    return size > .zero && size < Number(threshold + 1)
  }
}

extension Quantity {
  static var suppressed: Quantity { .absent(.suppressed) }

  var isSuppressed: Bool { absence == .suppressed }
}
