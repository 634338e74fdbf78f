import CareModel
import Text

/// The rows of a plan file, and which of its columns are whose.
struct PlanTable {
  let heading: TableRow
  let headings: [Heading]
  /// The rows below the heading.
  let rows: [TableRow]
  /// What each row is.
  let roles: [RowRole]
  /// The columns as those of targets; nil where the file has none.
  let targets: KindMatch?
  /// The columns as those of savings: a file of targets may have columns of amounts too.
  let savings: KindMatch?
  let actions: KindMatch?
  /// Whether the file has all that a file of savings needs.
  let isSavingsFile: Bool
  let sectionTotals: SectionTotals
  /// How many fields the heading has, empty ones among them: a column may have no name.
  let width: Int
  private let dateColumns: [Int: DateColumn]

  init(
    _ rows: ArraySlice<TableRow>, under heading: TableRow, _ headings: [Heading],
    as kinds: [KindMatch]
  ) {
    self.heading = heading
    self.headings = headings
    self.rows = Array(rows)
    width = heading.fieldCount
    func match(_ kind: FileKind) -> KindMatch? { kinds.first { $0.kind.name == kind.name } }
    let targets = match(TargetsKind.kind)
    let savings = match(SavingsKind.kind)
    self.targets = targets
    actions = match(ActionsKind.kind)
    isSavingsFile = savings != nil
    self.savings = savings ?? (targets == nil ? nil : Self.amounts(headings))
    let matches = [targets, self.savings, actions].compactMap(\.self)
    let roles = RowRoles(headings: heading.cells, matches: matches)
    let told = rows.map { $0.openQuote != nil ? RowRole.data : roles.role(of: $0) }
    // In a plan of targets a section is an objective, and its savings are shared.
    sectionTotals = SectionTotals(self.rows, told, savings: targets == nil ? self.savings : nil)
    self.roles = zip(self.rows, told).map { [sectionTotals] in sectionTotals.role(of: $0, $1) }
    let data = zip(self.rows, self.roles).lazy.filter { $1 == .data }.map(\.0)
    dateColumns = DateColumns.columns(in: Array(data), matches)
  }
}

extension PlanTable {
  /// The matches that are in use.
  var matches: [KindMatch] { [targets, savings, actions].compactMap(\.self) }

  /// The financial year that a row of totals names; nil where it does not.
  func year(ofTotal row: TableRow) -> FinancialYear? {
    guard var fields = fields(of: row, as: savings) else { return nil }
    if let year = fields.financialYear(SavingsKind.year) { return year }
    let named = fields.written(CommonColumns.savingID) ?? fields.id
    let word = named?.string.split(separator: " ").last
    return word.flatMap { DateGrammar.financialYear(String($0)) }
  }

  /// A row's fields by the columns of a kind, if the file has them.
  func fields(of row: TableRow, as match: KindMatch?) -> RowFields? {
    match.map { RowFields(row, $0, dateColumns: dateColumns) }
  }

  /// The columns of savings in a file that lacks what a file of savings needs: nil where it has
  /// no saving's id and no amounts either.
  private static func amounts(_ headings: [Heading]) -> KindMatch? {
    let match = KindMatch(SavingsKind.kind, headings)
    let tells = [CommonColumns.savingID] + SavingsKind.amounts.map(\.column)
    return tells.contains { match[$0] != nil } ? match : nil
  }
}
