import SampleFolders
import Testing

@testable import Outputs

/// The workload of a council’s published paper of September 2010.
@Suite struct WorkloadPaperTests {
  private let workload: ReadJSON

  init() throws {
    workload = try #require(try MemoryFolder.workloadPaper.json()["workload"])
  }

  @Test("The figures of September with their peaks")
  func figures() {
    #expect(workload["asAt"] == "2010-09-30")
    #expect(workload["source"] == "workload")
    #expect(workload["referrals"] == 177)
    #expect(workload["plansOpen"] == 231)
    #expect(workload["lookedAfter"] == 303)
    #expect(workload["contacts"] == ["state": "notGiven"])
    let peaks = workload["peaks"]
    #expect(peaks?["referrals"]?["day"] == "2010-03-31")
    #expect(peaks?["referrals"]?["value"] == 249)
    #expect(peaks?["plansOpen"]?["day"] == "2010-02-28")
    #expect(peaks?["plansOpen"]?["value"] == 282)
    #expect(peaks?["lookedAfter"]?["day"] == "2010-09-30")
    #expect(peaks?["lookedAfter"]?["value"] == 303)
  }

  @Test("No change is made up across the months that are not given")
  func changes() {
    for step in ["referrals", "plansOpen", "lookedAfter"] {
      let changes = workload["changes"]?[step]
      for span in ["month", "quarter", "year", "quarterSum"] { #expect(changes?[span] == .null) }
    }
    #expect(workload["series"]?.values.count == 4)
    #expect(workload["series"]?[0]?["referrals"] == ["state": "notGiven"])
  }

  @Test("The conversion rates are the paper’s own, and none is computed")
  func conversion() {
    let conversion = workload["conversion"]?.values ?? []
    #expect(conversion.map { $0["quarter"] } == ["2010-Q2", "2010-Q1"])
    #expect(conversion.map { $0["referralToPlan"] } == [0.029, 0.033])
    #expect(conversion.map { $0["referralToCare"] } == [0.02, 0.01])
    #expect(conversion.map { $0["computed"] } == [[], []])
    #expect(conversion.first?["referralToPlanTyped"] == nil)
  }

  @Test("The looked-after children of the overview are the paper’s 303")
  func lookedAfter() throws {
    let json = try MemoryFolder.workloadPaper.json()
    #expect(json["lookedAfter"]?["count"] == 303)
    #expect(json["lookedAfter"]?["source"] == "workload")
    #expect(json["lookedAfter"]?["row"] == ["path": "workload.csv", "row": 5])
  }

  @Test("In sentences too")
  func text() {
    let lines = ShowOutput.text(of: MemoryFolder.workloadPaper.figures(), panel: .workload)
      .split(separator: "\n").dropFirst().map {
        $0.split(separator: " ").joined(separator: " ")
      }
    #expect(lines.first == "Workload at 30 Sep 2010:")
    #expect(lines.contains("Referrals 177 – – – 249 in Mar 10 in Sep 10"))
    #expect(lines.contains("Protection plans open 231 – – – 282 in Feb 10 at 30 Sep 10"))
    #expect(lines.contains("Jul–Sep 10 2.9% as stated 2% as stated"))
    #expect(lines.contains { $0.hasSuffix("not the same children:") })
  }

  @Test("In August the paper’s September was not told")
  func before() throws {
    let json = try #require(try MemoryFolder.workloadPaper.json(at: "2010-08-31")["workload"])
    #expect(json["asAt"] == "2010-06-30")
    #expect(json["plansOpen"] == 282)
    #expect(json["days"]?["plansOpen"] == "2010-02-28")
    #expect(json["lookedAfter"] == ["state": "notGiven"])
  }
}
