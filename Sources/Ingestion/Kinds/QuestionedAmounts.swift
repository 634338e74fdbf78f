import CareModel

extension BudgetKind {
  /// Questions every amount that is a thousand times its neighbours: those of the same column of
  /// the file, or all others of its row. It stays as it was typed, and a remark asks for it.
  static func questionAmounts(_ reading: inout RecordReading<BudgetRow>) {
    let parents = Set(reading.facts.compactMap { $0.parent.map(Indicator.key) })
    // A parent is as large as all its parts together.
    let rows = reading.facts.indices.filter {
      !parents.contains(Indicator.key(reading.facts[$0].line))
    }
    for (column, field, amount) in amounts {
      let values = rows.map { reading.facts[$0][keyPath: field].value }
      for place in Neighbours(values).thousandfold {
        question(rows[place], column, amount, &reading)
      }
    }
    for index in reading.facts.indices {
      let values = ofOneSize.map { reading.facts[index][$0].value }
      guard let place = Neighbours(values).thousandfoldOfAll else { continue }
      let amount = ofOneSize[place]
      guard let column = amounts.first(where: { $0.amount == amount })?.column else { continue }
      question(index, column, amount, &reading)
    }
  }

  /// The amounts of a row that are about as large as one another: what was spent early in a year
  /// is not.
  private static let ofOneSize: [BudgetAmount] = [
    .originalBudget, .budget, .forecast, .previousForecast,
  ]

  private static func question(
    _ index: Int, _ column: Column, _ amount: BudgetAmount,
    _ reading: inout RecordReading<BudgetRow>
  ) {
    guard let money = reading.facts[index][amount].value,
      reading.facts[index].questioned.insert(amount).inserted
    else { return }
    var fields = reading.fields(of: reading.tableRows[index])
    fields.note(column, .questionedAmount(typed: money.unitText, instead: money.thousandthText))
    reading.notes.add(fields.notes, line: reading.tableRows[index].line)
  }
}

/// Amounts of one column or row, each of which is looked at beside the others.
struct Neighbours {
  private let values: [Money?]
  /// The magnitudes of all amounts but nought, the least first.
  private let sorted: [UInt64]

  init(_ values: [Money?]) {
    self.values = values
    sorted = values.compactMap { $0?.pence.magnitude }.filter { $0 > 0 }.sorted()
  }

  /// How many others there have to be.
  private static let least = 2
  /// From how many times the others on an amount is looked at.
  private static let factor: UInt64 = 500
  /// How far a thousandth of it may be from the others.
  private static let spread: UInt64 = 20

  /// The places of the amounts that are a thousand times the others: at least 500 times their
  /// median, and by a thousand no more than 20 times it.
  var thousandfold: [Int] {
    guard sorted.count > Self.least else { return [] }
    return values.indices.filter { index in
      guard let own = values[index]?.pence.magnitude, own > 0 else { return false }
      let median = median(without: own)
      guard median > 0 else { return false }
      return own / Self.factor >= median
        && own / 1000 / Self.spread <= median
    }
  }

  /// The place of the amount that is a thousand times the largest of the others, be it only one.
  var thousandfoldOfAll: Int? {
    guard sorted.count > 1, let own = sorted.last else { return nil }
    let other = sorted[sorted.count - 2]
    guard own / Self.factor >= other, own / 1000 / Self.spread <= other else { return nil }
    return values.firstIndex { $0?.pence.magnitude == own }
  }

  /// The median of all but one amount of that size.
  private func median(without own: UInt64) -> UInt64 {
    let place = sorted.partitioningIndex { $0 >= own }
    func other(_ index: Int) -> UInt64 { sorted[index < place ? index : index + 1] }
    let count = sorted.count - 1
    let (low, high) = (other((count - 1) / 2), other(count / 2))
    return low + (high - low) / 2
  }
}

extension [UInt64] {
  /// The first place from which on all elements meet a condition.
  fileprivate func partitioningIndex(_ meets: (UInt64) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if meets(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Money {
  /// `£1,091m`, `£950k`: in the largest unit that leaves no less than one.
  fileprivate var unitText: String { text(isMillions ? (100_000_000, "m") : (100_000, "k")) }

  /// A thousandth of it, `£1,091k`: the same digits in the unit below.
  fileprivate var thousandthText: String {
    let sign = pence < 0 ? "−" : ""
    let digits = unitText.dropFirst(sign.count).dropLast()
    return sign + digits + (isMillions ? "k" : "")
  }

  private var isMillions: Bool { pence.magnitude >= 100_000_000 }

  private func text(_ unit: (pence: Int64, letter: String)) -> String {
    let scaled = Number(tenThousandths: magnitude.pence / (unit.pence / 10_000))
    return (pence < 0 ? "−" : "") + "£" + scaled.text() + unit.letter
  }
}
