import Text

extension DisclosedFigures {
  /// The way from contact to care: its steps, and how many referrals led on.
  var way: [HeadlineFigure] {
    let workload = self[dynamicMember: \.workload]
    return workload.steps.map(\.headline) + (workload.conversions.first?.headlines ?? [])
  }

  /// Where planned moves lead.
  var ahead: [HeadlineFigure] { self[dynamicMember: \.ahead].forecasts.map(\.headline) }
}

extension WorkloadStepFigure {
  /// Of what is done in a month each row of the month may tell.
  fileprivate var headline: HeadlineFigure {
    HeadlineFigure(.workload(step), .number(quantity)) { [day, step] subject in
      guard case .workload(let told) = subject else { return false }
      return step.isFlow ? told.calendarMonth == day.calendarMonth : told == day
    }
  }
}

extension WorkloadConversion {
  fileprivate var headlines: [HeadlineFigure] {
    let rates: [(FigureName, ConversionRate?)] = [
      (.referralToPlan, referralToPlan), (.referralToCare, referralToCare),
    ]
    return rates.compactMap { name, rate in
      rate.map { rate in
        HeadlineFigure(name, .percent(rate.percent), label: SafeText(quarter.short)) {
          [quarter] subject in
          guard case .workload(let told) = subject else { return false }
          return FinancialQuarter(containing: told) == quarter
        }
      }
    }
  }
}

extension MoveForecast {
  fileprivate var headline: HeadlineFigure {
    HeadlineFigure(
      name: .forecast(scope.id, target: targetIDs.first), label: scope.name,
      parts: [.init(aspect: .value, value: .number(final.quantity))],
      targets: { [targetIDs] in targetIDs }, isFedBy: isFed)
  }

  /// By the moves that lead to it, and by what gives the figure that they start from.
  private func isFed(by subject: RowSubject) -> Bool {
    guard case .move(let move) = subject else {
      return scope.indicator.isFed(by: subject, on: from.day)
    }
    return move.target.map { targetIDs.contains($0) } ?? scope.mayChange(by: move)
  }
}

extension MoveScope {
  fileprivate var indicator: Indicator {
    switch self {
    case .placements(let scope): .placements(scope)
    case .care: .lookedAfter
    }
  }

  /// Whether a move may change the count; one from or to a place that is not known may.
  fileprivate func mayChange(by move: RowSubject.PlannedMove) -> Bool {
    guard let start = contains(move.from), let end = contains(move.to) else { return true }
    return start != end
  }
}
