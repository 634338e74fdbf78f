import Text

extension PlannedMoveFigure {
  /// A move as it stands on a day.
  init(_ row: PlannedMoveRow, on day: Day?) {
    self.row = row
    state = row.state(on: day)
    guard isOpen else { return }
    let savings = MoveSavings(row, from: day.map { row.start(after: $0) } ?? row.planned)
    (inYear, fullYear) = (savings.inYear, savings.fullYear)
  }

  /// Whether it is still to happen.
  package var isOpen: Bool { state == .open || state == .overdue }
}

extension PlannedMoveRow {
  /// A move that was done later had not been done by then, whatever the list says now.
  fileprivate func state(on day: Day?) -> MoveState {
    if let done { return day.map { done <= $0 } ?? true ? .done : standing(on: day) }
    if status == .completed { return .done }
    if case .other(let word) = status, word.string.lowercased().contains("cancel") {
      return .cancelled
    }
    return standing(on: day)
  }

  private func standing(on day: Day?) -> MoveState {
    day.map { planned < $0 } ?? false ? .overdue : .open
  }

  /// The first day on which the move can be seen in a figure: the planned one; for a move that is
  /// late, the day after the day of the figures.
  func expected(after day: Day) -> Day { planned > day ? planned : day.advanced(byDays: 1) }

  /// The day from which the move saves: a late one not before the day of the figures.
  func start(after day: Day) -> Day { max(planned, day) }

  /// What two rows about one move have in common.
  var likeness: String {
    [
      planned.iso, Indicator.key(origin.name), Indicator.key(destination.name),
      targetID?.string ?? "",
    ].joined(separator: "|")
  }

  /// The row with the groups that the folder's settings give its places.
  func grouped(by groups: [String: PlacementGroup]) -> PlannedMoveRow {
    guard !groups.isEmpty else { return self }
    var row = PlannedMoveRow(
      planned: planned, from: origin.grouped(by: groups), to: destination.grouped(by: groups),
      source: source)
    (row.count, row.weeklySaving, row.status) = (count, weeklySaving, status)
    (row.done, row.targetID, row.asAt) = (done, targetID, asAt)
    return row
  }
}

extension MovePlace {
  fileprivate func grouped(by groups: [String: PlacementGroup]) -> MovePlace {
    guard let group = groups[Indicator.key(name)] else { return self }
    return MovePlace(name: name, group: group, isOutOfCare: isOutOfCare)
  }
}
