import SampleFolders
import Samples
import Testing

@testable import Outputs

/// A round of savings at December 2008.
@Suite struct ResourceOptionsTests {
  private let json: ReadJSON

  init() throws { json = try MemoryFolder(.resourceOptions).json() }

  @Test("5 % of £37,429k is £1,871.45k, rounded to £1,870k, and with £70k growth £1,940k")
  func target() {
    let target = json["savingsTarget"]?[0]
    #expect(json["asAt"] == "2008-12-15")
    #expect(target?["year"] == "2009/10")
    #expect(target?["base"] == 37_429_000)
    #expect(target?["percent"] == 5)
    #expect(target?["computedTarget"] == 1_871_450)
    #expect(target?["rounded"] == 1_870_000)
    #expect(target?["growth"] == 70_000)
    #expect(target?["target"] == 1_940_000)
    #expect(target?["options"] == 1_940_000)
    #expect(target?["shortfall"] == 0)
    #expect(
      target?["computed"] == ["computedTarget", "rounded", "target", "options", "shortfall"])
  }

  @Test("Around 3 % of what the year before leaves, without its growth: £1,066.8k and £1,034.8k")
  func laterYears() {
    let years = json["savingsTarget"]?.values.dropFirst().map { $0 } ?? []
    #expect(years.map { $0["year"] } == ["2010/11", "2011/12"])
    #expect(
      years.map { $0["base"] }
        == [35_559_000, ["value": 34_492_200, "qualifier": "estimated"]])
    #expect(
      years.map { $0["target"] } == [
        ["value": 1_066_800, "qualifier": "estimated"],
        ["value": 1_034_800, "qualifier": "estimated"],
      ])
    for year in years { #expect(year["computed"]?.values.contains("base") == true) }
  }

  @Test("The options add up to the target, by section and in posts")
  func options() {
    let savings = json["savings"]
    #expect(savings?["target"] == 1_940_000)
    #expect(
      savings?["lines"]?.values.map { $0["target"] } == [
        500_000, 187_000, 30_000, 139_000, 400_000, 50_000, 250_000, 288_000, 96_000,
      ])
    let sections = savings?["sections"]?.values ?? []
    #expect(sections.map { $0["section"] } == ["Efficiencies", "Other savings"])
    #expect(sections.map { $0["target"] } == [1_844_000, 96_000])
    #expect(json["fte"]?["total"] == 30)
    #expect(json["fte"]?["ofWhichEstimated"] == 6)
    #expect(json["vacantPosts"]?["total"] == ["value": 13, "qualifier": "atLeast"])
    #expect(json["vacantPosts"]?["toBeIdentified"] == 1)
    #expect(json["vacantPosts"]?["notKnown"] == ["5"])
    #expect(savings?["lines"]?.row("1")?["fte"] == ["value": 6, "qualifier": "estimated"])
  }

  @Test("Three decisions, the agreed one on a condition")
  func decisions() {
    let decisions = json["decisions"]
    #expect(decisions?.values.count == 3)
    #expect(decisions?.row("41")?["outcome"] == "noted")
    #expect(decisions?.row("42 (i)")?["outcome"] == "noted")
    #expect(decisions?.row("42 (ii)")?["outcome"] == "agreed")
    #expect(decisions?.row("42 (ii)")?["condition"] == "receipt of the final guidance")
    #expect(decisions?.row("42 (ii)")?["date"] == "2008-12-15")
  }
}
