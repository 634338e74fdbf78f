import Text

@testable import CareModel

/// A plan of residential placements with moves that a test adds.
enum AheadPlan {
  /// 45 children in homes at the end of April 2013, 32 wanted by March 2014.
  static func plan(
    indicator: SafeText? = "placements.residential", _ build: (inout HandMadePlan) -> Void
  ) -> HandMadePlan {
    var plan = HandMadePlan(asAt: "2013-04-30")
    plan.addPlacements("2013-04-30", .homes, .of(45))
    plan.add("4", due: "2013-03-31", target: 40, actual: .of(45), asAt: "2013-04-30") {
      $0.indicator = indicator
    }
    plan.add("5", due: "2014-03-31", target: 32, asAt: "2013-04-30") { $0.indicator = indicator }
    build(&plan)
    return plan
  }

  static func forecast(
    indicator: SafeText? = "placements.residential", at iso: String? = nil,
    _ build: (inout HandMadePlan) -> Void
  ) -> MoveForecast? {
    plan(indicator: indicator, build).figures(at: iso).ahead.forecasts.first
  }
}
