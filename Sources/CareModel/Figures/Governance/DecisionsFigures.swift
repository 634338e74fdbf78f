/// A decision with what is shown of it.
package struct DecisionFigure: Equatable, Sendable {
  package var row: DecisionRow
  /// Whether it was due before the day of the figures and is not complete.
  package var isDuePassed: Bool
  /// Whether it was to be reported on before the day of the figures and is not complete.
  package var isReportPassed: Bool
  package var standing: DecisionStanding
}

/// How a decision stands, what needs somebody first.
package enum DecisionStanding: Int, Comparable, Sendable, CaseIterable {
  /// It is due, or to be reported on, since before the day of the figures.
  case overdue
  /// It is subject to something.
  case conditional
  case open
  /// It is complete, or there was nothing to be done.
  case done

  package static func < (left: DecisionStanding, right: DecisionStanding) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What meetings decided up to the day of the figures, and what became of it.
package struct DecisionsFigures: Equatable, Sendable {
  package var asAt: Day?
  /// In the order of the files.
  package var rows: [DecisionFigure] = []
  /// The same, what needs somebody first.
  package var byUrgency: [DecisionFigure] = []
}

extension DecisionFigure {
  package var key: String { row.key }
  package var isOverdue: Bool { isDuePassed || isReportPassed }
}

extension DecisionsFigures {
  package func count(_ standing: DecisionStanding) -> Int {
    rows.count { $0.standing == standing }
  }
}
