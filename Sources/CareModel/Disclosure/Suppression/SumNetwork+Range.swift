extension SumNetwork {
  /// From what to what a count may be for somebody who knows all but the hidden ones, and that a
  /// hidden one is no nought. Both ends can be; `high` is nil where there is no upper end.
  ///
  /// Exact: as far up and down as the counts of the other hidden names can make up for it.
  func range(of name: Name, hidden: Set<Name>) -> (low: Int, high: Int?) {
    guard let edge = places[name] else { return (0, nil) }
    let count = edges[edge].count
    guard edges[edge].mayBeHidden, hidden.contains(name) else { return (count, count) }

    let known = edges.indices.map { !hidden.contains(names[$0]) }
    var graph = ResidualGraph(edges, nodeCount: nodeCount, without: known)
    for edge in edges.indices where !known[edge] { graph.hide(edge) }
    let rise = graph.shift(edge, .up, by: ResidualGraph.endless)
    let fall = graph.shift(edge, .down, by: ResidualGraph.endless)
    return (count - fall, rise == ResidualGraph.endless ? nil : count + rise)
  }
}
