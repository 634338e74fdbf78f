/// What a search for the cheapest way has found so far, kept so that searches share its memory.
struct WaySearch: Sendable {
  /// What it costs to come to each node.
  var prices: [HidingPrice]
  /// By which step each node is reached at that price.
  var arrivals: [Int]
  var isSettled: [Bool]

  init(nodeCount: Int) {
    prices = Array(repeating: .endless, count: nodeCount)
    arrivals = Array(repeating: -1, count: nodeCount)
    isSettled = Array(repeating: false, count: nodeCount)
  }

  mutating func begin(at start: Int) {
    for node in prices.indices {
      prices[node] = .endless
      isSettled[node] = false
    }
    prices[start] = .nothing
  }

  /// The node that is reached at the lowest price, of those that are not settled; the first of equal
  /// ones. It is settled now.
  mutating func settleNext() -> Int? {
    var next: Int?
    var lowest = HidingPrice.endless
    for node in prices.indices where !isSettled[node] && prices[node] < lowest {
      next = node
      lowest = prices[node]
    }
    if let next { isSettled[next] = true }
    return next
  }
}

extension ResidualGraph {
  /// The way on which units can go that is the cheapest, without one edge; of equally cheap ones
  /// always the same. Nil where there is none.
  mutating func cheapestWay(from start: Int, to end: Int, without avoided: Int) -> [Step]? {
    search.begin(at: start)
    while let node = search.settleNext() {
      if node == end { return way(from: start, to: end) }
      for index in firstSteps[node]..<firstSteps[node + 1] {
        let step = steps[index]
        if step.edge == avoided || search.isSettled[step.to] || room(of: step) <= 0 { continue }
        let price = search.prices[node] + price(of: step)
        if price < search.prices[step.to] {
          search.prices[step.to] = price
          search.arrivals[step.to] = index
        }
      }
    }
    return nil
  }

  private func price(of step: Step) -> HidingPrice {
    isHidden(step.edge) ? .hidden : HidingPrice(hiding: edges[step.edge])
  }

  private func way(from start: Int, to end: Int) -> [Step] {
    var way: [Step] = []
    var node = end
    while node != start {
      let step = steps[search.arrivals[node]]
      way.append(step)
      node = step.from
    }
    return way
  }
}
