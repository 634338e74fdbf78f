import Testing

@testable import CareModel

@Suite struct RuleTests {
  private func rag(
    _ figure: Int, _ target: TargetValue, _ polarity: Polarity?, certainty: Certainty = .exact,
    isLast: Bool = false
  ) -> RAG {
    Rule(polarity: polarity, tolerance: .standard)
      .rating(of: .known(Number(figure), certainty), against: .exactly(target), isLast: isLast).rag
  }

  @Test(
    "At or below the target green, up to 5 percent above amber, beyond red, where lower is better",
    arguments: [(299, RAG.green), (300, .green), (301, .amber), (315, .amber), (316, .red)])
  func lower(figure: Int, expected: RAG) {
    #expect(rag(figure, .number(Number(300)), .lower) == expected)
  }

  @Test(
    "The other way round where higher is better",
    arguments: [(301, RAG.green), (300, .green), (299, .amber), (285, .amber), (284, .red)])
  func higher(figure: Int, expected: RAG) {
    #expect(rag(figure, .number(Number(300)), .higher) == expected)
  }

  @Test(
    "Within a band both bounds are good",
    arguments: [
      (300, RAG.green), (310, .green), (299, .amber), (325, .amber), (326, .red), (284, .red),
    ])
  func band(figure: Int, expected: RAG) {
    #expect(rag(figure, .band(low: Number(300), high: Number(310)), .band) == expected)
  }

  @Test("A percentage of a small target gives no amber")
  func small() {
    #expect(rag(7, .number(Number(6)), .lower) == .red)
    #expect(rag(1, .number(.zero), .lower) == .red)
  }

  @Test("Blue is for what is met and has no milestone left")
  func complete() {
    #expect(rag(300, .number(Number(300)), .lower, isLast: true) == .blue)
    #expect(rag(316, .number(Number(300)), .lower, isLast: true) == .red)
  }

  @Test("No polarity, no figure, no target: no colour, and the reason")
  func none() {
    #expect(rag(1, .number(Number(300)), nil) == .none)
    let rule = Rule(polarity: .lower, tolerance: .standard)
    let target = Quantity.exactly(TargetValue.number(Number(6)))
    #expect(
      rule.rating(of: .absent(.notKnown), against: target, isLast: true)
        == Rating(.none, .noFigure(.notKnown)))
    #expect(
      rule.rating(of: .exactly(Number(1)), against: .absent(.toBeIdentified), isLast: true)
        == Rating(.none, .noTarget(.toBeIdentified)))
  }

  @Test(
    "A bound has a colour only where it settles the matter",
    arguments: [
      (310, Certainty.atLeast, RAG.none), (316, .atLeast, .red), (290, .atLeast, .none),
      (290, .atMost, .green),
      (310, .atMost, .none), (310, .estimated, .amber),
    ])
  func bounds(figure: Int, certainty: Certainty, expected: RAG) {
    #expect(rag(figure, .number(Number(300)), .lower, certainty: certainty) == expected)
  }
}
