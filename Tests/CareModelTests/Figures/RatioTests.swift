import Testing

@testable import CareModel

@Suite struct RatioTests {
  @Test(
    "A rate counts the figure in its whole: 27 of 27 and 73 is 27%",
    arguments: [
      (27, 73, 27), (0, 73, 0), (73, 0, 100), (1, 2, 33.3333), (13.4, 86.6, 13.4),
    ] as [(Double, Double, Double)])
  func rate(part: Double, rest: Double, percent: Double) {
    #expect(
      Quantity<Number>.of(part).percent(ofItselfAnd: .of(rest)) == .of(percent))
  }

  @Test("There is no rate of nothing, and none where a part is missing")
  func noRate() {
    let nothing = Quantity<Number>.of(0)
    #expect(nothing.percent(ofItselfAnd: nothing) == nil)
    #expect(nothing.percent(of: nothing) == nil)
    #expect(Quantity<Number>.of(5).percent(of: .of(-1)) == nil)
    for absence in Absence.allCases {
      let missing = Quantity<Number>.absent(absence)
      #expect(missing.percent(ofItselfAnd: .of(73)) == nil)
      #expect(Quantity<Number>.of(27).percent(ofItselfAnd: missing) == nil)
      #expect(missing.percent(of: .of(73)) == nil)
      #expect(Quantity<Number>.of(27).percent(of: missing) == nil)
    }
  }

  @Test(
    "A bound of one part bounds the rate, and of both parts nothing is sure",
    arguments: [
      (.exact, .exact, .exact), (.atLeast, .exact, .atLeast), (.exact, .atLeast, .atMost),
      (.atMost, .exact, .atMost), (.exact, .atMost, .atLeast), (.atLeast, .atMost, .atLeast),
      (.atMost, .atLeast, .atMost), (.atLeast, .atLeast, nil), (.atMost, .atMost, nil),
      (.estimated, .exact, .estimated), (.exact, .estimated, .estimated),
    ] as [(Certainty, Certainty, Certainty?)])
  func certainty(part: Certainty, rest: Certainty, rate: Certainty?) {
    let expected = rate.map { Quantity<Number>.of(27, $0) }
    #expect(Quantity<Number>.of(27, part).percent(ofItselfAnd: .of(73, rest)) == expected)
    #expect(Quantity<Number>.of(27, part).percent(of: .of(100, rest)) == expected)
  }

  @Test("A share of a whole is in percent")
  func share() {
    #expect(Quantity<Number>.of(40).percent(of: .of(200)) == .of(20))
    #expect(Quantity<Number>.of(2).percent(of: .of(3)) == .of(66.6667))
  }
}
