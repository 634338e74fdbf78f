import Testing
import Text

@testable import CareModel

@Suite struct FiguresPropertyTests {
  private static let days: [Day?] =
    [nil]
    + [-13, -3, 0, 4, 30].map {
      Day(iso: "2013-04-30")?.endOfMonth(after: $0)
    }

  private func figures(_ snapshot: Snapshot, _ day: Day?) -> FigureTables {
    Figures(of: snapshot, on: day).tables
  }

  @Test("The order of the rows changes no figure, only the order of figures", arguments: 0..<40)
  func order(seed: UInt64) {
    var plan = RandomPlan(seed: seed)
    let other = plan.shuffled()
    for day in Self.days {
      let (before, after) = (figures(plan.snapshot, day), figures(other, day))
      let isSame = OrderedFigures(before) == OrderedFigures(after)
      #expect(isSame, "\(day?.iso ?? "newest day")")
      #expect(before.savings.sums == after.savings.sums)
    }
  }

  @Test("A row of another id and measure changes nothing of a row’s own", arguments: 0..<40)
  func independence(seed: UInt64) {
    let plan = RandomPlan(seed: seed)
    for day in Self.days {
      let before = figures(plan.snapshot, day)
      var more = plan.snapshot
      var target = plan.snapshot.targets[0]
      target = TargetRow(id: "new", source: target.source)
      (target.measure, target.asAt, target.due) = ("new", plan.snapshot.targets[0].asAt, day)
      (target.target, target.actual, target.polarity) = (.of(6), .of(7.5), .lower)
      more.targets.insert(target, at: Int(seed) % more.targets.count)
      let after = figures(more, day)
      #expect(after.targets.rows.filter { $0.id != "new" } == before.targets.rows)
      #expect(after.targets.rows.count == before.targets.rows.count + 1)
      #expect(after.lookedAfter == before.lookedAfter)
      #expect(after.savings == before.savings)
      #expect(after.actions == before.actions)
    }
  }

  @Test("A total is the sum of its lines, and exact only where every line is", arguments: 0..<40)
  func totals(seed: UInt64) {
    let snapshot = RandomPlan(seed: seed).snapshot
    for day in Self.days {
      let savings = figures(snapshot, day).savings
      for year in savings.otherYears + [savings.current].compactMap(\.self) {
        for (total, parts) in [
          (year.target, year.lines.map(\.row.target)),
          // Under a target, n/a is no answer.
          (
            year.achieved,
            year.lines.map { line in
              line.row.achieved == .absent(.notApplicable) && line.row.target.isKnown
                ? .notGiven : line.row.achieved
            }
          ),
        ] {
          let known = parts.compactMap(\.value)
          if let value = total.quantity.value {
            #expect(value.pence == known.reduce(0) { $0 + $1.pence })
          }
          let isExact = parts.allSatisfy { part in
            part.certainty == .exact || part.absence?.isDoubt == false
          }
          #expect((total.quantity.certainty == .exact) == (isExact && !known.isEmpty))
        }
        #expect(Set(year.lines.map(\.row.id)).count == year.lines.count)
      }
    }
  }

  @Test("Counts by colour, status and state add up to the rows", arguments: 0..<10)
  func counts(seed: UInt64) {
    let tables = figures(RandomPlan(seed: seed).snapshot, nil)
    #expect(RAG.allCases.map(tables.targets.count).reduce(0, +) == tables.targets.rows.count)
    let actions = tables.actions
    let counted = [ActionStatus.completed, .inProgress, .notStarted].map(actions.count)
    #expect(counted.reduce(actions.other, +) == actions.rows.count)
    #expect(tables.targets.byUrgency.count == tables.targets.rows.count)
  }
}

/// Figures in an order of their own, for comparing.
private struct OrderedFigures: Equatable {
  let days: [Day?]
  let targets: [TargetFigure]
  let lookedAfter: IndicatorFigures?
  let savings: [SavingsYear]
  let actions: [ActionFigure]

  init(_ tables: FigureTables) {
    days = [
      tables.asAt, tables.latest, tables.earliest, tables.targets.asAt, tables.savings.asAt,
      tables.actions.asAt,
    ]
    targets = tables.targets.rows.sorted { $0.id < $1.id }.map(\.ordered)
    var children = tables.lookedAfter
    children?.targets = tables.lookedAfter?.targets.sorted { $0.id < $1.id }.map(\.ordered) ?? []
    lookedAfter = children
    savings =
      ([tables.savings.current].compactMap(\.self) + tables.savings.otherYears).map(\.ordered)
    actions = tables.actions.rows.sorted { $0.row.action < $1.row.action }
  }
}

extension SavingsFigures {
  /// What the totals are, year by year.
  fileprivate var sums: [Quantity<Money>] {
    ([current].compactMap(\.self) + otherYears)
      .flatMap { [$0.target.quantity, $0.achieved.quantity, $0.variance] }
  }
}

extension TargetFigure {
  fileprivate var ordered: TargetFigure {
    var figure = self
    figure.saving?.sharedBy.sort()
    return figure
  }
}

extension SavingsYear {
  fileprivate var ordered: SavingsYear {
    var year = self
    year.lines = lines.sorted { $0.row.id < $1.row.id }
    for index in year.lines.indices { year.lines[index].sharedBy.sort() }
    year.target = Total(year.lines.map { (label: $0.label, quantity: $0.row.target) })
    year.achieved = Total(year.lines.map { (label: $0.label, quantity: $0.row.achieved) })
    year.breakdown = SavingsBreakdown(year.lines, year: year.year)
    return year
  }
}
