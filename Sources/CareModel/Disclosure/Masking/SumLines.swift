/// A whole and its parts, of which some have to be hidden.
struct SumLine<Name: Hashable & Sendable> {
  var whole: (name: Name, count: Quantity<Number>)?
  var parts: [(name: Name, count: Quantity<Number>)] = []
}

extension SumLine {
  /// The names to hide. Where the whole is more than its parts, whoever subtracts knows the rest;
  /// where it is less, they are of different things, and each is looked at by itself.
  func hidden(threshold: Int, also: Set<Name> = []) -> Set<Name> {
    let known = parts.compactMap { part in part.count.wholeCount.map { (part.name, $0) } }
    let rest = whole?.count.wholeCount.map { $0 - known.reduce(0) { $0 + $1.1 } }
    guard let whole, let sum = whole.count.wholeCount, let rest, rest >= 0 else {
      let all =
        known
        + [whole].compactMap(\.self).compactMap { whole in
          whole.count.wholeCount.map { (whole.name, $0) }
        }
      return Set(all.filter { (1...threshold).contains($0.1) }.map(\.0))
    }
    var network = SumNetwork<LineName<Name>>()
    for (name, count) in known { network.add(.named(name), from: 0, to: 1, count: count, .cell) }
    network.add(.rest, from: 0, to: 1, count: rest, .fixed)
    network.add(.named(whole.name), from: 1, to: 0, count: sum, .margin)
    let others = Set(also.map { LineName.named($0) })
    return Set(network.hidden(threshold: threshold, also: others).compactMap(\.name))
  }
}

/// A figure of a table, or what is not written in it and can be worked out.
enum LineName<Name: Hashable & Sendable>: Hashable, Sendable {
  case named(Name)
  case rest
  /// What is left of a whole when its part is taken away.
  case complement(Name)

  var name: Name? {
    if case .named(let name) = self { name } else { nil }
  }
}

extension Quantity<Number> {
  /// The figure as a count of whole children: a part of one counts as one. Nil where it is not
  /// known or below nought.
  var wholeCount: Int? {
    guard let value, value >= .zero, value < Number(1_000_000_000) else { return nil }
    return Int((value.tenThousandths + 9_999) / 10_000)
  }
}
