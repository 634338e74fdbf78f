import CareModel
import Testing
import Text

@testable import Outputs

@Suite struct PlainFigureTests {
  @Test("Numbers have an ASCII minus, a point and nothing between thousands")
  func numbers() {
    let numbers: [(Int64, SafeText)] = [
      (0, "0"), (10_000, "1"), (-200_000, "-20"), (10_668_000, "1066.8"),
      (12_345_670_000, "1234567"), (-1, "-0.0001"),
    ]
    for (tenThousandths, words) in numbers {
      #expect(Number(tenThousandths: tenThousandths).plain == words)
    }
  }

  @Test("Amounts are pounds, with pence where there are any")
  func money() {
    let amounts: [(Int64, SafeText)] = [
      (0, "0"), (123_000_000, "1230000"), (-123_000_000, "-1230000"), (50_040, "500.40"),
      (-5, "-0.05"), (.min, "-92233720368547758.08"),
    ]
    for (pence, words) in amounts { #expect(Money(pence: pence).plain == words) }
  }

  @Test("A figure that is not exact is no number, and one that is missing says why")
  func quantities() {
    func plain(_ quantity: Quantity<Number>) -> SafeText { quantity.plain { $0.plain } }
    #expect(plain(.known(Number(1500), .exact)) == "1500")
    #expect(plain(.known(Number(1500), .atLeast)) == "at least 1500")
    #expect(plain(.known(Number(1500), .atMost)) == "at most 1500")
    #expect(plain(.known(Number(6), .estimated)) == "about 6")
    #expect(plain(.absent(.suppressed)) == "c")
    #expect(plain(.notGiven) == "not given")
    #expect(plain(.absent(.unreadable)) == "unreadable")
    for absence in Absence.allCases { #expect(!absence.plain.isEmpty) }
  }

  @Test("A mitigation takes away: its amount adds up with the others of a bridge")
  func mitigations() {
    func plain(_ quantity: Quantity<Money>) -> SafeText? { OutputCell.mitigation(quantity).plain }
    #expect(plain(.exactly(Money(pence: 25_000_000))) == "-250000")
    #expect(plain(.exactly(Money(pence: -100))) == "1")
    #expect(plain(.exactly(.zero)) == "0")
    #expect(plain(.known(Money(pence: 25_000_000), .atMost)) == "minus at most 250000")
    #expect(plain(.absent(.notKnown)) == "not known")
  }
}
