import SampleFolders
import Samples
import Testing

@testable import Outputs

/// A recovery plan of July 2011.
@Suite struct RecoveryPlanTests {
  private let json: ReadJSON

  init() throws { json = try MemoryFolder(.recoveryPlan).json() }

  @Test("£1.5m is £0.6m of vacancies and £0.9m that nobody broke down; at most £0.9m is left")
  func pressures() {
    let pressures = json["pressures"]
    #expect(pressures?["total"] == 1_500_000)
    #expect(pressures?["pressures"] == 600_000)
    #expect(pressures?["notBrokenDown"] == 900_000)
    #expect(pressures?["mitigated"] == ["value": 600_000, "qualifier": "atLeast"])
    #expect(pressures?["unmitigated"] == ["value": 900_000, "qualifier": "atMost"])
    #expect(pressures?["delivered"] == 0)
    #expect(
      pressures?["computed"]
        == ["pressures", "notBrokenDown", "mitigated", "unmitigated", "delivered"])
    let lines = pressures?["lines"]?.values ?? []
    #expect(
      lines.map { $0["amount"] }
        == [600_000, ["value": 200_000, "qualifier": "atLeast"], 400_000])
    #expect(lines.map { $0["kind"] } == ["pressure", "mitigation", "mitigation"])
    #expect(lines.map { $0["term"]?.string } == [nil, "shortToMedium", "shortToMedium"])
  }

  @Test("This year's overspend and last year's stand apart, each as the report states it")
  func overspends() {
    #expect(json["budget"]?["year"] == "2011/12")
    #expect(json["budget"]?["variance"] == 1_500_000)
    #expect(json["budget"]?["years"]?.values.map { $0["year"] } == ["2010/11"])
    #expect(json["budget"]?["years"]?[0]?["variance"] == 1_000_000)
    let note = json["budget"]?["years"]?[0]?["lines"]?[0]?["note"]?.string
    #expect(note?.contains("underspends elsewhere") == true)
    #expect(json["budget"]?["computed"]?.values.contains("variance") == false)
  }

  @Test("Spending above £500 needs an Executive Head from 25 July")
  func spendControl() {
    let control = json["spendControl"]
    #expect(control?["threshold"] == 500)
    #expect(control?["authoriser"] == "Executive Head")
    #expect(control?["from"] == "2011-07-25")
  }

  @Test("Actions by term, the long one felt in two to three years; savings brought forward")
  func actions() {
    let terms = json["actions"]?["byTerm"]?.values ?? []
    #expect(terms.map { $0["term"] } == ["shortToMedium", "long"])
    #expect(terms.map { $0["inProgress"] } == [7, 1])
    let long = json["actions"]?["lines"]?.values.first { $0["term"] == "long" }
    #expect(long?["effect"] == "fewer children in care in 2 to 3 years")
    let saving = json["savings"]?["lines"]?[0]
    #expect(saving?["year"] == "2012/13")
    #expect(saving?["starts"] == "2012-02-01")
    #expect(json["savings"]?["broughtForward"] != .null)
  }
}
