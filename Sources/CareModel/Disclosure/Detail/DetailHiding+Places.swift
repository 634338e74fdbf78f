import Text

extension DetailHiding {
  /// Names of placements and providers that are none of the known ones may be somebody's.
  mutating func hidePlaces() {
    let groups = snapshot.settings.placementGroups
    var placements = WithheldNames()
    var providers = WithheldNames()
    snapshot.placements = snapshot.placements.map { told in
      let row = told.grouped(by: groups)
      let isKnown = row.group != nil
      let placement =
        isKnown
        ? row.placement
        : "placement \(placements.id(of: Indicator.key(row.placement), own: nil))" as SafeText
      let provider =
        row.provider != nil
        ? row.providerName
        : row.providerName.map { name in
          "provider \(providers.id(of: Indicator.key(name), own: nil))" as SafeText
        }
      var shown = PlacementRow(
        day: row.day, placement: placement, group: row.group, provider: row.provider,
        providerName: provider, source: row.source)
      (shown.count, shown.weeklyCost) = (row.count, row.weeklyCost)
      return shown
    }
    snapshot.plannedMoves = snapshot.plannedMoves.map { told in
      let row = told.grouped(by: groups)
      var shown = PlannedMoveRow(
        planned: row.planned, from: row.origin.withoutName, to: row.destination.withoutName,
        source: row.source)
      (shown.count, shown.weeklySaving, shown.status) = (row.count, row.weeklySaving, row.status)
      (shown.done, shown.targetID, shown.asAt) = (row.done, row.targetID, row.asAt)
      return shown
    }
  }
}

extension MovePlace {
  fileprivate var withoutName: MovePlace {
    let name: SafeText = isOutOfCare ? "out of care" : group?.name ?? "another place"
    return MovePlace(name: name, group: group, isOutOfCare: isOutOfCare)
  }
}
