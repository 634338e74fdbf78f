import CareModel
import Text

/// Makes facts of the rows of a plan file whose kinds are known.
struct PlanReading {
  let path: SafeText
  let table: PlanTable
  var notes = SourceNotes()
  var targets: [TargetRow] = []
  var savings: [SavingRow] = []
  var actions: [ActionRow] = []
  /// What the rows say of savings, before those that share one are put together.
  var entries: [SavingEntry] = []
  /// The rows whose facts are in use.
  var rowsRead = 0
  var rowsSetAside = 0

  init(_ table: PlanTable, path: SafeText) {
    self.path = path
    self.table = table
    notes.headingLine = table.heading.line
    let labels = SectionLabels.labels(of: table.roles)
    for (index, role) in table.roles.enumerated() where role == .data {
      readRow(table.rows[index], label: labels[index])
    }
    shareSavings()
    checkTotals()
    if rowsRead == 0, rowsSetAside == 0 { notes.add(.noRows) }
  }
}

extension PlanReading {
  /// The latest day for which a row says what was.
  var coversTo: Day? {
    (targets.compactMap(\.asAt) + savings.compactMap(\.asAt) + actions.compactMap(\.asAt)).max()
  }

  private mutating func readRow(_ row: TableRow, label: SafeText?) {
    // Its fields may stand under the wrong headings.
    if let openQuote = row.openQuote { return setAside(row, openQuote.finding) }
    if row.usedWidth > table.width {
      return setAside(row, .tooManyFields(found: row.fieldCount, columns: table.width))
    }
    let isTarget = readTarget(row, label)
    let isSaving = readSaving(row, label)
    let isAction = readAction(row, label)
    if isTarget || isSaving || isAction {
      rowsRead += 1
    } else if table.targets == nil && !table.isSavingsFile {
      setAside(row, .rowWithoutValue(column: ActionsKind.action.name))
    } else {
      setAside(row, .rowWithoutIdentifier)
    }
  }

  private mutating func setAside(_ row: TableRow, _ finding: Finding) {
    rowsSetAside += 1
    notes.add(finding, line: row.line)
  }

  private mutating func readTarget(_ row: TableRow, _ label: SafeText?) -> Bool {
    guard var fields = table.fields(of: row, as: table.targets), let id = fields.id else {
      return false
    }
    var target = TargetsKind.row(id, from: &fields, path: path)
    target.objective = target.objective ?? label
    targets.append(target)
    notes.add(fields.notes, line: row.line)
    return true
  }

  private mutating func readSaving(_ row: TableRow, _ label: SafeText?) -> Bool {
    guard var fields = table.fields(of: row, as: table.savings) else { return false }
    let named = fields.written(CommonColumns.savingID)
    let sharing = named.flatMap { NoValueWords.sharing($0.string) }
    guard let id = sharing == nil ? named ?? fields.id : fields.id ?? named else { return false }
    var entry = SavingsKind.entry(id, from: &fields, path: path)
    entry.sharing = entry.sharing ?? sharing
    entry.isNamed = named != nil && sharing == nil
    if table.targets == nil { entry.row.section = entry.row.section ?? label }
    entries.append(entry)
    notes.add(fields.notes, line: row.line)
    return true
  }

  private mutating func readAction(_ row: TableRow, _ label: SafeText?) -> Bool {
    guard var fields = table.fields(of: row, as: table.actions),
      var action = ActionsKind.row(from: &fields, path: path)
    else { return false }
    action.objective = action.objective ?? label
    actions.append(action)
    notes.add(fields.notes, line: row.line)
    return true
  }
}

extension PlanReading {
  private mutating func shareSavings() {
    guard table.savings != nil else { return }
    let shared = SharedSavings(entries)
    savings = shared.savings
    for index in targets.indices {
      targets[index].savingID = shared.links[targets[index].source.line]
    }
    for note in shared.notes { notes.add(note.finding, line: note.line) }
  }

  /// A total is of all rows, wherever it stands; a sub-total of those since the last one.
  private mutating func checkTotals() {
    var start = 0
    var count = 0
    for (index, role) in table.roles.enumerated() {
      guard case .total(let isPartial) = role else { continue }
      count += 1
      guard count <= Limits.printedTotals else {
        return notes.add(.moreTotals(limit: Limits.printedTotals), line: table.rows[index].line)
      }
      let row = table.rows[index]
      let section = table.sectionTotals.section(of: row)
      let lines = isPartial && section == nil ? start..<row.line : 0..<Int.max
      let sums = PrintedTotals(
        targets, savings, lines: lines, section: section, year: table.year(ofTotal: row))
      if isPartial { start = row.line }
      if var fields = table.fields(of: row, as: table.targets) {
        sums.checkTargets(&fields)
        notes.add(fields.notes, line: row.line)
      }
      if var fields = table.fields(of: row, as: table.savings) {
        sums.checkSavings(&fields)
        notes.add(fields.notes, line: row.line)
      }
    }
  }
}
