/// Counts that add up to each other, and which of them have to be hidden.
///
/// Every count, and every total of counts, is an edge from one node to another, and what comes into
/// a node goes out of it. A table has a node for each row and each column, and one each for all rows
/// and all columns: a cell goes from its row to its column, a row's total from all columns to the
/// row, a column's total from the column to all rows, the grand total from all rows to all columns.
/// A group of rows with a total of its own, or a row that is split further, is one more node on the
/// way.
struct SumNetwork<Name: Hashable & Sendable>: Sendable {
  private(set) var names: [Name] = []
  private(set) var edges: [SumEdge] = []
  private(set) var places: [Name: Int] = [:]
  private var nodes: [SumNode: Int] = [:]

  init() {}

  /// Adds a count. One that is there under the same name is replaced: a name stands for one figure,
  /// in one place.
  mutating func add(
    _ name: Name, from start: SumNode, to end: SumNode, count: Int, _ role: SumRole
  ) {
    let edge = SumEdge(from: number(of: start), to: number(of: end), count: count, role: role)
    if let place = places[name] {
      edges[place] = edge
    } else {
      places[name] = edges.count
      names.append(name)
      edges.append(edge)
    }
  }

  var nodeCount: Int { nodes.count }

  private mutating func number(of node: SumNode) -> Int {
    if let number = nodes[node] { return number }
    nodes[node] = nodes.count
    return nodes.count - 1
  }
}

/// Where counts meet: what comes in goes out. Any number will do, the same one for the same node.
struct SumNode: Hashable, Sendable, ExpressibleByIntegerLiteral {
  let number: Int

  init(_ number: Int) { self.number = number }

  init(integerLiteral number: Int) { self.init(number) }
}

/// What may be done to a count so that others cannot be worked out.
enum SumRole: Hashable, Sendable {
  /// It may be hidden.
  case cell
  /// A total, hidden only where no cells will do.
  case margin
  /// Others know it: it cannot be hidden.
  case fixed
}

/// A count of a network, between nodes that are numbered from 0.
struct SumEdge: Sendable {
  let from: Int
  let to: Int
  let count: Int
  /// Whether hiding it would do: a nought is never hidden.
  let mayBeHidden: Bool
  let isMargin: Bool

  /// More than anybody counts. No sum of such counts overflows.
  static let largestCount = 1_000_000_000_000

  init(from: Int, to: Int, count: Int, role: SumRole) {
    self.from = from
    self.to = to
    self.count = min(count, Self.largestCount)
    mayBeHidden = role != .fixed && count > 0
    isMargin = role == .margin
  }
}
