import SampleFolders
import Testing

@testable import Outputs

@Suite struct SampleSavingsTests {
  private let json: ReadJSON

  init() throws { json = try SamplePlan().json() }

  @Test("Of £2,198k at least £1,230k is achieved and at most £968k missing: row 11 is not known")
  func totals() {
    let savings = json["savings"]
    #expect(savings?["asAt"] == "2013-04-30")
    #expect(savings?["year"] == "2013/14")
    #expect(savings?["target"] == 2_198_000)
    #expect(
      savings?["achieved"] == ["value": 1_230_000, "qualifier": "atLeast", "notKnown": ["11"]])
    #expect(savings?["variance"] == ["value": 968_000, "qualifier": "atMost"])
    #expect(savings?["percent"] == ["value": 56, "qualifier": "atLeast"])
  }

  @Test("Each saving stands once, with the targets that share it")
  func lines() {
    let lines = json["savings"]?["lines"]
    #expect(lines?.values.map { $0["id"] } == ["1", "4", "6", "7", "9", "11", "12"])
    #expect(
      lines?.values.map { $0["target"] }
        == [300_000, 911_000, 114_000, 250_000, 126_000, 180_000, 317_000])
    #expect(
      lines?.values.map { $0["achieved"] } == [
        264_000, 654_000, 89_000, 68_000, 34_000, ["state": "notKnown"], 121_000,
      ])
    #expect(
      lines?.values.map { $0["variance"] } == [
        36_000, 257_000, 25_000, 182_000, 92_000, ["state": "notKnown"], 196_000,
      ])
    #expect(
      lines?.values.map { $0["adverse"] } == [true, true, true, true, true, .null, true])
    #expect(
      lines?.values.map { $0["sharedBy"] } == [
        ["1", "2", "3"], ["4", "5"], ["6"], ["7", "8"], ["9", "10"], ["11"], ["12"],
      ])
    #expect(lines?.values.map { $0["source"]?["row"] } == [2, 5, 7, 8, 10, 12, 13])
  }

  @Test("The targets name the saving that they share")
  func links() {
    let ids = json["targets"]?.values.map { $0["savingId"]?.string }
    #expect(ids == ["1", "1", "1", "4", "4", "6", "7", "7", "9", "9", "11", "12", nil])
  }

  @Test("Next year’s £3,392k is exact, stands apart and is in no sum with this year’s")
  func nextYear() {
    let years = json["savings"]?["years"]
    #expect(years?.values.count == 1)
    #expect(years?[0]?["year"] == "2014/15")
    #expect(years?[0]?["target"] == 3_392_000)
    #expect(years?[0]?["achieved"] == ["state": "notGiven"])
    #expect(
      years?[0]?["lines"]?.values.map { $0["target"] }
        == [620_000, 1_229_000, 500_000, 329_000, 180_000, 184_000, 350_000])
    #expect(
      years?[0]?["lines"]?.values.map { $0["id"] } == ["3", "6", "8", "10", "11", "12", "13"])
    #expect(!json.numbers.contains("5590000"))
  }

  @Test("Seven actions are completed, seven in progress, one not started")
  func actions() {
    let actions = json["actions"]
    #expect(actions?["asAt"] == "2013-04-30")
    #expect(
      ["completed", "inProgress", "notStarted", "other", "overdue"].map { actions?[$0] }
        == [7, 7, 1, 0, 0])
    let statuses = actions?["lines"]?.values.map { $0["status"]?.string ?? "" }
    #expect(
      statuses
        == Array(repeating: "completed", count: 7) + Array(repeating: "inProgress", count: 7)
        + ["notStarted"])
    #expect(
      actions?["lines"]?.values.map { $0["targetId"]?.string } == [
        nil, nil, nil, "7", nil, "11", nil, nil, "6", nil, nil, "7", nil, nil, nil,
      ])
  }
}

extension ReadJSON {
  /// Every number that is written anywhere in it.
  fileprivate var numbers: [String] {
    switch self {
    case .number(let number): [number]
    case .list(let values): values.flatMap(\.numbers)
    case .object(let members): members.flatMap(\.value.numbers)
    case .null, .flag, .text: []
    }
  }
}
