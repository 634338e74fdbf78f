import CareModel
import SampleFolders
import Samples
import Testing
import Text

@testable import Outputs

/// The pressures of workload to September 2010.
@Suite struct WorkloadPressuresTests {
  private let json: ReadJSON

  init() throws { json = try MemoryFolder(.workload).json() }

  @Test("Referrals, plans and children looked after, each with its peak")
  func workload() {
    let workload = json["workload"]
    #expect(workload?["asAt"] == "2010-09-30")
    #expect(workload?["referrals"] == 177)
    #expect(workload?["plansOpen"] == 231)
    #expect(workload?["lookedAfter"] == 303)
    let peaks = workload?["peaks"]
    #expect(peaks?["referrals"]?["value"] == 249)
    #expect(peaks?["referrals"]?["day"] == "2010-03-31")
    #expect(peaks?["plansOpen"]?["value"] == 282)
    #expect(peaks?["plansOpen"]?["day"] == "2010-02-28")
    #expect(peaks?["lookedAfter"]?["value"] == 303)
    #expect(peaks?["lookedAfter"]?["day"] == "2010-09-30")
    #expect(peaks?["computed"] == ["referrals", "plansOpen", "lookedAfter"])
    #expect(json["lookedAfter"]?["count"] == 303)
    #expect(json["lookedAfter"]?["source"] == "workload")
  }

  @Test("The conversion rates are the report's own, by quarter")
  func conversion() {
    let quarters = json["workload"]?["conversion"]?.values ?? []
    #expect(quarters.map { $0["quarter"] } == ["2010-Q2", "2010-Q1"])
    #expect(quarters.map { $0["referralToPlan"] } == [0.029, 0.033])
    #expect(quarters.map { $0["referralToCare"] } == [0.02, 0.01])
    for quarter in quarters { #expect(quarter["computed"] == []) }
    #expect(json["workload"]?["definition"]?.string?.contains("period ratio") == true)
  }

  @Test("Three overspends, of which one is a thousand times the others and in no total")
  func overspends() throws {
    let lines = json["budget"]?["lines"]?.values ?? []
    #expect(lines.map { $0["variance"] } == [975_000, 1_091_000_000, 285_000])
    #expect(lines.map { $0["questioned"] } == [[], ["variance"], []])
    #expect(
      json["budget"]?["variance"] == [
        "value": 1_260_000, "qualifier": "atLeast",
        "notKnown": ["Children's homes: agency placements"],
      ])
    for line in lines { #expect(line["computed"]?.values.contains("variance") == false) }
    let remarks = MemoryFolder(.workload).snapshot.sources.flatMap(\.remarks).map(\.finding.text)
    #expect(remarks.contains("£1,091m is a thousand times its neighbours: is it £1,091k?"))
  }

  @Test("As it was meant, the line is in the total")
  func mended() throws {
    var folder = MemoryFolder(.workload)
    folder["overspends.csv"] = folder["overspends.csv"]?.replacing("£1,091m", with: "£1,091k")
    #expect(try folder.json()["budget"]?["variance"] == 2_351_000)
  }

  @Test("What was decided in December is followed up each quarter")
  func governance() {
    #expect(json["decisions"]?.values.map { $0["outcome"] } == ["resolved", "noted"])
    #expect(json["forums"]?.values.map { $0["frequency"] }.contains("quarterly") == true)
    #expect(
      ["completed", "inProgress", "notStarted"].map { json["actions"]?[$0] } == [1, 2, 0])
  }
}
