import CareModel
import Testing

@testable import Ingestion

@Suite struct NumberGrammarTests {
  @Test(arguments: [
    ("6", 60_000), ("7.5", 75_000), ("0", 0), ("007", 70_000), ("5.", 50_000), ("-36", -360_000),
    ("(36)", -360_000), ("36-", -360_000), ("\u{2212}36", -360_000), ("\u{2013}36", -360_000),
    ("£-36", -360_000), ("-£36", -360_000), ("(£36)", -360_000), ("1,234", 12_340_000),
    ("12,345,678.9", 123_456_789_000), ("£1,234k", 12_340_000_000), ("1.2m", 12_000_000_000),
    ("1.23456m", 12_345_600_000), ("2bn", 20_000_000_000_000), ("2K", 20_000_000), ("5%", 50_000),
    ("(5%)", -50_000), ("\u{A0}6\u{202F}", 60_000), ("£ 300", 3_000_000), ("5 %", 50_000),
    ("1000000", 10_000_000_000), ("0.00005", 1), ("0.00004", 0),
  ]) func numbers(_ text: String, _ tenThousandths: Int64) {
    let expected = Quantity.exactly(Number(tenThousandths: tenThousandths))
    #expect(QuantityGrammar.number(text) == expected)
  }

  @Test(arguments: [
    "1,23,456", "1.234,56", "1_000", "1e3", "1,23", "1,2345", "1234,567", ",123", "1,234,", ".5",
    "--6", "(-6)", "-6-", "(6", "6)", "+6", "1 234", "6 7", "#REF!", "#N/A", "abc", "6x", "k6",
    "£", "%", "5%%", "6–8", "- –", "½", "٣", "0x10", "1.2.3", "6 kg", "see above", "<6",
    "\u{2013}£6",
  ]) func notNumbers(_ text: String) {
    #expect(QuantityGrammar.number(text) == .absent(.unreadable))
  }

  @Test func numbersTooLargeToHold() {
    #expect(QuantityGrammar.number("922337203685477") == .exactly(Number(922_337_203_685_477)))
    #expect(QuantityGrammar.number("922337203685478") == .absent(.tooLarge))
    #expect(QuantityGrammar.number("999999999999999999999999999") == .absent(.tooLarge))
    #expect(
      QuantityGrammar.money("99999999999999", unit: .thousands) == .quantity(.absent(.tooLarge)))
  }

  @Test(arguments: [
    ("6 (Estimated)", Certainty.estimated), ("6 (est.)", .estimated), ("est. 6", .estimated),
    ("Est 6", .estimated), ("c. 6", .estimated), ("c.6", .estimated), ("circa 6", .estimated),
    ("around 6", .estimated), ("Approx. 6", .estimated), ("at least 6", .atLeast), ("6+", .atLeast),
    ("At most 6", .atMost), ("up to 6", .atMost),
  ]) func qualifiers(_ text: String, _ certainty: Certainty) {
    #expect(QuantityGrammar.number(text) == .known(Number(6), certainty))
  }

  @Test(arguments: ["at least", "+", "at least 6+", "c. c. 6", "around", "(estimated)", "up to no"])
  func qualifiersOfNothing(_ text: String) {
    #expect(QuantityGrammar.number(text) == .absent(.unreadable))
  }

  @Test(arguments: [
    ("", Absence.notGiven), ("  ", .notGiven), ("-", .notGiven), ("–", .notGiven), ("—", .notGiven),
    ("..", .notGiven), ("n/a", .notApplicable), ("N/A", .notApplicable), ("na", .notApplicable),
    ("not known as at April 2013", .notKnown), ("Not known", .notKnown), ("unknown", .notKnown),
    ("nk", .notKnown), ("?", .notKnown), ("TBC", .toBeIdentified), ("tbi", .toBeIdentified),
    ("to be identified", .toBeIdentified), ("To be  confirmed", .toBeIdentified),
    ("c", .suppressed), ("*", .suppressed), ("<5", .suppressed), ("1-5", .suppressed),
    ("1–5", .suppressed), ("~", .suppressed), ("[c]", .suppressed), ("z", .notApplicable),
    ("x", .notAvailable), ("k", .roundsToZero), ("low", .roundsToZero),
  ]) func wordsForNoValue(_ text: String, _ absence: Absence) {
    #expect(QuantityGrammar.number(text) == .absent(absence))
    #expect(QuantityGrammar.money(text, unit: .thousands) == .quantity(.absent(absence)))
  }

  @Test func unitsOfMoney() {
    func pence(_ text: String, _ unit: MoneyUnit?) -> Int64? {
      guard case .quantity(let quantity) = QuantityGrammar.money(text, unit: unit) else {
        return nil
      }
      return quantity.value?.pence
    }
    #expect(pence("300", .thousands) == 30_000_000)
    #expect(pence("300", .pounds) == 30_000)
    #expect(pence("0.3", .millions) == 30_000_000)
    #expect(pence("£1,234k", .pounds) == 123_400_000)
    #expect(pence("1.2m", .thousands) == 120_000_000)
    #expect(pence("£300", .thousands) == 30_000_000)
    #expect(pence("£300k", nil) == 30_000_000)
    #expect(pence("£300", nil) == 30_000)
    #expect(QuantityGrammar.money("300", unit: nil) == .lacksUnit)
    #expect(QuantityGrammar.money("5%", unit: .thousands) == .quantity(.absent(.unreadable)))
    #expect(pence("0.005", .pounds) == 1)
    #expect(pence("0.0049", .pounds) == 0)
  }

  @Test func sharedSavings() {
    #expect(QuantityGrammar.money("See  above", unit: .thousands) == .shared(.above))
    #expect(QuantityGrammar.money("see below", unit: nil) == .shared(.below))
    #expect(QuantityGrammar.money("see note", unit: .thousands) == .quantity(.absent(.unreadable)))
  }
}
