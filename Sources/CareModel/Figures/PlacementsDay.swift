import Text

/// What the rows of one day tell of placements.
struct PlacementsDay {
  let day: Day
  let rows: [PlacementRow]
  /// What an earlier day told of and this one does not, as rows without figures.
  var missing: [PlacementRow] = []
  /// Counts of parts that may be shown although rows of theirs are hidden, or that are hidden
  /// themselves; empty where nothing of the day is hidden.
  var disclosed: [PlacementPart: Quantity<Number>] = [:]

  /// Of two rows of one placement and one provider the later speaks.
  init(day: Day, rows: [PlacementRow]) {
    self.day = day
    var places: [PlacementRow.Key: Int] = [:]
    var kept: [PlacementRow] = []
    for row in rows {
      if let place = places[row.key] {
        kept[place] = row
      } else {
        places[row.key] = kept.count
        kept.append(row)
      }
    }
    // Where two files tell of one group and one provider by different names, the later one speaks.
    var speakers: [PlacementRow.GroupKey: SafeText] = [:]
    for row in rows { speakers[row.groupKey] = row.source.path }
    self.rows = kept.filter { speakers[$0.groupKey] == $0.source.path }
  }

  /// How many placements a part holds; not given where there is no such row.
  func total(_ part: PlacementPart = .all) -> Total<Number> {
    if let quantity = disclosed[part] { return Total(quantity) }
    return Total(
      (rows + missing).filter(part.contains).map { (label: $0.placement, quantity: $0.count) })
  }

  /// Whether several rows are added up, be it that one of them is missing.
  func isSum(_ part: PlacementPart = .all) -> Bool {
    (rows + missing).count(where: part.contains) > 1
  }

  func count(_ part: PlacementPart) -> Quantity<Number> {
    disclosed[part] ?? total(part).quantity
  }

  /// Independent placements in percent of those with foster carers who are no relatives or
  /// friends; nil where a row of them does not say who provides it.
  var fosteringAgencyShare: Quantity<Number>? {
    let fostering = (rows + missing).filter { $0.group == .fosterOther }
    guard !fostering.isEmpty, fostering.allSatisfy(\.tellsProvider) else { return nil }
    let agency = total(.fostering(isAgency: true))
    let all = count(.group(.fosterOther))
    // Without a row of theirs there are none; with rows that nobody counted it is not known.
    guard agency.missing.isEmpty || agency.quantity.isKnown else { return nil }
    let part = agency.quantity == .notGiven ? .exactly(.zero) : agency.quantity
    return part.percent(of: all)
  }

  /// Whether the cost of some placements is hidden with their number.
  func hidesCost(of part: PlacementPart = .all) -> Bool {
    rows.contains { part.contains($0) && $0.weeklyCost.isSuppressed }
  }

  /// What a placement costs, over the rows that give both a number and a cost.
  func unitCost(_ part: PlacementPart = .all) -> PlacementUnitCost? {
    var pence = Number.zero
    var costed = Number.zero
    var certainty = Certainty.exact
    var costs = 0
    // A mean of the others alone would be taken for that of all.
    guard !hidesCost(of: part) else { return nil }
    for row in rows where part.contains(row) {
      guard case .known(let count, let one) = row.count,
        case .known(let cost, let other) = row.weeklyCost,
        let amount = Number(tenThousandths: cost.pence).multiplied(by: count),
        let sum = pence.adding(amount), let counted = costed.adding(count)
      else { continue }
      (pence, costed) = (sum, counted)
      costs += 1
      if one != .exact || other != .exact { certainty = .estimated }
    }
    guard costed > .zero, let mean = pence.divided(by: costed) else { return nil }
    let weekly = Money(pence: mean.tenThousandths)
    guard
      let yearly = Number(tenThousandths: weekly.pence).multiplied(by: Number(365))?
        .divided(by: Number(7))
    else { return nil }
    return PlacementUnitCost(
      weekly: weekly, yearly: Money(pence: yearly.tenThousandths), costed: costed,
      all: count(part), certainty: certainty, isMean: costs > 1)
  }
}

extension PlacementRow {
  /// What makes two rows of one day the same row.
  struct Key: Hashable {
    let placement: String
    let provider: String?
  }

  var key: Key {
    Key(placement: Indicator.key(placement), provider: providerName.map { Indicator.key($0) })
  }

  /// What is told of one group and one provider, whatever it is called.
  package struct GroupKey: Hashable {
    let group: String
    let provider: String?
  }

  package var groupKey: GroupKey {
    GroupKey(
      group: group?.rawValue ?? Indicator.key(placement),
      provider: provider?.rawValue ?? providerName.map { Indicator.key($0) })
  }

  /// Whether it is said who provides the placements, by a name that is known.
  var tellsProvider: Bool { provider != nil && provider != PlacementProvider.none }
}
