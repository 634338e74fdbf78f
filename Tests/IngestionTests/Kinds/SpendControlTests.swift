import CareModel
import Testing
import Text

@testable import Ingestion

@Suite struct SpendControlTests {
  @Test("A row is read with its amount in pounds, whatever stands with it")
  func everyColumn() throws {
    let contents = read(
      "Request date,Details,Cost,Authorising officer,Type of spend,Decision\n"
        + "27/07/2011,Licence,\"£1,500.50\",Executive Head,software,Approved\n")
    let row = try #require(contents.facts.spendControl.first)
    #expect(row.day == day("2011-07-27"))
    #expect(row.description == "Licence")
    #expect(row.amount == .exactly(Money(pence: 150_050)))
    #expect(row.authorisedBy == "Executive Head")
    #expect(row.kind == "software")
    #expect(row.outcome == .authorised)
    #expect(contents.report.kinds == ["spend control"])
    #expect(contents.report.coversTo == day("2011-07-27"))
  }

  @Test(
    "Outcomes are read by their usual words",
    arguments: [
      ("authorised", .authorised), ("yes", .authorised), ("refused", .refused),
      ("not authorised", .refused), ("pending", .open), ("Awaiting decision", .open),
      ("withdrawn", .withdrawn), ("cancelled", .withdrawn), ("bought", .other("bought")),
      ("", .notGiven),
    ] as [(String, SpendOutcome)])
  func outcomes(text: String, outcome: SpendOutcome) {
    let contents = read(
      "date,description,amount,outcome\n27/07/2011,Licence,10,\(text)\n")
    #expect(contents.facts.spendControl.map(\.outcome) == [outcome])
  }

  @Test("An amount that is not known, or cannot be read, stays missing; a total row is no request")
  func amounts() {
    let contents = read(
      "date,description,amount\n27/07/2011,A,not known\n27/07/2011,B,lots\n27/07/2011,C,\n"
        + "31/07/2011,Total,100\n")
    #expect(
      contents.facts.spendControl.map(\.amount)
        == [.absent(.notKnown), .absent(.unreadable), .notGiven])
  }
}
