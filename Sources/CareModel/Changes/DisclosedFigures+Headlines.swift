import Text

extension DisclosedFigures {
  /// The figures that are told of when they move, in the order in which they are told.
  var headlines: [HeadlineFigure] {
    children + way + staff + plan + ahead + money + scorecard + governance
  }

  private var children: [HeadlineFigure] {
    let placements = self[dynamicMember: \.placements]
    let groups = placements.groups.filter { $0.count != .notGiven }.map { group in
      HeadlineFigure(.placements(group.name), .number(group.count)) { subject in
        guard case .placement(let other, let name) = subject else { return false }
        return group.group == nil ? name == group.name.string : other == group.group
      }
    }
    let residential = placements.aims.filter { $0.indicator == .placements(.residential) }
    return [self[dynamicMember: \.lookedAfter]].compactMap { $0?.headline(.lookedAfter) } + groups
      + residential.map { $0.headline(.residential) }
  }

  private var staff: [HeadlineFigure] {
    let workforce = self[dynamicMember: \.workforce]
    let isSheet: (RowSubject) -> Bool = { $0 == .workforce }
    return [
      workforce.agency?.headline(.agencyFTE),
      workforce.agencyHeadcount.map {
        HeadlineFigure(.agencyHeadcount, .number($0.quantity), isFedBy: isSheet)
      },
      workforce.agencyRate.map {
        HeadlineFigure(.agencyRate, .percent($0.quantity), isFedBy: isSheet)
      },
      workforce.vacancyRate.map {
        HeadlineFigure(.vacancyRate, .percent($0.quantity), isFedBy: isSheet)
      },
    ].compactMap(\.self)
  }

  private var plan: [HeadlineFigure] {
    self[dynamicMember: \.targets].rows.map(\.headline)
      + [self[dynamicMember: \.savings].current].compactMap(\.self).map(\.headline)
      + self[dynamicMember: \.actions].headlines
  }

  private var scorecard: [HeadlineFigure] {
    self[dynamicMember: \.measures].rows.map { measure in
      HeadlineFigure(.measure(measure.key), .number(measure.value), label: measure.name) {
        guard case .measure(let key, _) = $0 else { return false }
        return key == measure.key
      }
    }
  }
}

extension TargetFigure {
  /// A target shares its measure's figure with the other milestones of it.
  fileprivate var headline: HeadlineFigure {
    let indicator = row.indicator.map { Indicator($0) }
    return HeadlineFigure(
      name: .target(id), label: name,
      parts: [
        .init(aspect: .actual, value: .number(actual)),
        .init(aspect: .variance, value: .number(variance)),
        .init(aspect: .rating, value: .rating(rating.rag)),
      ],
      targets: { course.milestones.map(\.id) + [id] },
      isFedBy: { [actualDay] in indicator?.isFed(by: $0, on: actualDay) ?? false })
  }
}

extension SavingsYear {
  fileprivate var headline: HeadlineFigure {
    HeadlineFigure(
      name: .savings(year),
      parts: [
        .init(aspect: .target, value: .money(target.quantity)),
        .init(aspect: .achieved, value: .money(achieved.quantity)),
      ], isFedBy: { [year] in $0 == .saving(year) })
  }
}

extension ActionsFigures {
  private static let states: [ActionStatus] = [.completed, .inProgress, .notStarted]

  fileprivate var headlines: [HeadlineFigure] {
    guard !rows.isEmpty else { return [] }
    let known = Self.states.map { status in
      HeadlineFigure(.actions(status), .number(.exactly(Number(count(status))))) {
        $0 == .action(status)
      }
    }
    let others = HeadlineFigure(.otherActions, .number(.exactly(Number(other)))) {
      guard case .action(let status) = $0 else { return false }
      return !Self.states.contains(status)
    }
    return known + [others]
  }
}

extension IndicatorFigures {
  fileprivate func headline(_ name: FigureName) -> HeadlineFigure {
    HeadlineFigure(
      name: name, parts: [.init(aspect: .value, value: .number(count))],
      targets: { targets.map(\.id) }, isFedBy: { indicator.isFed(by: $0, on: asAt) })
  }
}
