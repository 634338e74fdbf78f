import CareModel
import Text

extension BudgetKind {
  /// Says what of a row does not go together: a variance that is not its own, or a year that is
  /// not said.
  static func check(_ row: BudgetRow, _ fields: inout RowFields) {
    if row.year == nil { fields.note(year, .amountWithoutYear(column: year.name)) }
    let computed = row.forecast.subtracting(row.budget)
    guard computed.isKnown else { return }
    PrintedVariance.check(
      row.statedVariance, against: computed, doubt: computed, in: variance, &fields)
  }

  /// Compares the totals that a file prints with its rows: those of the same year and day, a
  /// parent never beside its parts.
  static func checkTotals(_ reading: inout RecordReading<BudgetRow>) {
    for total in reading.totals {
      var fields = reading.fields(of: total.row)
      let before = fields.notes.count
      guard let rows = rows(of: &fields, in: reading.facts), !rows.isEmpty else { continue }
      let tree = BudgetTree(rows)
      for (column, _, amount) in amounts where amount != .variance {
        check(fields.amount(column), tree.total(amount), column, &fields)
      }
      checkVariance(tree, &fields)
      reading.notes.add(Array(fields.notes.dropFirst(before)), line: total.row.line)
    }
  }

  /// The rows that a printed total is of; nil where it is not told.
  private static func rows(of fields: inout RowFields, in facts: [BudgetRow]) -> [BudgetRow]? {
    guard let name = fields.written(line) else { return nil }
    let wanted = fields.financialYear(year) ?? DateGrammar.financialYear(lastWord(of: name))
    let years = Set(facts.map(\.year))
    guard let year = wanted.map(Optional.some) ?? (years.count == 1 ? years.first : nil) else {
      return nil
    }
    let day = fields.day(CommonColumns.asAt) ?? fields.endOfPeriod(period, in: year)
    let part = TotalWords.part(of: name)
    var rows = facts.filter { row in
      row.year == year && day.map { $0 == row.day } ?? true
    }
    if let part {
      let names = [part, Indicator.key(name)]
      let ofPart = rows.filter { row in
        [row.parent, row.sector].compactMap { $0.map(Indicator.key) }.contains {
          names.contains($0)
        }
      }
      if ofPart.isEmpty, TotalWords.isPartial(name) { return nil }
      if !ofPart.isEmpty { rows = ofPart }
    }
    return latest(rows)
  }

  /// Of rows that tell of one line on several days only the last.
  private static func latest(_ rows: [BudgetRow]) -> [BudgetRow] {
    var places: [[String]: Int] = [:]
    var latest: [BudgetRow] = []
    for row in rows {
      let key = [row.lineKey, row.parent.map(Indicator.key) ?? ""]
      guard let place = places[key] else {
        places[key] = latest.count
        latest.append(row)
        continue
      }
      if let new = row.day, let old = latest[place].day, new < old { continue }
      latest[place] = row
    }
    return latest
  }

  private static func lastWord(of name: SafeText) -> String {
    name.string.split(separator: " ").last.map(String.init) ?? ""
  }

  private static func check(
    _ printed: Quantity<Money>, _ total: Total<Money>, _ column: Column, _ fields: inout RowFields
  ) {
    guard let printed = printed.value, total.quantity != .notGiven else { return }
    let sum = PrintedSum(
      sums: [total.quantity.value ?? .zero], missing: total.missing.map(\.label))
    guard let finding = sum.finding(printed, fields.match[column]?.heading.unit) else { return }
    fields.note(column, finding)
  }

  private static func checkVariance(_ tree: BudgetTree, _ fields: inout RowFields) {
    guard let printed = fields.amount(variance).value, let sum = tree.variance.quantity.value
    else { return }
    let finding = PrintedSum(sums: [sum], missing: tree.variance.missing)
      .finding(printed, fields.match[variance]?.heading.unit)
    if let finding { fields.note(variance, finding) }
  }
}
