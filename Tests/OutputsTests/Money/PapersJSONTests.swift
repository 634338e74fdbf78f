import SampleFolders
import Testing

@testable import Outputs

/// What other programs read of the figures of councils' papers about money.
@Suite struct PapersJSONTests {
  private func at(_ value: Int, _ qualifier: String, missing: [ReadJSON]? = nil) -> ReadJSON {
    var members = [
      ReadJSON.Member(key: "value", value: .number("\(value)")),
      ReadJSON.Member(key: "qualifier", value: .text(qualifier)),
    ]
    if let missing { members.append(.init(key: "notKnown", value: .list(missing))) }
    return .object(members)
  }

  @Test("Projected overspends: the misprinted one is shown, questioned, and in no total")
  func overspends() throws {
    let budget = try #require(try MemoryFolder.overspends.json()["budget"])
    #expect(budget["asAt"] == "2010-09-30")
    #expect(budget["year"] == "2010/11")
    #expect(
      budget["variance"]
        == at(1_260_000, "atLeast", missing: ["Children's home agency placements"]))
    #expect(budget["adverse"] == true)
    #expect(budget["computed"]?.values.contains("variance") == true)
    let lines = try #require(budget["lines"]).values
    #expect(lines.map { $0["variance"] } == [975_000, 1_091_000_000, 285_000])
    #expect(lines.map { $0["questioned"] } == [.list([]), ["variance"], .list([])])
    #expect(lines.map { $0["adverse"] } == [true, .null, true])
    #expect(lines.map { $0["computed"]?.values.contains("variance") } == [false, false, false])
    #expect(lines[1]["source"] == ["path": "budget.csv", "row": 3])
  }

  @Test("A recovery plan: the overspend, its cause, what is not broken down and what is left")
  func recovery() throws {
    let json = try MemoryFolder.recovery.json()
    let pressures = try #require(json["pressures"])
    #expect(pressures["year"] == "2011/12")
    #expect(pressures["total"] == 1_500_000)
    #expect(pressures["notBrokenDown"] == 900_000)
    #expect(pressures["mitigated"] == at(600_000, "atLeast"))
    #expect(pressures["unmitigated"] == at(900_000, "atMost"))
    #expect(pressures["delivered"] == 0)
    #expect(pressures["computed"]?.values.contains("total") == false)
    #expect(pressures["computed"]?.values.contains("notBrokenDown") == true)
    let lines = try #require(pressures["lines"]).values
    #expect(lines.map { $0["kind"] } == ["pressure", "mitigation", "mitigation"])
    #expect(lines[1]["amount"] == at(200_000, "atLeast"))
    #expect(lines[1]["term"] == "shortToMedium")
    #expect(lines[1]["starts"] == "2011-08-31")
    #expect(lines[1]["source"] == ["path": "pressures.csv", "row": 3])
    let before = try #require(json["budget"]?["years"]?[0])
    #expect(before["year"] == "2010/11")
    #expect(before["variance"] == 1_000_000)
    #expect(before["lines"]?[0]?["note"] == "offset by underspends elsewhere and grants")
  }

  @Test("A financial plan: two years that are never compared, and what one placement is worth")
  func financialPlan() throws {
    let json = try MemoryFolder.financialPlan.json()
    let budget = try #require(json["budget"])
    #expect(budget["year"] == "2015/16")
    #expect(budget["budget"] == 28_700_000)
    #expect(budget["forecast"] == 31_500_000)
    #expect(budget["variance"] == 2_800_000)
    #expect(budget["adverse"] == true)
    // The year's one line has its own figures; only the variance is worked out.
    #expect(budget["computed"] == ["variance", "adverse", "movement", "rag"])
    let next = try #require(budget["years"]?[0])
    #expect(next["year"] == "2016/17")
    #expect(next["budget"] == 29_000_000)
    #expect(next["variance"] == ["state": "notGiven"])
    #expect(next["lines"]?[1]?["budget"] == 11_500_000)
    #expect(next["lines"]?[1]?["parent"] == "Children's services")
    #expect(next["lines"]?[0]?["notBrokenDown"]?["amount"] == 17_500_000)
    let worth = try #require(budget["worth"]?[0])
    #expect(worth["targetId"] == "1")
    #expect(worth["saving"] == 520_000)
    #expect(worth["count"] == 6)
    #expect(worth["yearly"] == 86_667)
    #expect(worth["basis"] == "if that is a full year; the plan does not say")
    #expect(json["placements"]?["unitCost"]?["yearly"] == 86_667)
  }

  @Test("The cost of a placement that files give speaks before what the plan saves by one")
  func unitCost() throws {
    var folder = MemoryFolder.financialPlan
    folder["placements.csv"] = "Month,Placement,Count,Weekly cost\nJan 16,Homes,10,£700\n"
    #expect(try folder.json()["placements"]?["unitCost"]?["yearly"] == 36_500)
  }

  @Test("A round of savings: the target and how it follows, the options, the posts")
  func savingsRound() throws {
    let json = try MemoryFolder.savingsRound.json()
    let rounds = try #require(json["savingsTarget"]).values
    let first = try #require(rounds.first)
    #expect(first["year"] == "2009/10")
    #expect(first["base"] == 37_429_000)
    #expect(first["percent"] == 5)
    #expect(first["computedTarget"] == 1_871_450)
    #expect(first["rounded"] == 1_870_000)
    #expect(first["growth"] == 70_000)
    #expect(first["target"] == 1_940_000)
    #expect(first["options"] == 1_940_000)
    #expect(first["shortfall"] == 0)
    #expect(first["computed"]?.values.contains("base") == false)
    #expect(
      rounds.map { $0["target"] }.dropFirst() == [
        at(1_066_800, "estimated"), at(1_034_800, "estimated"),
      ])
    #expect(rounds[1]["base"] == 35_559_000)
    #expect(rounds[1]["computed"]?.values.contains("base") == true)
    #expect(json["fte"]?["total"] == 30)
    #expect(json["fte"]?["ofWhichEstimated"] == 6)
    #expect(json["vacantPosts"]?["total"] == at(13, "atLeast"))
    #expect(json["vacantPosts"]?["toBeIdentified"] == 1)
    #expect(json["vacantPosts"]?["notKnown"] == ["5"])
    let sections = try #require(json["savings"]?["sections"]).values
    #expect(sections.map { $0["section"] } == ["Efficiencies", "Other savings"])
    #expect(sections.map { $0["target"] } == [1_844_000, 96_000])
    #expect(json["savings"]?["byBasis"]?[0]?["basis"] == "asReported")
  }

  @Test(
    "Every object of the money says which of its figures are worked out",
    arguments: [
      MemoryFolder.overspends, .recovery, .financialPlan, .savingsRound, .inventedMoney,
    ])
  func computed(folder: MemoryFolder) throws {
    let json = try folder.json()
    for key in ["budget", "pressures", "savings", "fte", "vacantPosts"] {
      guard let section = json[key], section != .null else { continue }
      #expect(section["computed"] != nil, "\(key)")
      for line in (section["lines"]?.values ?? []) + (section["years"]?.values ?? []) {
        let names = try #require(line["computed"]).values.compactMap(\.string)
        #expect(names.allSatisfy { line[$0] != nil }, "\(key) \(names)")
      }
    }
  }

  @Test("A folder without money has no such figures")
  func none() throws {
    let json = try MemoryFolder.inventedService.json()
    #expect(json["budget"] == .null)
    #expect(json["pressures"] == .null)
    #expect(json["fte"] == .null)
    #expect(json["vacantPosts"] == .null)
    #expect(json["savingsTarget"] == .list([]))
  }
}
