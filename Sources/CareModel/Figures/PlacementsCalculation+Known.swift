extension PlacementsCalculation {
  /// Tells the plan's targets what the files say.
  func add(to known: inout KnownSeries) {
    for scope in PlacementScope.all {
      known.add(.placements(scope), from: .placements, counts(scope))
    }
    known.add(.fosteringAgencyShare, from: .placements, fosteringShares)
    known.add(.placementUnitCost, from: .placements, unitCosts)
  }

  private func counts(_ scope: PlacementScope) -> [DatedQuantity] {
    days.compactMap { day in
      let part = PlacementPart.scope(scope)
      return day.told(day.count(part), by: part.contains, isComputed: day.isSum(part))
    }
  }

  private var fosteringShares: [DatedQuantity] {
    days.compactMap { day in
      // A hidden share is said to be hidden: else that of an earlier day would be taken for it.
      let isHidden = [true, false].contains { day.count(.fostering(isAgency: $0)).isSuppressed }
      return day.told(
        isHidden ? .suppressed : day.fosteringAgencyShare, by: { $0.group == .fosterOther })
    }
  }

  private var unitCosts: [DatedQuantity] {
    days.compactMap { day in
      let hidden = day.hidesCost() ? Quantity<Number>.suppressed : nil
      let yearly =
        hidden
        ?? day.unitCost().flatMap { cost -> Quantity<Number>? in
          cost.yearly.pounds.map { .known($0, cost.certainty) }
        }
      return day.told(yearly, by: { $0.weeklyCost.isStated && $0.count.isStated })
    }
  }
}

extension PlacementsDay {
  /// A figure of the day with the first of the rows that it comes from; nil where none gives it.
  fileprivate func told(
    _ quantity: Quantity<Number>?, by isOfIt: (PlacementRow) -> Bool, isComputed: Bool = true
  ) -> DatedQuantity? {
    guard let quantity, let row = rows.first(where: isOfIt) else { return nil }
    return DatedQuantity(day: day, quantity: quantity, row: row.source, isComputed: isComputed)
  }
}
