/// What a way over edges costs: first how many totals have to be hidden for it, then how many
/// children are counted in what has to be hidden, then how long it is.
struct HidingPrice: Comparable, Sendable {
  var margins: Int
  var children: Int
  var steps: Int

  static let nothing = HidingPrice(margins: 0, children: 0, steps: 0)
  static let endless = HidingPrice(margins: .max, children: .max, steps: .max)
  /// Of an edge that is hidden already.
  static let hidden = HidingPrice(margins: 0, children: 0, steps: 1)

  static func < (left: HidingPrice, right: HidingPrice) -> Bool {
    (left.margins, left.children, left.steps) < (right.margins, right.children, right.steps)
  }

  static func + (left: HidingPrice, right: HidingPrice) -> HidingPrice {
    HidingPrice(
      margins: left.margins + right.margins, children: left.children + right.children,
      steps: left.steps + right.steps)
  }
}

extension HidingPrice {
  /// Of an edge that is still to be seen.
  init(hiding edge: SumEdge) {
    self.init(margins: edge.isMargin ? 1 : 0, children: edge.count, steps: 1)
  }
}
