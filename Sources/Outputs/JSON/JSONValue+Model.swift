import CareModel
import Text

extension JSONValue {
  init(_ text: SafeText?) { self = text.map { .text($0.string) } ?? .null }
  init(_ flag: Bool?) { self = flag.map { .flag($0) } ?? .null }
  init(_ day: Day?) { self = day.map { .text($0.iso) } ?? .null }
  init(_ count: Int) { self = .integer(Int64(count)) }
  init(_ money: Money) { self = .integer(money.wholePounds) }

  init(_ number: Number?) {
    guard let number else {
      self = .null
      return
    }
    let digits = number.magnitude.text().filter { $0 != "," }
    self = .decimal((number < .zero ? "-" : "") + digits)
  }

  init(_ row: RowReference) {
    self = .object([("path", .text(row.path.string)), ("row", JSONValue(row.line))])
  }

  /// A plain figure as it is; one that is not, as an object that says so.
  init<Value>(_ quantity: Quantity<Value>, _ value: (Value) -> JSONValue) {
    switch quantity {
    case .known(let figure, .exact): self = value(figure)
    case .known(let figure, let certainty):
      self = .object([("value", value(figure)), ("qualifier", .text(certainty.rawValue))])
    case .absent(let absence): self = .object([("state", .text(absence.rawValue))])
    }
  }

  init(_ quantity: Quantity<Number>) { self.init(quantity) { JSONValue($0) } }
  init(_ quantity: Quantity<Money>) { self.init(quantity) { JSONValue($0) } }

  /// A total with the parts that it lacks.
  init(_ total: Total<Money>) {
    guard total.quantity.isKnown, total.quantity.certainty != .exact || !total.missing.isEmpty
    else {
      self.init(total.quantity)
      return
    }
    var members: [(key: String, value: JSONValue)] = [
      ("value", JSONValue(total.quantity.value.map { JSONValue($0) })),
      ("qualifier", .text((total.quantity.certainty ?? .exact).rawValue)),
    ]
    if !total.missing.isEmpty {
      members.append(("notKnown", .list(total.missing.map { .text($0.label.string) })))
    }
    self = .object(members)
  }

  private init(_ value: JSONValue?) { self = value ?? .null }
}
