internal import CareModel

/// Why two versions of a table must not both be known: together they tell what each of them hides.
enum TableClash: Equatable {
  /// A count of this name differs by so few that those are a small group themselves.
  case close(count: String)
  /// A count of this name is hidden in one and shown in the other, of otherwise the same counts.
  case uncovered(count: String)
}

extension PublishedTable {
  /// Why it must not be known beside an earlier version of it, where counts up to a threshold are
  /// hidden; nil where nothing is given away.
  func clash(with earlier: PublishedTable, threshold: Int) -> TableClash? {
    let (new, old) = (shownCounts, earlier.shownCounts)
    var isRevised = false
    for count in shownNames {
      guard let now = new[count], let before = old[count], now != before else { continue }
      // A difference too large to be told is larger than any threshold.
      if let difference = now.subtracting(before), difference.magnitude <= Number(threshold) {
        return .close(count: count.name)
      }
      isRevised = true
    }
    if isRevised { return nil }
    let uncovered = (shownNames + earlier.shownNames).first { (new[$0] == nil) != (old[$0] == nil) }
    return uncovered.map { .uncovered(count: $0.name) }
  }

  /// Whether both tell the same.
  func isSame(as other: PublishedTable) -> Bool {
    name == other.name && day == other.day && shownCounts == other.shownCounts
  }

  /// A count by its name and, where several have it, by which of them it is.
  private struct CountName: Hashable {
    let name: String
    let place: Int
  }

  private var shown: [(key: CountName, value: Number)] {
    var places: [String: Int] = [:]
    return counts.compactMap { count in
      let place = places[count.name, default: 0]
      places[count.name] = place + 1
      return count.count.map { (CountName(name: count.name, place: place), $0) }
    }
  }

  private var shownNames: [CountName] { shown.map(\.key) }

  /// One that is missing is hidden as well.
  private var shownCounts: [CountName: Number] {
    Dictionary(shown.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
  }
}
