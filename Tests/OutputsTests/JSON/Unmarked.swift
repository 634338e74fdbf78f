extension ReadJSON {
  /// Where an object holds a figure and does not say which of its members are worked out, or says
  /// it of a member that is not there, as paths such as `targets.0.balance`.
  func unmarked(at path: String = "") -> [String] {
    switch self {
    case .object(let members) where !isQuantity && !isReference && !isPoint:
      let names = self["computed"]?.values.compactMap(\.string)
      let isMarked =
        names.map { Set($0).isSubset(of: keys) } ?? !members.contains(where: \.isFigure)
      return (isMarked ? [] : [path])
        + members.flatMap { $0.value.unmarked(at: path + "." + $0.key) }
    case .list(let values):
      return values.enumerated().flatMap { $1.unmarked(at: path + ".\($0)") }
    default: return []
    }
  }

  /// One figure, be it a band, a bound or the word why there is none.
  private var isQuantity: Bool {
    Set(keys).isSubset(of: ["value", "qualifier", "notKnown"]) || keys == ["state"]
      || keys == ["low", "high"]
  }

  /// The row of a file.
  private var isReference: Bool { keys == ["path", "row"] }

  /// A day with what was counted on it: a point of a series, or its peak.
  private var isPoint: Bool {
    guard case .object(let members) = self else { return false }
    return members.first?.key == "day" && members.count > 1
      && members.dropFirst().allSatisfy(\.isFigure)
  }
}

extension ReadJSON.Member {
  fileprivate var isFigure: Bool {
    switch value {
    case .number: true
    case .object: ["value", "state"].contains(value.keys.first) && value["computed"] == nil
    default: false
    }
  }
}
