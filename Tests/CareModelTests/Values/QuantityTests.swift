import Testing
import Text

@testable import CareModel

@Suite struct QuantityTests {
  private func total(_ parts: [Quantity<Number>]) -> Total<Number> {
    Total(parts.enumerated().map { (label: SafeText("\($0.offset)"), quantity: $0.element) })
  }

  @Test("A total of known parts is exact")
  func exact() {
    #expect(total([.exactly(Number(1)), .exactly(Number(2))]).quantity == .exactly(Number(3)))
  }

  @Test(
    "A part that should have a figure and has none makes the total a lower bound",
    arguments: [Absence.notKnown, .toBeIdentified, .notGiven, .unreadable, .suppressed])
  func doubt(absence: Absence) {
    let sum = total([.exactly(Number(13)), .absent(absence)])
    #expect(sum.quantity == .known(Number(13), .atLeast))
    #expect(sum.missing == [MissingPart(label: "1", absence: absence)])
  }

  @Test(
    "A part that has no figure by nature takes nothing from the total",
    arguments: [Absence.notDue, .notApplicable])
  func noDoubt(absence: Absence) {
    #expect(total([.exactly(Number(13)), .absent(absence)]).quantity == .exactly(Number(13)))
  }

  @Test("A total of nothing known is not nought")
  func nothing() {
    #expect(total([]).quantity == .notGiven)
    #expect(total([.absent(.notKnown)]).quantity == .absent(.notKnown))
    #expect(total([.absent(.notKnown), .absent(.suppressed)]).quantity == .absent(.suppressed))
    #expect(total([.notGiven, .absent(.notDue)]).quantity == .notGiven)
    #expect(total([.exactly(.zero)]).quantity == .exactly(.zero))
  }

  @Test("A total says how much of it is estimated")
  func estimated() {
    let sum = total([.exactly(Number(24)), .known(Number(6), .estimated)])
    #expect(sum.quantity == .known(Number(30), .estimated))
    #expect(sum.estimated == Number(6))
  }

  @Test("A total that is too large says so")
  func overflow() {
    let most = Quantity.exactly(Number(tenThousandths: .max))
    #expect(total([most, .exactly(Number(1))]).quantity == .absent(.tooLarge))
  }

  @Test(
    "Taking away turns a lower bound into an upper one",
    arguments: [
      (Certainty.exact, Certainty.exact, Certainty?.some(.exact)), (.exact, .atLeast, .atMost),
      (.exact, .atMost, .atLeast), (.atLeast, .exact, .atLeast), (.atLeast, .atMost, .atLeast),
      (.atMost, .atLeast, .atMost), (.atLeast, .atLeast, nil), (.atMost, .atMost, nil),
      (.estimated, .exact, .estimated), (.estimated, .atLeast, .atMost),
    ])
  func difference(left: Certainty, right: Certainty, expected: Certainty?) {
    let difference = Quantity.known(Number(5), left).subtracting(.known(Number(3), right))
    #expect(difference == (expected.map { .known(Number(2), $0) } ?? .absent(.notKnown)))
  }

  @Test("What is missing stays missing in a difference")
  func missing() {
    let three = Quantity.exactly(Number(3))
    #expect(three.subtracting(.absent(.notKnown)) == .absent(.notKnown))
    #expect(Quantity<Number>.absent(.unreadable).subtracting(three) == .absent(.unreadable))
  }
}
