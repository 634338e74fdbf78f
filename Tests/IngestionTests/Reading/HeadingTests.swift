import Testing
import Text

@testable import Ingestion

@Suite struct HeadingTests {
  @Test(arguments: [
    ("target_k", "target", MoneyUnit.thousands), ("Target £k", "target", .thousands),
    ("Target Saving £k", "targetsaving", .thousands),
    ("TARGET SAVING (£K)", "targetsaving", .thousands),
    ("Target Saving £000", "targetsaving", .thousands),
    ("Target saving £'000", "targetsaving", .thousands),
    ("Target saving (£000s)", "targetsaving", .thousands),
    ("Target saving £ 000", "targetsaving", .thousands),
    ("£k target", "target", .thousands), ("Target in £k", "target", .thousands),
    ("Budget £m", "budget", .millions), ("budget_m", "budget", .millions),
    ("Budget £bn", "budget", .billions), ("Budget £", "budget", .pounds),
    ("Budget (£s)", "budget", .pounds),
    ("£Budget", "budget", .pounds), ("budget_gbp", "budget", .pounds),
    ("Variation on £k", "variationon", .thousands),
    ("Saving\n£k", "saving", .thousands),
  ]) func unitsAreTakenOff(_ text: String, _ base: String, _ unit: MoneyUnit) {
    let heading = Heading(SafeText(text))
    #expect(heading.base == base)
    #expect(heading.unit == unit)
  }

  @Test(arguments: [
    ("No.", "no"), ("#", "no"), ("Target No.", "targetno"), ("as_at", "asat"), ("As At", "asat"),
    ("Owner's role", "ownersrole"), ("k", "k"), ("Stock", "stock"), ("", ""), ("---", ""),
    ("Target (%)", "target"),
  ]) func otherHeadings(_ text: String, _ base: String) {
    let heading = Heading(SafeText(text))
    #expect(heading.base == base)
    #expect(heading.unit == nil)
  }

  @Test func distances() {
    #expect(editDistance("target", "target") == 0)
    #expect(editDistance("target", "traget") == 2)
    #expect(editDistance("due", "dueon") == 2)
    #expect(editDistance("", "abc") == 3)
  }
}
