@testable import CareModel

/// The numbers that figures hold, by the type and the property that hold them.
struct FigureLeaves {
  private(set) var numbers: [String: [Double]] = [:]

  init(_ figures: DisclosedFigures) { walk(figures[dynamicMember: \.self], in: "") }

  private mutating func walk(_ value: Any, in place: String) {
    let mirror = Mirror(reflecting: value)
    if let number = value as? Number { return note(number.approximation, in: place) }
    if let number = value as? Int { return note(Double(number), in: place) }
    if value is Day || value is Month || value is FinancialYear || value is FinancialQuarter
      || value is Money || value is RowReference || value is Moment
    {
      return
    }
    if value is Quantity<Number> { numbers[place, default: []] += [] }
    for child in mirror.children {
      let isNamed = mirror.displayStyle == .struct || mirror.displayStyle == .class
      let inner =
        Self.isTransparent(value) || !isNamed
        ? place : "\(type(of: value)).\(child.label ?? "")"
      walk(child.value, in: inner)
    }
  }

  /// Whether a value is only round a number: what holds it names the number.
  private static func isTransparent(_ value: Any) -> Bool {
    value is Quantity<Number> || value is Total<Number> || value is Dated<Number>
  }

  private mutating func note(_ number: Double, in place: String) {
    numbers[place, default: []].append(number)
  }
}
