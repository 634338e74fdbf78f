/// A part of the figures that `lookout show --panel` prints alone.
package enum ShownPanel: String, CaseIterable, Sendable {
  case lookedAfter
  case placements
  case workforce
  case workload
  case measures
  case targets
  case savings
  case budget
  case pressures
  case actions
  case ahead
  case decisions
  case forums
  case risks
  case spendControl
  case chase
  case sources
}
