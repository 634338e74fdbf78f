import Text

/// What a row is about: which figures it may feed.
enum RowSubject: Hashable {
  case target(SafeText)
  case saving(FinancialYear?)
  case action(ActionStatus)
  case workforce
  case placement(PlacementGroup?, name: String)
  /// A measure by its key, and the figure of the model that it gives.
  case measure(String, gives: Indicator)
  /// The work of a period, by its last day.
  case workload(Day)
  /// A line of a year's budget, by its key.
  case budget(FinancialYear?, line: String)
  case pressure(FinancialYear?)
  /// What a round of savings is to bring in a year.
  case round(FinancialYear)
  case move(PlannedMove)

  /// Which way children are to move, and the target that this serves.
  struct PlannedMove: Hashable {
    let target: SafeText?
    let from: MovePlace
    let to: MovePlace
  }
}
