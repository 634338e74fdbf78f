import CareModel
import Text

/// Savings: what each line of a plan is to save, and what it saved.
enum SavingsKind {
  typealias AmountField = any WritableKeyPath<SavingRow, Quantity<Money>> & Sendable

  static let kind = FileKind(
    "savings", title: "what each line of a plan is to save, and what it saved",
    required: [[CommonColumns.savingID, id], [CommonColumns.targetMoney]],
    further: [
      description, CommonColumns.achievedMoney, CommonColumns.forecastMoney, delivered, atRisk,
      basis, fullYear, year, section, fullTimeEquivalent, vacantPosts, starts, ends, oneOff, status,
      CommonColumns.rag, CommonColumns.asAt, CommonColumns.ownerRole, CommonColumns.headline,
      CommonColumns.comment, CommonColumns.varianceMoney,
    ])

  static let id = CommonColumns.id
  static let description = Column(
    "description", .text,
    CommonColumns.description.spellings + ["saving", "savings", "proposal", "option"],
    says: "what is to save the money")
  static let delivered = Column(
    "delivered_k", .money, ["delivered", "delivered to date"],
    says: "what is already taken out of the budget")
  static let atRisk = Column(
    "at_risk_k", .money, ["at risk", "savings at risk"], says: "how much of it may not come")
  static let basis = Column(
    "basis", .word(PlanWords.savingBasis.expected),
    says: "whether the amounts are of this year or of a full year")
  static let fullYear = Column(
    "full_year_k", .money, ["full year", "full year effect", "full year saving"],
    says: "what it saves in a full year")
  static let year = Column(
    "year", .financialYear, ["financial year", "fy"],
    says: "the financial year that the amounts belong to")
  static let section = Column(
    "section", .text, ["category", "heading", "saving type"],
    says: "the part of the list that the line belongs to")
  static let fullTimeEquivalent = Column(
    "fte", .number, ["wte", "fte no", "posts fte"], says: "posts that go, in whole-time equivalents"
  )
  static let vacantPosts = Column(
    "vacant_posts", .number, ["vacant", "vacancies", "of which vacant"],
    says: "how many of them are vacant")
  static let starts = Column(
    "starts", .date, ["start", "start date", "from"], says: "from when it saves")
  static let ends = Column(
    "ends", .date, ["end", "end date", "until"], says: "until when it saves")
  static let oneOff = Column(
    "one_off", .word(PlanWords.yesOrNo.expected), ["is one off"], says: "whether it saves once only"
  )
  static let status = Column("status", says: "how far it is, in the plan's own words")

  /// The columns that hold amounts, but for the one that is only compared.
  static let amounts: [(column: Column, field: AmountField)] = [
    (CommonColumns.targetMoney, \.target), (CommonColumns.achievedMoney, \.achieved),
    (CommonColumns.forecastMoney, \.forecast), (delivered, \.delivered), (atRisk, \.atRisk),
    (fullYear, \.fullYear),
  ]
}

extension SavingsKind {
  /// What a row says of a saving: its own figures, or whose saving it shares.
  static func entry(_ id: SafeText, from fields: inout RowFields, path: SafeText) -> SavingEntry {
    var row = SavingRow(id: id, source: RowReference(path: path, line: fields.row.line))
    var sharing: SharedWith?
    for (column, field) in amounts {
      switch fields.money(column) {
      case .quantity(let quantity): row[keyPath: field] = quantity
      case .shared(let direction): sharing = sharing ?? direction
      case .lacksUnit: break
      }
    }
    readDetails(&row, from: &fields)
    let entry = SavingEntry(row: row, sharing: sharing)
    if entry.hasFigures { checkVariance(of: row, &fields) }
    return entry
  }

  private static func readDetails(_ row: inout SavingRow, from fields: inout RowFields) {
    row.description = fields.written(description)
    row.section = fields.written(section)
    row.year = fields.financialYear(year)
    // In a file that is targets too, the column may speak of the numbers.
    row.basis = fields.word(
      basis, PlanWords.savingBasis, else: { PlanWords.basis[$0.string] != nil })
    row.fullTimeEquivalent = fields.number(fullTimeEquivalent)
    row.vacantPosts = fields.number(vacantPosts)
    row.starts = fields.day(starts)
    row.ends = fields.day(ends)
    row.isOneOff = fields.word(oneOff, PlanWords.yesOrNo)
    row.status = fields.written(status)
    row.ragInFile = fields.word(CommonColumns.rag, RAGWords.list)
    row.asAt = fields.day(CommonColumns.asAt)
    row.ownerRole = fields.written(CommonColumns.ownerRole)
    row.headline = fields.written(CommonColumns.headline)
    row.comment = fields.written(CommonColumns.comment)
  }

  private static func checkVariance(of row: SavingRow, _ fields: inout RowFields) {
    guard case .quantity(let printed) = fields.money(CommonColumns.varianceMoney) else { return }
    PrintedVariance.check(
      printed, against: row.target.subtracting(row.achieved), doubt: row.achieved,
      in: CommonColumns.varianceMoney, &fields)
  }
}
