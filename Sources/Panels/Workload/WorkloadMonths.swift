import CareModel
import TerminalUI
import Text

/// What every step was, a period a row, the newest first: the numbers behind the charts.
struct WorkloadMonths {
  let figures: WorkloadFigures

  private var periods: [WorkloadPeriod] {
    let length = figures.periods.last?.length
    return figures.periods.filter { $0.length == length }.reversed()
  }

  /// Whether there is more than one period to tell apart.
  var isUseful: Bool { periods.count > 1 }

  var table: Table {
    let steps = figures.steps.map(\.step)
    return Table(
      columns: [.init("period", priority: 100)]
        + steps.enumerated().map { index, step in
          .init(step.shortName, .right, priority: 50 - index)
        },
      rows: periods.map { period in
        Table.Row(
          [Line(SafeText(period.day.asDue), Look.muted)]
            + steps.map { step in
              let quantity = period.quantities[step]
              return Line(quantity?.words() ?? "·", quantity == nil ? Look.faint : Look.text)
            }, key: period.day.iso)
      }, headingStyle: Look.faint)
  }
}

extension WorkloadStep {
  /// The name over a narrow column.
  fileprivate var shortName: SafeText {
    switch self {
    case .contacts: "contacts"
    case .referrals: "referrals"
    case .initialAssessments: "initial"
    case .coreAssessments: "core"
    case .assessments: "assessed"
    case .section47: "s47"
    case .conferences: "confs"
    case .planStarts: "new plans"
    case .careStarts: "into care"
    case .plansOpen: "plans"
    case .lookedAfter: "in care"
    case .backlog: "backlog"
    }
  }
}
