import CareModel
import Text

/// What the rows of a file say, read as each of the kinds that the file is.
struct FileReading {
  private(set) var facts = Facts()
  var notes = SourceNotes()
  /// The rows whose facts are in use, and those that no kind can use.
  private(set) var rowsRead = 0
  private(set) var rowsSetAside = 0
  /// The latest day for which a row says what was.
  private(set) var coversTo: Day?

  private let rows: ArraySlice<TableRow>
  private let heading: TableRow
  private let path: SafeText
  private var isFirst = true

  init(
    _ rows: ArraySlice<TableRow>, _ heading: TableRow, _ headings: [Heading],
    _ kinds: [KindMatch], _ path: SafeText
  ) {
    self.rows = rows
    self.heading = heading
    self.path = path
    notes.headingLine = heading.line
    var matches = kinds
    let plans = kinds.filter { Self.plans.contains($0.kind.name) }
    if !plans.isEmpty {
      let table = PlanTable(rows, under: heading, headings, as: plans)
      matches += table.matches
      takePlan(table)
    }
    for match in kinds {
      takeRecords(as: match)
      takeFinance(as: match)
      takeGovernance(as: match)
    }
    HeadingNotes(heading, matches).add(to: &notes)
  }

  private static let plans: Set = [
    TargetsKind.kind.name, SavingsKind.kind.name, ActionsKind.kind.name,
  ]
}

extension FileReading {
  private mutating func takePlan(_ table: PlanTable) {
    let plan = PlanReading(table, path: path)
    facts.targets = plan.targets
    facts.savings = plan.savings
    facts.actions = plan.actions
    count(read: plan.rowsRead, setAside: plan.rowsSetAside, coversTo: plan.coversTo)
    notes.add(plan.notes)
  }

  private mutating func takeRecords(as match: KindMatch) {
    switch match.kind.name {
    case WorkforceKind.kind.name:
      take(match, WorkforceKind.rules, \.workforce) { $0.saysSomething ? $0.day : nil }
    case PlacementsKind.kind.name:
      var reading = read(match, PlacementsKind.rules)
      facts.placements = reading.facts
      PlacementsKind.checkTotals(
        reading.totals, reading.facts, &reading.notes, reading.fields(of:))
      take(reading) { $0.saysSomething ? $0.day : nil }
    case MeasuresKind.kind.name:
      take(match, MeasuresKind.rules, \.measures) { $0.saysSomething ? $0.day : nil }
    case WorkloadKind.kind.name:
      take(match, WorkloadKind.rules, \.workload) { $0.saysSomething ? $0.day : nil }
    case PlannedMovesKind.kind.name:
      take(match, PlannedMovesKind.rules, \.plannedMoves, \.asAt)
    default: break
    }
  }

  private mutating func takeFinance(as match: KindMatch) {
    switch match.kind.name {
    case BudgetKind.kind.name:
      var reading = read(match, BudgetKind.rules)
      BudgetKind.questionAmounts(&reading)
      BudgetKind.checkTotals(&reading)
      facts.budget = reading.facts
      take(reading, \.day)
    case PressuresKind.kind.name:
      take(match, PressuresKind.rules, \.pressures, \.asAt)
    case SavingsTargetKind.kind.name:
      take(match, SavingsTargetKind.rules, \.savingsTargets) { _ in nil }
    case SpendControlKind.kind.name:
      take(match, SpendControlKind.rules, \.spendControl, \.day)
    default: break
    }
  }

  private mutating func takeGovernance(as match: KindMatch) {
    switch match.kind.name {
    case DecisionsKind.kind.name:
      take(match, DecisionsKind.rules, \.decisions, \.day)
    case ForumsKind.kind.name:
      take(match, ForumsKind.rules, \.forums) { _ in nil }
    case RisksKind.kind.name:
      take(match, RisksKind.rules, \.risks, \.asAt)
    default: break
    }
  }

  private func read<Fact>(_ match: KindMatch, _ rules: RecordRules<Fact>) -> RecordReading<Fact> {
    RecordReading(rows, under: heading, as: match, path: path, by: rules)
  }

  /// Takes the rows as facts of a kind; `day` is the day that a fact tells of.
  private mutating func take<Fact>(
    _ match: KindMatch, _ rules: RecordRules<Fact>, _ facts: WritableKeyPath<Facts, [Fact]>,
    _ day: (Fact) -> Day?
  ) {
    let reading = read(match, rules)
    self.facts[keyPath: facts] = reading.facts
    take(reading, day)
  }

  private mutating func take<Fact>(_ reading: RecordReading<Fact>, _ day: (Fact) -> Day?) {
    count(
      read: reading.rowsRead, setAside: reading.rowsSetAside,
      coversTo: reading.facts.compactMap(day).max())
    notes.add(reading.notes)
  }

  /// Two kinds read the same rows: one that either can use is used.
  private mutating func count(read: Int, setAside: Int, coversTo day: Day?) {
    rowsRead = max(rowsRead, read)
    rowsSetAside = isFirst ? setAside : min(rowsSetAside, setAside)
    isFirst = false
    coversTo = [coversTo, day].compactMap(\.self).max()
  }
}
