/// A figure and the day that it belongs to.
package struct Dated<Value: Equatable & Sendable>: Equatable, Sendable {
  package let day: Day
  package let value: Value

  package init(day: Day, value: Value) {
    self.day = day
    self.value = value
  }
}
