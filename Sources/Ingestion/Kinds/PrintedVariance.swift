import CareModel

/// Compares the difference that a file prints in a row with the one that its figures give.
enum PrintedVariance {
  /// Signs do not count: papers print a variation without saying which way it goes.
  static func check<Value: PrintedFigure>(
    _ printed: Quantity<Value>, against computed: Quantity<Value>, doubt: Quantity<Value>,
    in column: Column, _ fields: inout RowFields
  ) {
    guard let printed = printed.value else { return }
    let unit = fields.match[column]?.heading.unit
    if let computed = computed.value {
      guard printed.magnitude != computed.magnitude else { return }
      fields.note(
        column,
        .printedVariance(
          printed: printed.printedText(unit), computed: computed.magnitude.printedText(unit)))
    } else if !doubt.isKnown {
      fields.note(column, .printedVarianceUnknown(printed: printed.printedText(unit)))
    }
  }
}

/// A figure that a file may print beside those it follows from.
protocol PrintedFigure: CheckedArithmetic {
  var magnitude: Self { get }
  /// The figure in the unit in which its column has it.
  func printedText(_ unit: MoneyUnit?) -> String
}

extension Number: PrintedFigure {
  func printedText(_ unit: MoneyUnit?) -> String { text() }
}

extension Money: PrintedFigure {

  /// Thousands where the column counts thousands or more and the amount is not finer than that
  /// can say, else pounds: two amounts that differ never read alike.
  func printedText(_ unit: MoneyUnit?) -> String {
    let sign = pence < 0 ? "−" : ""
    if unit != .pounds, pence % 10 == 0 {
      return sign + "£" + Number(tenThousandths: pence / 10).magnitude.text() + "k"
    }
    let (pounds, remainder) = magnitude.pence.quotientAndRemainder(dividingBy: 100)
    let whole = sign + "£" + Number(Int(pounds)).text()
    return remainder == 0 ? whole : whole + "." + (remainder < 10 ? "0" : "") + String(remainder)
  }
}
