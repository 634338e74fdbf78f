import SampleFolders
import Testing

@testable import Outputs

/// What other programs read of an invented workload, its planned moves and its balanced targets.
@Suite struct WorkloadJSONTests {
  private let json: ReadJSON

  init() throws { json = try MemoryFolder.inventedWorkload.json() }

  @Test("Each step has its changes, and the quarter that is over")
  func steps() throws {
    let workload = try #require(json["workload"])
    #expect(workload["asAt"] == "2013-04-30")
    let referrals = workload["changes"]?["referrals"]
    #expect(referrals?["month"]?["change"] == -10)
    #expect(referrals?["quarter"]?["change"] == 20)
    #expect(referrals?["year"]?["change"] == 50)
    let sum = referrals?["quarterSum"]
    #expect(sum?["quarter"] == "2012-Q4")
    #expect(sum?["sum"] == 700)
    #expect(sum?["before"] == 600)
    #expect(sum?["change"] == 100)
    #expect(workload["changes"]?["backlog"]?["month"]?["change"] == -3)
    #expect(workload["changes"]?["plansOpen"]?["quarterSum"] == .null)
    #expect(workload["peaks"]?["backlog"]?["value"] == 61)
    #expect(workload["peaks"]?["plansOpen"]?["day"] == "2012-11-30")
    let inTime = workload["assessmentsInTime"]
    #expect(inTime?["count"] == 163)
    #expect(inTime?["of"] == 200)
    #expect(inTime?["share"] == 0.815)
    #expect(inTime?["computed"] == ["share"])
    #expect(workload["series"]?[5]?["backlog"] == ["state": "notKnown"])
    #expect(workload["rows"] == [["path": "workload.csv", "row": 9]])
  }

  @Test("What is worked out comes first, and what is stated beside it")
  func conversion() {
    let newest = json["workload"]?["conversion"]?[0]
    #expect(newest?["quarter"] == "2012-Q4")
    #expect(newest?["referralToPlan"] == 0.1)
    #expect(newest?["referralToPlanTyped"] == 0.102)
    #expect(newest?["referralToCare"] == 0.031)
    #expect(newest?["computed"] == ["referralToPlan"])
    let before = json["workload"]?["conversion"]?[1]
    #expect(before?["referralToPlan"] == 0.09)
    #expect(before?["referralToCare"] == 0.03)
    #expect(before?["computed"] == ["referralToPlan", "referralToCare"])
  }

  @Test("Eight moves draw residential placements forward to 37, five too many")
  func plannedMoves() throws {
    let moves = try #require(json["plannedMoves"])
    #expect(moves["asAt"] == "2013-04-30")
    #expect(moves["open"] == 8)
    #expect(moves["overdue"] == 0)
    #expect(moves["done"] == 2)
    #expect(moves["lines"]?.values.count == 5)
    #expect(moves["lines"]?[2]?["toGroup"] == .null)
    #expect(moves["lines"]?[2]?["count"] == 1)
    #expect(moves["lines"]?[4]?["status"] == "done")
    #expect(moves["forecasts"]?.values.count == 1)
    let forecast = moves["forecasts"]?[0]
    #expect(forecast?["targetId"] == "5")
    #expect(forecast?["scope"] == "residential")
    #expect(forecast?["from"] == 45)
    #expect(
      forecast?["months"]?.values.map { $0["value"] } == [42, 40, 40, 40, 39, 37])
    #expect(forecast?["final"] == 37)
    #expect(forecast?["finalDay"] == "2013-10-31")
    #expect(forecast?["inYear"] == 556_000)
    #expect(forecast?["fullYear"] == 834_286)
    #expect(forecast?["target"] == 32)
    #expect(forecast?["variance"] == 5)
    #expect(forecast?["adverse"] == true)
  }

  @Test("Targets have their balance, or null")
  func balance() {
    let plans = json["targets"]?.row("9")
    #expect(plans?["rag"] == "blue")
    #expect(plans?["actualSource"] == "workload")
    #expect(plans?["balance"]?["measure"] == "Repeat plans")
    #expect(plans?["balance"]?["value"] == 14)
    #expect(plans?["balance"]?["change"]?["change"] == 3)
    #expect(plans?["balance"]?["worse"] == true)
    let agency = json["targets"]?.row("1")?["balance"]
    #expect(agency?["value"] == 14.8)
    #expect(agency?["worse"] == false)
    #expect(agency?["computed"] == ["value", "change", "changeOverYear", "worse"])
    #expect(json["targets"]?.row("8")?["balance"]?["value"] == ["state": "notGiven"])
    #expect(json["targets"]?.row("7")?["balance"] == .null)
  }

  @Test("The text says where moves lead, and that green is not all")
  func text() {
    func lines(_ panel: ShownPanel) -> [String] {
      ShowOutput.text(of: MemoryFolder.inventedWorkload.figures(), panel: panel)
        .split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    }
    let ahead = lines(.ahead)
    #expect(
      ahead.contains("Planned moves at 30 Apr 2013: 8 to come, 0 of them overdue; 2 done."))
    #expect(
      ahead.contains(
        "if all 8 happen: 37 by Oct 13, £556k in 2013/14, £834.3k in a full year."))
    #expect(ahead.contains("the target of 32 by Mar 14 is then missed by 5."))
    let targets = lines(.targets)
    #expect(
      targets.contains {
        $0.hasSuffix(
          "met, but Repeat plans rose 3 to 14% since Mar 13 – green alone never means safe")
      })
    #expect(targets.contains { $0.hasSuffix("; no balancing measure is given") })
    #expect(
      targets.contains {
        $0.hasSuffix("balancing measure Placement breakdowns is given by no file")
      })
    #expect(
      lines(.workload).contains("Jan–Mar 13 10% computed; stated 10.2% 3.1% as stated"))
  }

  @Test("Moves that change no known figure are listed, and that they lead nowhere is said")
  func nothingToDraw() {
    var folder = MemoryFolder()
    folder["moves.csv"] = "planned date,from,to,as_at\n15/05/2013,homes,foster,30/04/2013\n"
    let lines = ShowOutput.text(of: folder.figures(), panel: .ahead).split(separator: "\n")
    #expect(lines.last == "  Not drawn forward: nothing gives the figure that they change.")
  }

  @Test("Without a file of theirs the parts are null")
  func nothing() throws {
    let json = try MemoryFolder().json()
    #expect(json["workload"] == .null)
    #expect(json["plannedMoves"] == .null)
  }
}
