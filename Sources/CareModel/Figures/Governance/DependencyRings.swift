/// The rings in which things hang on each other, found in one walk however long they are: the
/// strongly connected components of R. E. Tarjan (1972), without recursion.
struct DependencyRings {
  /// For each thing those that are in a ring with it, itself among them, in their order; empty for
  /// one that is in none.
  let rings: [[Int]]

  /// - Parameter links: For each thing the places of those that it hangs on.
  init(links: [[Int]]) {
    var walk = Walk(links: links)
    for place in links.indices where walk.order[place] == nil { walk.go(from: place) }
    rings = walk.rings
  }

  private struct Walk {
    let links: [[Int]]
    /// When each was reached first.
    var order: [Int?]
    /// The earliest that can be got back to from each.
    var low: [Int]
    var rings: [[Int]]
    private var isOpen: [Bool]
    private var open: [Int] = []
    private var count = 0
    private var path: [(place: Int, next: Int)] = []

    init(links: [[Int]]) {
      self.links = links
      order = links.map { _ in nil }
      low = links.map { _ in 0 }
      rings = links.map { _ in [] }
      isOpen = links.map { _ in false }
    }

    mutating func go(from start: Int) {
      enter(start)
      while let (place, next) = path.last {
        guard next < links[place].count else {
          leave(place)
          continue
        }
        path[path.count - 1].next += 1
        let other = links[place][next]
        if let reached = order[other] {
          if isOpen[other] { low[place] = min(low[place], reached) }
        } else {
          enter(other)
        }
      }
    }

    private mutating func enter(_ place: Int) {
      order[place] = count
      low[place] = count
      count += 1
      isOpen[place] = true
      open.append(place)
      path.append((place, 0))
    }

    private mutating func leave(_ place: Int) {
      path.removeLast()
      if let before = path.last?.place { low[before] = min(low[before], low[place]) }
      guard low[place] == order[place], let first = open.lastIndex(of: place) else { return }
      let members = open[first...].sorted()
      open.removeSubrange(first...)
      for member in members { isOpen[member] = false }
      guard members.count > 1 || links[place].contains(place) else { return }
      for member in members { rings[member] = members }
    }
  }
}
