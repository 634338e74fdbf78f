import Testing

@testable import CareModel

@Suite struct ToleranceTests {
  @Test("A tolerance is percent, points or units")
  func reading() {
    #expect(Tolerance("5%") == .percent(Number(5)))
    #expect(Tolerance("2.5 pp") == .points(Number(tenThousandths: 25_000)))
    #expect(Tolerance("10") == .units(Number(10)))
    for text in ["", "%", "five", "-5%", "5 percent", "5%%"] { #expect(Tolerance(text) == nil) }
  }

  @Test("A percentage of a target below 10 is no tolerance")
  func smallTargets() {
    #expect(Tolerance.standard.units(for: Number(10)) == Number(tenThousandths: 5000))
    #expect(Tolerance.standard.units(for: Number(9)) == .zero)
    #expect(Tolerance.standard.units(for: .zero) == .zero)
    #expect(Tolerance.units(Number(2)).units(for: .zero) == Number(2))
    #expect(Tolerance.standard.units(for: Number(-40)) == Number(2))
  }
}
