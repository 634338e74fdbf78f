import CareModel
import Text

/// The budget monitor: what each line may cost in a year, and what it is expected to cost.
enum BudgetKind {
  typealias AmountField = any WritableKeyPath<BudgetRow, Quantity<Money>> & Sendable
  typealias AmountColumn = (column: Column, field: AmountField, amount: BudgetAmount)

  static let kind = FileKind(
    "budget", title: "what each line of the budget may cost, and what it is expected to cost",
    required: [[line], [budget, variance], [forecast, variance]],
    further: [
      year, period, CommonColumns.asAt, parent, sector, originalBudget, actual, income, reserve,
      previousForecast, budgetCount, count, weeklyCost, note,
    ])

  static let line = Column(
    "line", .text, ["budget line", "service", "cost centre", "budget heading", "budget area"],
    says: "what the money is for; a line named as a parent is never added to its children")
  static let budget = Column(
    "budget_k", .money,
    ["revised budget", "current budget", "approved budget", "annual budget", "cash limit"],
    says: "what it may cost in the year, after virements")
  static let forecast = Column(
    "forecast_k", .money,
    ["forecast outturn", "projected outturn", "projection", "outturn", "forecast spend"],
    says: "what it is expected to cost by the end of the year")
  static let variance = Column(
    "variance_k", .money,
    ["forecast variance", "projected variance", "projected overspend", "overspend", "variation"],
    says: "forecast less budget, where that alone is told; else it is only compared")
  static let year = Column(
    "year", .financialYear, ["financial year", "fy"], says: "the financial year of the amounts")
  static let period = Column(
    "period", .text, ["budget period", "reporting period", "month"],
    says: "how far the year has come: P9, Q3, Dec 15")
  static let parent = Column(
    "parent", .text, ["parent line", "part of", "total line"],
    says: "the line that this one is a part of")
  static let sector = Column(
    "sector", .text, ["provider", "provision"], says: "in house, independent and the like")
  static let originalBudget = Column(
    "original_budget_k", .money, ["original budget"], says: "what it was to cost before virements")
  static let actual = Column(
    "actual_k", .money, ["actual", "actual to date", "spend to date", "actual spend"],
    says: "what it cost so far")
  static let income = Column(
    "income_k", .money, ["income", "forecast income"], says: "what comes in for it in the year")
  static let reserve = Column(
    "reserve_k", .money, ["reserve", "use of reserves", "drawdown"],
    says: "what is taken from reserves for it")
  static let previousForecast = Column(
    "previous_forecast_k", .money, ["previous forecast", "last forecast", "forecast last period"],
    says: "what it was expected to cost in the report before")
  static let budgetCount = Column(
    "budget_count", .number, ["budgeted placements", "budgeted number", "budget number"],
    says: "how many the budget reckons with on average in the year")
  static let count = Column(
    "count", .number, ["placements", "actual number", "forecast number", "number of placements"],
    says: "how many there are on average in the year")
  static let weeklyCost = Column(
    "weekly_cost", .pounds, ["average weekly cost", "weekly unit cost", "unit cost per week"],
    says: "what one of them costs a week, in pounds")
  static let note = CommonColumns.comment

  static let amounts: [AmountColumn] = [
    (originalBudget, \.originalBudget, .originalBudget), (budget, \.budget, .budget),
    (actual, \.actual, .actual), (income, \.income, .income), (reserve, \.reserve, .reserve),
    (forecast, \.forecast, .forecast),
    (previousForecast, \.previousForecast, .previousForecast),
    (variance, \.statedVariance, .variance),
  ]
}

extension BudgetKind {
  static var rules: RecordRules<BudgetRow> {
    RecordRules(
      names: [line],
      key: {
        [
          $0.lineKey, $0.parent.map(Indicator.key), $0.period?.string, $0.day?.iso,
        ]
      },
      withoutFigures: { row in
        var row = row
        for (_, field, _) in amounts { row[keyPath: field] = row[keyPath: field].doubted }
        row.budgetCount = row.budgetCount.doubted
        row.count = row.count.doubted
        row.weeklyCost = row.weeklyCost.doubted
        return row
      },
      record: record)
  }

  /// The fact that a row holds.
  static func record(from fields: inout RowFields, path: SafeText) -> RecordOutcome<BudgetRow> {
    guard let name = fields.written(line) else {
      return .setAside(.rowWithoutValue(column: line.name))
    }
    var row = BudgetRow(line: name, source: RowReference(path: path, line: fields.row.line))
    row.year = fields.financialYear(year)
    row.period = fields.written(period)
    let reported = fields.day(CommonColumns.asAt)
    row.day = reported ?? fields.endOfPeriod(period, in: row.year)
    row.year = row.year ?? yearOfPeriod(fields)
    row.parent = fields.written(parent)
    row.sector = fields.written(sector)
    for (column, field, _) in amounts { row[keyPath: field] = fields.amount(column) }
    row.budgetCount = fields.number(budgetCount)
    row.count = fields.number(count)
    row.weeklyCost = fields.amount(weeklyCost)
    row.note = fields.written(note)
    check(row, &fields)
    return .fact(row)
  }

  /// `P9 2013/14` and `Dec 13` say which year they are of.
  private static func yearOfPeriod(_ fields: RowFields) -> FinancialYear? {
    guard let text = fields.written(period), case .day(let day, _) = DateGrammar.read(text.string)
    else { return nil }
    return FinancialYear(containing: day)
  }
}

extension RowFields {
  /// The last day of a period such as `P9` or `Q3`, whose year stands in another column.
  mutating func endOfPeriod(_ column: Column, in year: FinancialYear?) -> Day? {
    guard let text = written(column), NoValueWords.absence(text.string) == nil else { return nil }
    if case .day(let day, _) = DateGrammar.read(text.string) { return day }
    let number = text.string.allSatisfy(\.isNumber) ? "P" + text.string : text.string
    if let year, case .day(let day, _) = DateGrammar.read("\(number) \(year.label)") { return day }
    if year != nil { note(column, .noSuchDate(text.fitted(to: Limits.repeatedText)), isLost: true) }
    return nil
  }
}
