import SampleFolders
import Testing

@testable import Outputs

/// What other programs read of the figures of an invented service.
@Suite struct ServiceJSONTests {
  private let json: ReadJSON

  init() throws { json = try MemoryFolder.inventedService.json() }

  private func moved(_ change: Int, since: String, worse: ReadJSON) -> ReadJSON {
    [
      "change": .number("\(change)"), "since": .text(since), "worse": worse,
      "computed": ["change", "worse"],
    ]
  }

  @Test("Every key of the contract is there, in its order, and no other")
  func keys() {
    #expect(
      json.keys == [
        "schema", "asAt", "authority", "audience", "marking", "demo", "lookedAfter", "placements",
        "workforce", "workload", "measures", "targets", "savings", "savingsTarget", "fte",
        "vacantPosts", "budget", "pressures", "actions", "plannedMoves", "decisions", "forums",
        "risks", "spendControl", "chase", "sources",
      ])
    #expect(
      json["lookedAfter"]?.keys == [
        "asAt", "source", "count", "inPlan", "change", "changeOverYear", "rag", "series", "peak",
        "row", "computed",
      ])
    #expect(
      json["placements"]?.keys == [
        "asAt", "source", "total", "groups", "providers", "fosteringAgencyShare", "unitCost",
        "aims", "computed",
      ])
    #expect(
      json["workforce"]?.keys == [
        "asAt", "agencyFTE", "agencyFTEAsAt", "agencySource", "agencyRag", "agencyChange",
        "agencyChangeOverYear", "agencyHeadcount", "agencyHeadcountAsAt", "statedChange",
        "agencyRate", "vacancyRate", "establishedFTE", "inPostFTE", "vacantFTE",
        "agencyOnVacanciesFTE", "businessSupportFTE", "cases", "caseload", "agencySpend",
        "agencyCap", "series", "teams", "computed",
      ])
    #expect(
      json["measures"]?[0]?.keys == [
        "measure", "period", "asAt", "value", "unit", "polarity", "accumulation", "baseline",
        "target", "expected", "variance", "adverse", "rag", "ragReason", "change", "changeOverYear",
        "comparator", "series", "teams", "source", "computed",
      ])
  }

  @Test("The number of looked-after children is the measure’s, with its row and its past")
  func lookedAfter() {
    let children = json["lookedAfter"]
    #expect(children?["source"] == "measures")
    #expect(children?["count"] == 320)
    #expect(children?["rag"] == "amber")
    #expect(children?["change"] == moved(-3, since: "2013-03-31", worse: false))
    #expect(children?["changeOverYear"] == moved(20, since: "2012-04-30", worse: true))
    // The first of the two days with 323.
    #expect(children?["peak"] == ["day": "2012-12-31", "count": 323])
    #expect(children?["series"]?.values.map { $0["count"] } == [300, 311, 323, 323, 320])
    #expect(children?["row"] == ["path": "measures.csv", "row": 6])
  }

  @Test("Placements have groups, providers, shares of one, and a cost with its basis")
  func placements() throws {
    let placements = try #require(json["placements"])
    #expect(placements["asAt"] == "2013-04-30")
    #expect(placements["source"] == "placements")
    #expect(placements["total"] == 318)
    let foster = placements["groups"]?.row("fosterOther")
    #expect(foster?["count"] == 180)
    // 180 of 318 are 56.6038%.
    #expect(foster?["share"] == 0.566)
    #expect(foster?["changeOverYear"] == moved(10, since: "2012-04-30", worse: .null))
    // (120 × £420 + 60 × £880) ÷ 180 = £573.33.
    #expect(foster?["weeklyCost"] == 573)
    #expect(placements["groups"]?.row("temporary")?["count"] == ["state": "notGiven"])
    let ids = placements["groups"]?.values.map { $0["id"]?.string }
    #expect(
      ids == [
        "fosterOther", "fosterRelative", "homes", "supported", "residentialSchool",
        "otherResidential", "withParents", "placedForAdoption", "other", "temporary", nil,
      ])
    #expect(placements["groups"]?[10]?["name"] == "Boarding house")
    #expect(
      placements["providers"]?.values.map { $0["id"] }
        == ["own", "private", "voluntary", "parents", "none"])
    #expect(placements["providers"]?.values.map { $0["count"] } == [170, 115, 5, 25, 3])
    #expect(placements["fosteringAgencyShare"] == 0.3333)
    // £264,700 over 290 placements is £912.76 a week, 365 days of it £47,593.91.
    #expect(placements["unitCost"]?["weekly"] == 913)
    #expect(placements["unitCost"]?["yearly"] == 47594)
    #expect(
      placements["unitCost"]?["basis"]
        == "mean weekly cost of 290 of 318 placements; a year is 365 days of it")
    let aim = placements["aims"]?.row("residential")
    #expect(aim?["count"] == 45)
    #expect(aim?["source"] == "placements")
    #expect(aim?["rag"] == "red")
  }

  @Test("Rates are parts of one; the plan’s own word stands with the target it is of")
  func workforce() throws {
    let workforce = try #require(json["workforce"])
    #expect(workforce["agencyFTE"] == 25)
    #expect(workforce["agencySource"] == "workforce")
    #expect(workforce["agencyRag"] == "red")
    #expect(workforce["agencyHeadcount"] == 26)
    #expect(workforce["agencyChange"] == moved(6, since: "2013-03-31", worse: true))
    #expect(workforce["agencyChangeOverYear"]?["change"] == 13)
    #expect(workforce["statedChange"] == .null)
    #expect(workforce["agencyRate"] == 0.25)
    #expect(workforce["vacancyRate"] == 0.25)
    #expect(workforce["vacantFTE"] == 25)
    #expect(workforce["caseload"] == 15)
    #expect(workforce["teams"]?.values.map { $0["team"] } == ["North", "South"])
    #expect(workforce["teams"]?.values.map { $0["caseload"] } == [16, 14.4615])
    // 5 of 35 and 20 of 65 are 14.2857% and 30.7692%.
    #expect(workforce["teams"]?.values.map { $0["agencyRate"] } == [0.1429, 0.3077])
    #expect(workforce["series"]?.values.count == 6)
    let target = json["targets"]?.row("1")
    #expect(target?["actual"] == 25)
    #expect(target?["typedActual"] == 24)
    #expect(target?["variance"] == 5)
  }

  @Test("Each year’s spend and cap stand for themselves, in whole pounds")
  func spend() {
    let years = json["workforce"]?["agencySpend"]?.values ?? []
    #expect(years.map { $0["year"] } == ["2012/13", "2013/14"])
    #expect(years.map { $0["amount"] } == [1_100_000, 1_250_000])
    // Five months of twelve: at least so much.
    #expect(years.map { $0["spent"] } == [["value": 445_000, "qualifier": "atLeast"], 120_000])
    #expect(years.map { $0["rag"] } == ["red", "amber"])
    let caps = json["workforce"]?["agencyCap"]?.values ?? []
    #expect(
      caps == [
        ["year": "2012/13", "amount": 1_000_000, "computed": []],
        ["year": "2013/14", "amount": 1_200_000, "computed": []],
      ])
  }

  @Test("Measures have values, colours and the rules that gave them")
  func measures() throws {
    let rows = json["measures"]?.values ?? []
    #expect(
      rows.map { $0["measure"] } == [
        "Looked after children", "Assessments in time", "Adoptions in the year",
        "Visits in time", "Re-referrals", "Return interviews",
      ])
    #expect(
      rows.map { $0["value"] }
        == [320, 81, 3, ["state": "notKnown"], ["state": "notGiven"], 60])
    #expect(rows.map { $0["rag"] } == ["none", "amber", "green", "none", "none", "none"])
    try #require(rows.count == 6)
    #expect(rows[1]["variance"] == -4)
    #expect(rows[1]["adverse"] == true)
    #expect(rows[1]["ragReason"] == "4 below 85; tolerance 5pp")
    #expect(rows[1]["comparator"] == 82.5)
    #expect(
      rows[1]["teams"] == [
        ["team": "North", "value": 78, "computed": []],
        ["team": "South", "value": 84, "computed": []],
      ])
    // A twelfth of 24 by the end of April, where last year’s target was the same all year.
    #expect(rows[2]["expected"] == 2)
    #expect(rows[2]["accumulation"] == "cumulative")
    #expect(rows[2]["change"] == .null)
    #expect(rows[2]["changeOverYear"]?["change"] == 2)
    #expect(rows[4]["teams"]?.values.count == 2)
    #expect(rows[5]["ragReason"] == "nothing says whether lower or higher is better")
  }

  @Test("A day before shows what was told by then")
  func earlierDay() throws {
    let march = try MemoryFolder.inventedService.json(at: "2013-04-29")
    #expect(march["workforce"]?["agencyFTE"] == 19)
    #expect(march["workforce"]?["teams"] == [])
    #expect(march["workforce"]?["agencySpend"]?.values.count == 1)
    #expect(march["placements"]?["total"] == 221)
    #expect(march["lookedAfter"]?["count"] == 323)
    #expect(march["measures"]?.values.count == 3)
  }

  @Test("Without any file of theirs the parts are there, and say that there is nothing")
  func nothing() throws {
    let json = try MemoryFolder().json()
    #expect(json["lookedAfter"] == .null)
    #expect(json["workforce"] == .null)
    #expect(json["measures"] == [])
    #expect(json["placements"]?["asAt"] == .null)
    #expect(json["placements"]?["source"] == .null)
    #expect(json["placements"]?["unitCost"] == .null)
  }
}
