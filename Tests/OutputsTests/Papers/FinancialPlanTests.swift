import SampleFolders
import Samples
import Testing

@testable import Outputs

/// A financial plan at January 2016.
@Suite struct FinancialPlanTests {
  private let json: ReadJSON

  init() throws { json = try MemoryFolder(.financialPlan).json() }

  @Test("£31.5m is expected of £28.7m; £29.0m and £11.5m are of the year after")
  func budget() {
    let budget = json["budget"]
    #expect(budget?["year"] == "2015/16")
    #expect(budget?["budget"] == 28_700_000)
    #expect(budget?["forecast"] == 31_500_000)
    #expect(budget?["variance"] == 2_800_000)
    #expect(budget?["adverse"] == true)
    #expect(budget?["computed"]?.values.contains("variance") == true)
    let next = budget?["years"]?[0]
    #expect(next?["year"] == "2016/17")
    #expect(next?["budget"] == 29_000_000)
    #expect(next?["variance"] == ["state": "notGiven"])
    let lines = next?["lines"]?.values ?? []
    #expect(
      lines.first { $0["line"] == "Placements" }?["budget"] == 11_500_000)
    #expect(
      lines.first { $0["line"] == "Agency social workers" }?["budget"]
        == ["value": 1_600_000, "qualifier": "atMost"])
    #expect(
      budget?["lines"]?.values.first { $0["line"] == "Agency social workers" }?["forecast"]
        == 3_100_000)
  }

  @Test("The £3.1m of one year is never held against the £1.6m of the next")
  func agency() {
    let workforce = json["workforce"]
    #expect(workforce?["agencyFTE"] == 27)
    #expect(workforce?["agencyHeadcount"] == 38)
    #expect(workforce?["statedChange"]?["value"] == -11)
    #expect(workforce?["agencySpend"]?.values.map { $0["amount"] } == [3_100_000])
    #expect(workforce?["agencySpend"]?.values.map { $0["rag"] } == ["none"])
    #expect(workforce?["agencyCap"]?.values.map { $0["amount"] } == [1_600_000])
    #expect(json["savings"]?["lines"]?.row("1")?["target"] == 1_500_000)
  }

  @Test("Six placements fewer for £520k are £86.7k each, if that is a full year")
  func worth() {
    let worth = json["budget"]?["worth"]?[0]
    #expect(worth?["targetId"] == "3")
    #expect(worth?["saving"] == 520_000)
    #expect(worth?["count"] == 6)
    #expect(worth?["yearly"] == 86_667)
    #expect(worth?["basis"]?.string?.contains("does not say") == true)
    #expect(worth?["computed"] == ["yearly"])
    #expect(json["placements"]?["unitCost"]?["yearly"] == 86_667)
  }

  @Test("Five posts, one support officer to three social workers, 30 % more at the front line")
  func targets() {
    let targets = json["targets"]
    #expect(targets?.row("2")?["target"] == 5)
    #expect(targets?.row("2")?["due"] == "2016-03-31")
    #expect(targets?.row("4")?["target"] == 3)
    #expect(targets?.row("5")?["target"] == 30)
    #expect(targets?.values.map { $0["rag"] } == ["none", "none", "none", "none", "none"])
  }

  @Test("Four recommendations to note, risks that hang on each other, three levels of challenge")
  func governance() {
    #expect(json["decisions"]?.values.map { $0["id"] } == ["a", "b", "c", "d"])
    for decision in json["decisions"]?.values ?? [] {
      #expect(decision["outcome"] == "to be noted")
    }
    let risk = json["risks"]?.row("R1")
    #expect(risk?["dependsOn"]?.values.map { $0["id"] } == ["R4"])
    #expect(risk?["dependents"]?.values.map { $0["id"] } == ["R2", "R3"])
    #expect(risk?["score"] == .null)
    #expect(
      json["forums"]?.values.map { $0["level"] }
        == ["internal", "corporate", "corporate", "members", "members"])
  }
}
