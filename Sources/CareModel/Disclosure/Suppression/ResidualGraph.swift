/// How counts can be others than they are while every sum still holds.
///
/// A count that is shifted takes units out of one end and brings them to the other. Others have to
/// bring them back: those that rise, without end, and those that fall, as far as to 1. What is
/// shifted becomes hidden.
struct ResidualGraph: Sendable {
  /// One way over an edge.
  struct Step: Sendable {
    let edge: Int
    let from: Int
    let to: Int
    let rises: Bool
  }

  enum Direction { case up, down }

  static let endless = Int.max

  let edges: [SumEdge]
  let nodeCount: Int
  /// The steps out of a node are those from `firstSteps[node]` to `firstSteps[node + 1]`.
  let steps: [Step]
  let firstSteps: [Int]
  /// The counts as they are shifted.
  private var counts: [Int]
  private var hidden: [Bool]
  var search: WaySearch

  /// All edges that may be hidden can be shifted, but for those that are known.
  init(_ edges: [SumEdge], nodeCount: Int, without known: [Bool]? = nil) {
    self.edges = edges
    self.nodeCount = nodeCount
    counts = edges.map(\.count)
    hidden = edges.map { _ in false }
    search = WaySearch(nodeCount: nodeCount)

    var stepsOut: [[Step]] = Array(repeating: [], count: nodeCount)
    for (index, edge) in edges.enumerated() where edge.mayBeHidden && known?[index] != true {
      stepsOut[edge.from].append(Step(edge: index, from: edge.from, to: edge.to, rises: true))
      stepsOut[edge.to].append(Step(edge: index, from: edge.to, to: edge.from, rises: false))
    }
    steps = Array(stepsOut.joined())
    firstSteps = stepsOut.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
  }

  mutating func hide(_ edge: Int) { hidden[edge] = true }

  func isHidden(_ edge: Int) -> Bool { hidden[edge] }

  /// By how many units a step can be taken.
  func room(of step: Step) -> Int { step.rises ? Self.endless : counts[step.edge] - 1 }

  /// Starts from the true counts and shifts one of them, by as much as is wanted or as it can be,
  /// each time along the cheapest way; all that is shifted with it is hidden from then on.
  ///
  /// - Returns: By how much. It is `endless` where that is wanted and nothing is in the way.
  mutating func shift(_ edge: Int, _ direction: Direction, by wanted: Int) -> Int {
    for index in counts.indices { counts[index] = edges[index].count }
    let (start, end, wanted) =
      switch direction {
      case .up: (edges[edge].to, edges[edge].from, wanted)
      case .down: (edges[edge].from, edges[edge].to, min(wanted, edges[edge].count - 1))
      }
    var shifted = 0
    while shifted < wanted, let way = cheapestWay(from: start, to: end, without: edge) {
      let room = way.reduce(Self.endless) { min($0, self.room(of: $1)) }
      if room == Self.endless && wanted == Self.endless { return Self.endless }
      let units = min(room, wanted - shifted)
      take(way, by: units)
      shifted += units
    }
    return shifted
  }

  private mutating func take(_ way: [Step], by units: Int) {
    for step in way {
      counts[step.edge] += step.rises ? units : -units
      hide(step.edge)
    }
  }
}
