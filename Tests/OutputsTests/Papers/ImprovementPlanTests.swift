import SampleFolders
import Samples
import Testing

@testable import Outputs

/// The cost improvement plan of April 2013 with what it says of moves and vacancies; its targets
/// and savings are told of with the sample plan.
@Suite struct ImprovementPlanTests {
  private let json: ReadJSON

  init() throws { json = try MemoryFolder(.improvementPlan).json() }

  @Test("Two have moved; if all 8 more do by October, 37 are left, 5 more than the target")
  func moves() {
    let moves = json["plannedMoves"]
    #expect(moves?["done"] == 2)
    #expect(moves?["open"] == 8)
    let forecast = moves?["forecasts"]?[0]
    #expect(forecast?["targetId"] == "5")
    #expect(forecast?["from"] == 45)
    #expect(forecast?["final"] == 37)
    #expect(forecast?["finalDay"] == "2013-10-31")
    #expect(forecast?["target"] == 32)
    #expect(forecast?["variance"] == 5)
    #expect(forecast?["adverse"] == true)
    #expect(forecast?["computed"]?.values.contains("final") == true)
  }

  @Test("Vacancies fell from 13.4 to 7 by March 2013")
  func vacancies() {
    let measure = json["measures"]?[0]
    #expect(measure?["baseline"] == 13.4)
    #expect(measure?["value"] == 7)
    #expect(measure?["asAt"] == "2013-03-31")
    #expect(measure?["change"]?["change"]?.description == "-6.4")
    #expect(measure?["change"]?["worse"] == false)
  }

  @Test("The plan's totals are those of the sample plan")
  func totals() throws {
    let plan = try SamplePlan().json()
    #expect(json["savings"] == plan["savings"])
    #expect(
      json["targets"]?.values.map { $0["variance"] }
        == plan["targets"]?.values.map { $0["variance"] })
    #expect(
      ["completed", "inProgress", "notStarted"].map { json["actions"]?[$0] } == [7, 7, 1])
  }
}
