import SampleFolders
import Samples
import Testing

@testable import Outputs

/// What other programs read of the figures of an invented service.
@Suite struct ServiceJSONTests {
  private let json: ReadJSON

  init() throws { json = try MemoryFolder.inventedService.json() }

  @Test("Every key of the contract is there, in its order, and no other")
  func keys() {
    #expect(
      json.keys == [
        "schema", "asAt", "authority", "audience", "demo", "lookedAfter", "placements",
        "workforce", "measures", "targets", "savings", "actions", "sources",
      ])
    #expect(
      json["lookedAfter"]?.keys == [
        "asAt", "source", "count", "inPlan", "change", "changeOverYear", "rag", "series", "peak",
        "row",
      ])
    #expect(
      json["placements"]?.keys == [
        "asAt", "source", "total", "groups", "providers", "fosteringAgencyShare", "unitCost",
        "aims",
      ])
    #expect(
      json["workforce"]?.keys == [
        "asAt", "agencyFTE", "agencyFTEAsAt", "agencySource", "agencyRag", "agencyChange",
        "agencyChangeOverYear", "agencyHeadcount", "agencyHeadcountAsAt", "statedChange",
        "agencyRate", "vacancyRate", "establishedFTE", "inPostFTE", "vacantFTE",
        "agencyOnVacanciesFTE", "businessSupportFTE", "cases", "caseload", "agencySpend",
        "agencyCap", "series", "teams",
      ])
    #expect(
      json["measures"]?[0]?.keys == [
        "measure", "period", "asAt", "value", "unit", "polarity", "accumulation", "target",
        "expected", "variance", "adverse", "rag", "ragReason", "change", "changeOverYear",
        "comparator", "series", "teams", "source",
      ])
  }

  @Test("The number of looked-after children is the measure’s, with its row and its past")
  func lookedAfter() {
    let children = json["lookedAfter"]
    #expect(children?["source"] == "measures")
    #expect(children?["count"] == 320)
    #expect(children?["rag"] == "amber")
    #expect(children?["change"] == ["change": -3, "since": "2013-03-31", "worse": false])
    #expect(children?["changeOverYear"] == ["change": 20, "since": "2012-04-30", "worse": true])
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
    #expect(foster?["changeOverYear"] == ["change": 10, "since": "2012-04-30", "worse": .null])
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
    #expect(workforce["agencyChange"] == ["change": 6, "since": "2013-03-31", "worse": true])
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
        ["year": "2012/13", "amount": 1_000_000], ["year": "2013/14", "amount": 1_200_000],
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
    #expect(rows[1]["teams"] == [["team": "North", "value": 78], ["team": "South", "value": 84]])
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
    #expect(workforce["agencyCap"] == [["year": "2016/17", "amount": 1_600_000]])
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

/// The figures of the service in sentences and tables.
@Suite struct ServiceTextTests {
  private func lines(_ panel: ShownPanel) -> [String] {
    ShowOutput.text(of: MemoryFolder.inventedService.figures(), panel: panel)
      .split(separator: "\n").dropFirst().map {
        $0.split(separator: " ").joined(separator: " ")
      }
  }

  @Test("The children with their past")
  func lookedAfter() {
    #expect(
      lines(.lookedAfter) == [
        "Looked after children: 320 at 30 Apr 2013, by measures.csv line 6; watch.",
        "3 fewer than at 31 Mar 2013; 20 more than at 30 Apr 2012; peak 323 at 31 Dec 2012.",
      ])
  }

  @Test("The placements with shares, providers and costs")
  func placements() {
    let lines = lines(.placements)
    #expect(lines.first == "Placements at 30 Apr 2013: 318.")
    #expect(lines.contains("Foster carers 180 56.6 +10 £573"))
    #expect(lines.contains("Children’s homes 40 12.6 +2 £3,100"))
    #expect(lines.contains("Own provision 170 53.5 +40"))
    #expect(lines.contains("Agency placements: 33.3% of foster carers."))
    #expect(lines.contains { $0.hasPrefix("A placement costs £913 a week, £47.6k a year: mean") })
    #expect(
      lines.last
        == "Residential placements: 45 at 30 Apr 2013, by placements.csv line 10; off track."
    )
  }

  @Test("The workforce with rates, years and teams")
  func workforce() {
    let lines = lines(.workforce)
    #expect(lines.first == "Agency social workers: 25.0 FTE at 30 Apr 2013; off track.")
    #expect(
      lines.contains(
        "agency rate 25.0% at 30 Apr 2013, vacancy rate 25.0% at 30 Apr 2013,"
          + " cases each 15.0 at 30 Apr 2013."))
    #expect(
      lines.contains(
        "2012/13: £1.1m forecast, at least £445k spent, 5 months, at most £1m, off track."))
    #expect(lines.contains("2013/14: £1.25m forecast, £120k spent, 1 month, at most £1.2m, watch."))
    #expect(lines.contains("South 20 45 30.8 15 940 14.5"))
  }

  @Test("The measures with their colours and rules")
  func measures() {
    let lines = lines(.measures)
    #expect(lines.first == "Measures: 6; 0 red.")
    #expect(
      lines.contains(
        "Assessments in time Apr 13 81.0% 85.0% −4.0pp amber 4 below 85; tolerance 5pp"))
    #expect(lines.contains { $0.hasPrefix("Visits in time Apr 13 not known 95% – none") })
  }
}
