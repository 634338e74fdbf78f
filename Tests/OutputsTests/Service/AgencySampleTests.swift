import SampleFolders
import Samples
import Testing

@testable import Outputs

/// The sample about agency workers: two counts, two financial years.
@Suite struct AgencySampleTests {
  @Test("27 whole-time equivalents, 38 heads, a stated 11 fewer, and two years that never meet")
  func json() throws {
    let json = try MemoryFolder(.workforce).json()
    let workforce = try #require(json["workforce"])
    #expect(json["asAt"] == "2016-01-31")
    #expect(workforce["agencyFTE"] == 27)
    #expect(workforce["agencyFTEAsAt"] == "2016-01-31")
    #expect(workforce["agencyHeadcount"] == 38)
    #expect(workforce["agencyHeadcountAsAt"] == "2015-07-31")
    #expect(workforce["statedChange"]?["value"] == -11)
    #expect(workforce["statedChange"]?["since"] == "2015-07-31")
    #expect(workforce["agencyChange"] == .null)
    #expect(workforce["agencyRate"] == .null)
    #expect(workforce["agencyRag"] == "none")
    let spend = workforce["agencySpend"]?.values ?? []
    #expect(spend.map { $0["year"] } == ["2015/16"])
    #expect(spend.map { $0["amount"] } == [3_100_000])
    #expect(spend.map { $0["rag"] } == ["none"])
    #expect(workforce["agencyCap"] == [["year": "2016/17", "amount": 1_600_000, "computed": []]])
    #expect(json["targets"]?.values.map { $0["rag"] } == ["none", "none", "none"])
  }

  @Test("In sentences too, each figure has its own count, day and year")
  func text() {
    let lines = ShowOutput.text(of: MemoryFolder(.workforce).figures(), panel: .workforce)
      .split(separator: "\n").dropFirst().map(String.init)
    #expect(
      lines == [
        "Agency social workers: 27.0 FTE at 31 Jan 2016; no colour.",
        "  38 headcount at 31 Jul 2015.",
        "  −11 since 31 Jul 2015, as the source states it.",
        "  2015/16: £3.1m forecast.", "  2016/17: at most £1.6m.",
      ])
  }

  @Test("A cap of the same year would judge the forecast, and be red")
  func sameYear() throws {
    var folder = MemoryFolder(.workforce)
    folder["workforce.csv"] = folder["workforce.csv"]?.replacing("2016/17", with: "2015/16")
    let spend = try folder.json()["workforce"]?["agencySpend"]
    #expect(spend?.values.map { $0["rag"] } == ["red"])
  }
}
