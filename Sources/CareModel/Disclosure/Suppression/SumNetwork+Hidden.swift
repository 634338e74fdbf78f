extension SumNetwork {
  /// The names to hide: every count from 1 to the threshold that is not fixed, and so many others
  /// that nobody can work these out from what is left and from knowing that a hidden count is no
  /// nought.
  ///
  /// Each small count could as well be larger by the threshold; each other hidden count could be
  /// another one. Where fixed counts leave a small one less room, it has a range that is as wide as
  /// the threshold and goes beyond it. Where they leave it not even that, all that may be hidden is
  /// hidden: `range` tells how far others still get.
  ///
  /// - Parameters:
  ///   - threshold: The largest count that is hidden for its own sake.
  ///   - also: Names that are hidden for other reasons. A nought or a fixed count among them is left
  ///     alone.
  /// - Returns: Names of counts that are neither fixed nor noughts.
  func hidden(threshold: Int, also: Set<Name> = []) -> Set<Name> {
    let room = min(threshold, SumEdge.largestCount)
    let small = edges.indices.filter { edges[$0].mayBeHidden && edges[$0].count <= room }
    let others = also.isEmpty ? [] : edges.indices.filter { isHidden($0, by: also, above: room) }
    if small.isEmpty && others.isEmpty { return [] }

    var graph = ResidualGraph(edges, nodeCount: nodeCount)
    for edge in small + others { graph.hide(edge) }
    // To hide more only adds to what a hidden count may be: what is protected once stays so.
    for edge in small where !graph.protectSmall(edge, threshold: room) { return allThatMayBe }
    for edge in others where !graph.protectOther(edge) { return allThatMayBe }
    return Set(edges.indices.filter { graph.isHidden($0) }.map { names[$0] })
  }

  private func isHidden(_ edge: Int, by hidden: Set<Name>, above threshold: Int) -> Bool {
    edges[edge].mayBeHidden && edges[edge].count > threshold && hidden.contains(names[edge])
  }

  private var allThatMayBe: Set<Name> {
    Set(edges.indices.filter { edges[$0].mayBeHidden }.map { names[$0] })
  }
}

extension ResidualGraph {
  /// Hides what it takes for a small count to be anything from itself to the threshold more.
  ///
  /// What is hidden for it is safe with it: it is another count when this one is.
  fileprivate mutating func protectSmall(_ edge: Int, threshold: Int) -> Bool {
    let rise = shift(edge, .up, by: threshold)
    if rise == threshold { return true }
    guard edges[edge].count + rise > threshold else { return false }
    return rise + shift(edge, .down, by: threshold - rise) == threshold
  }

  /// Hides what it takes for a count to be another one.
  fileprivate mutating func protectOther(_ edge: Int) -> Bool {
    shift(edge, .up, by: 1) > 0 || shift(edge, .down, by: 1) > 0
  }
}
