@testable import CareModel

extension HandMadePlan {
  /// What is told of a save that made another plan of this one.
  func changes(to after: HandMadePlan) -> FigureChanges {
    FigureChanges(from: reading, to: after.reading)
  }

  private var reading: (known: DisclosedSnapshot, figures: DisclosedFigures) {
    (DisclosedSnapshot(snapshot, under: .internal), DisclosedFigures(of: snapshot))
  }
}

extension FigureChanges {
  func moved(_ name: FigureName) -> MovedFigure? { moved.first { $0.name == name } }
}

extension MovedFigure {
  /// The rows that moved it: `plan.csv 2`, `plan.csv 3 gone`.
  var places: [String] { rows.map { "\($0.row.path) \($0.row.line)" + ($0.isGone ? " gone" : "") } }
}
