import Text

/// The lines of one year's budget, and which of them is a part of which.
package struct BudgetTree {
  struct Node {
    let name: SafeText
    /// Nil for a parent that lines name and that has no row of its own.
    let row: BudgetRow?
    var parent: Int?
    var children: [Int] = []
  }

  private(set) var nodes: [Node]
  /// The lines that are part of no other one.
  private(set) var roots: [Int] = []
  /// Whether the lines say which year they are of.
  let hasYear: Bool

  /// - Parameter rows: Each line of the year once.
  package init(_ rows: [BudgetRow]) {
    nodes = rows.map { Node(name: $0.line, row: $0) }
    hasYear = rows.allSatisfy { $0.year != nil }
    findParents(rows)
    cutChains()
    var seen: Set<Int> = []
    for index in rows.indices {
      let root = top(of: index)
      if seen.insert(root).inserted { roots.append(root) }
      if let parent = nodes[index].parent { nodes[parent].children.append(index) }
    }
  }

  /// Makes each line part of the one that it names. Of several with that name the one of the same
  /// sector is meant, else the first.
  private mutating func findParents(_ rows: [BudgetRow]) {
    var places: [String: [Int]] = [:]
    for (index, row) in rows.enumerated() {
      places[Indicator.key(row.line), default: []].append(index)
    }
    for (index, row) in rows.enumerated() {
      guard let name = row.parent else { continue }
      let key = Indicator.key(name)
      guard let named = places[key] else {
        nodes.append(Node(name: name, row: nil))
        nodes[index].parent = nodes.count - 1
        places[key] = [nodes.count - 1]
        continue
      }
      let others = named.prefix(Self.namesakes).filter { $0 != index }
      nodes[index].parent =
        others.first { nodes[$0].row?.sector == row.sector } ?? others.first
    }
  }

  /// A line that names itself in the end, or has too many above it, is part of no other.
  private mutating func cutChains() {
    var depths: [Int?] = nodes.map { _ in nil }
    for start in nodes.indices where depths[start] == nil {
      var path: [Int] = []
      var onPath: Set<Int> = []
      var current: Int? = start
      while let index = current, depths[index] == nil, onPath.insert(index).inserted {
        path.append(index)
        current = nodes[index].parent
      }
      for index in path.reversed() {
        let above = nodes[index].parent.flatMap { depths[$0] }
        if let above, above < Self.depth {
          depths[index] = above + 1
        } else {
          nodes[index].parent = nil
          depths[index] = 0
        }
      }
    }
  }

  /// How many lines may lie above one another.
  private static let depth = 12
  /// How many lines of one name are looked at.
  private static let namesakes = 64

  private func top(of index: Int) -> Int {
    var current = index
    while let parent = nodes[current].parent { current = parent }
    return current
  }
}

extension BudgetTree {
  /// A line and its parts below it, each with how far it is indented.
  func order(from roots: [Int]? = nil, depth: Int = 0) -> [(index: Int, depth: Int)] {
    (roots ?? self.roots).flatMap { index in
      [(index, depth)] + order(from: nodes[index].children, depth: depth + 1)
    }
  }

  /// The amounts that make up a line's own: what its row says, else its parts'.
  func parts(
    of index: Int, _ amount: BudgetAmount
  ) -> [(label: SafeText, quantity: Quantity<Money>)] {
    let node = nodes[index]
    if let row = node.row, row[amount] != .notGiven {
      return [(label: node.name, quantity: row.trusted(amount))]
    }
    if !node.children.isEmpty { return node.children.flatMap { parts(of: $0, amount) } }
    return node.row?.saysSomething == true ? [(label: node.name, quantity: .notGiven)] : []
  }

  /// What a line's amount is: its own, else the sum of its parts.
  func total(of index: Int, _ amount: BudgetAmount) -> Total<Money> {
    Total(parts(of: index, amount))
  }

  /// An amount of the whole year. A parent is never added to its parts.
  package func total(_ amount: BudgetAmount) -> Total<Money> {
    Total(roots.flatMap { parts(of: $0, amount) })
  }
}
