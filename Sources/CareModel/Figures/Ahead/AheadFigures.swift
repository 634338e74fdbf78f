package import Text

/// The moves of children that are planned, and where they lead if all of them happen.
package struct AheadFigures: Equatable, Sendable {
  /// The day up to which moves are told done or not; nil where nothing says what day it is.
  package var asAt: Day?
  /// In the order of the files.
  package var moves: [PlannedMoveFigure] = []
  package var forecasts: [MoveForecast] = []
}

/// A planned move of some children.
package struct PlannedMoveFigure: Equatable, Sendable {
  package let row: PlannedMoveRow
  package let state: MoveState
  /// What it saves from the day it is planned to the end of that day's financial year; not given
  /// for one that is done or called off.
  package var inYear = Quantity<Money>.notGiven
  /// What it saves in 365 days.
  package var fullYear = Quantity<Money>.notGiven
}

/// How a planned move stands on a day. The raw value is its name in the outputs.
package enum MoveState: String, Sendable {
  case open
  /// It was planned for an earlier day and is not done.
  case overdue
  case done
  case cancelled
}

/// What is counted, as moves change it.
package enum MoveScope: Equatable, Sendable {
  case placements(PlacementScope)
  /// Children looked after: a move out of care leaves it.
  case care
}

/// What a figure comes to if all planned moves happen on their days.
package struct MoveForecast: Equatable, Sendable {
  package let scope: MoveScope
  /// The targets about the figure; empty where no target is.
  package let targetIDs: [SafeText]
  /// The target that the moves name, else the one that the forecast is compared with.
  package let targetID: SafeText?
  /// The figure from which the forecast starts, on the last day that it is known of.
  package let from: Dated<Number>
  /// How many children are still to move, those overdue among them.
  package let open: Quantity<Number>
  package let overdue: Quantity<Number>
  /// How many moved after the day of `from`; nil for none.
  package let doneSince: Quantity<Number>?
  /// The day of the list of moves, where the figure is newer and may hold some of them already; the
  /// forecast is a bound then.
  package let listed: Day?
  /// The end of each month up to that of the last move.
  package let months: [DatedForecast]
  /// What the moves save from their days to the end of `year`; those of later years apart.
  package internal(set) var inYear: Total<Money>
  /// How many moves `inYear` is of.
  let movesInYear: Int
  /// The financial year of the first of the moves.
  package let year: FinancialYear
  /// What all of them save in 365 days.
  package let fullYear: Total<Money>
  /// The next milestone on or after the day of the last move.
  package let milestone: Milestone?
  /// The forecast less the milestone.
  package let variance: Quantity<Number>
  package let isAdverse: Bool?
}

/// A figure that is expected for a day.
package struct DatedForecast: Equatable, Sendable {
  package let day: Day
  package let quantity: Quantity<Number>
}

extension AheadFigures {
  /// How many children are in moves of some states; nought where there are moves, but none of
  /// these.
  package func count(_ states: MoveState...) -> Quantity<Number> {
    moves.isEmpty ? .notGiven : moves.filter { states.contains($0.state) }.count
  }

  /// The forecast for a target; nil where no moves are planned that change it.
  package func forecast(for id: SafeText) -> MoveForecast? {
    forecasts.first { $0.targetIDs.contains(id) }
  }
}

extension MoveForecast {
  /// The figure when the last move has happened, and the end of that month.
  package var final: DatedForecast {
    months.last ?? DatedForecast(day: from.day, quantity: from.quantity)
  }
}

extension MoveScope {
  /// The name in the outputs.
  package var id: String {
    switch self {
    case .placements(let scope): scope.id
    case .care: "lookedAfter"
    }
  }

  package var name: SafeText {
    switch self {
    case .placements(let scope): scope.name
    case .care: "Looked after children"
    }
  }
}

extension Sequence<PlannedMoveFigure> {
  /// How many children move; nought where there are no moves.
  var count: Quantity<Number> {
    let parts = map { (label: $0.row.label, quantity: $0.row.count) }
    return parts.isEmpty ? .exactly(.zero) : Total(parts).quantity
  }
}

extension PlannedMoveRow {
  /// `Children’s homes to Foster carers, Oct 13`.
  package var label: SafeText {
    "\(origin.name) to \(destination.name), \(planned.calendarMonth.short)"
  }
}
