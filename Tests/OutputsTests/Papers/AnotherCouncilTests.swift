import CareModel
import SampleFolders
import Testing
import Text

@testable import Outputs

/// A council whose files share no name with any sample's: all of it is worked out alike.
@Suite struct AnotherCouncilTests {
  private let json: ReadJSON

  init() throws { json = try MemoryFolder.anotherCouncil.json() }

  @Test("Every file is read as what it is, whatever it is called")
  func files() {
    for source in MemoryFolder.anotherCouncil.snapshot.sources {
      #expect(source.verdict.isRead, "\(source.path): \(source.remarks.map(\.finding.text))")
      #expect(source.rowsSetAside == 0 && source.unreadable == 0)
    }
    #expect(json["authority"] == "Kestrel Vale")
    #expect(json["asAt"] == "2025-11-30")
  }

  @Test("The workload: months, peaks, a whole quarter, and in time")
  func workload() {
    let workload = json["workload"]
    #expect(workload?["referrals"] == 230)
    #expect(workload?["peaks"]?["referrals"]?["value"] == 240)
    #expect(workload?["changes"]?["referrals"]?["month"]?["change"]?.description == "-10")
    // 45 plans and 27 children to 600 referrals.
    #expect(workload?["conversion"]?.values.map { $0["quarter"] } == ["2025-Q2"])
    #expect(workload?["conversion"]?[0]?["referralToPlan"] == 0.075)
    #expect(workload?["conversion"]?[0]?["referralToCare"] == 0.045)
    #expect(
      workload?["conversion"]?[0]?["computed"] == ["referralToPlan", "referralToCare"])
    // 132 of 165.
    #expect(workload?["assessmentsInTime"]?["share"] == 0.8)
  }

  @Test("Targets take the files' figures, and what is to balance them is told beside")
  func targets() {
    let children = json["targets"]?.row("T1")
    #expect(children?["actual"] == 490)
    #expect(children?["actualSource"] == "workload")
    #expect(children?["variance"] == 10)
    #expect(children?["rag"] == "amber")
    #expect(children?["balance"]?["value"] == 14)
    #expect(children?["balance"]?["worse"] == true)
    // 221 at the end of September; the tolerance of 210 is 10.5.
    #expect(json["targets"]?.row("T4")?["actual"] == 221)
    #expect(json["targets"]?.row("T4")?["rag"] == "red")
    #expect(json["targets"]?.row("T3")?["actual"] == 33)
    #expect(json["targets"]?.row("T3")?["typedActual"] == 34)
  }

  @Test("The people and the placements")
  func service() {
    #expect(json["workforce"]?["agencyRate"] == 0.15)
    #expect(json["workforce"]?["vacancyRate"] == 0.1827)
    #expect(json["workforce"]?["caseload"] == 17)
    #expect(json["placements"]?["total"] == 490)
    #expect(json["placements"]?["groups"]?.row("homes")?["count"] == 33)
    #expect(json["placements"]?["unitCost"]?["weekly"] == 934)
  }

  @Test("The budget: parts of a parent, movement, price apart from volume")
  func budget() {
    let budget = json["budget"]
    #expect(budget?["budget"] == 29_300_000)
    #expect(budget?["forecast"] == 30_280_000)
    #expect(budget?["variance"] == 980_000)
    // £980k now, £750k by the forecast before.
    #expect(budget?["movement"] == 230_000)
    let lines = budget?["lines"]?.values ?? []
    #expect(lines.first { $0["line"] == "Care placements" }?["variance"] == 1_180_000)
    let homes = lines.first { $0["line"] == "Homes" }
    // A tenth more children at the budget's own rate of £4,986 a week.
    #expect(homes?["priceAndVolume"]?["budgetRate"] == 4986)
    #expect(homes?["priceAndVolume"]?["volume"] == 780_000)
    #expect(homes?["priceAndVolume"]?["price"] == 23_571)
    #expect(homes?["priceAndVolume"]?["rest"]?.description == "-23571")
    #expect(homes?["yearlyCost"] == 260_714)
  }

  @Test("Pressures beyond the overspend are offset elsewhere")
  func pressures() {
    let pressures = json["pressures"]
    #expect(pressures?["total"] == 980_000)
    #expect(pressures?["pressures"] == 1_080_000)
    #expect(pressures?["offsetElsewhere"] == 100_000)
    #expect(pressures?["unmitigated"] == ["value": 730_000, "qualifier": "atLeast"])
    #expect(pressures?["delivered"] == 40_000)
  }

  @Test("Savings of this year and of a full one are no sum")
  func savings() {
    let savings = json["savings"]
    #expect(savings?["target"] == ["state": "notGiven"])
    #expect(savings?["byBasis"]?.values.map { $0["target"] } == [400_000, 300_000])
    #expect(savings?["byBasis"]?.values.map { $0["delivered"] } == [150_000, 210_000])
    #expect(savings?["byBasis"]?.values.map { $0["atRisk"] } == [80_000, 0])
    // 2 % of £34,875k is £697.5k, to the nearest ten £700k.
    #expect(json["savingsTarget"]?[0]?["target"] == 700_000)
    #expect(json["vacantPosts"]?["total"] == 2)
  }

  @Test("Moves ahead: 28 by January, £240.7k in the year and £990.7k in a full one")
  func moves() {
    let forecast = json["plannedMoves"]?["forecasts"]?[0]
    #expect(forecast?["months"]?.values.map { $0["value"] } == [30, 28])
    // 106 days of £12,000 a week and 59 of £7,000.
    #expect(forecast?["inYear"] == 240_714)
    #expect(forecast?["fullYear"] == 990_714)
    #expect(forecast?["variance"]?.description == "-2")
    #expect(forecast?["adverse"] == false)
  }

  @Test("What is decided, at risk, held back and owed")
  func governance() {
    #expect(json["decisions"]?.row("D2")?["overdue"] == true)
    #expect(json["decisions"]?.row("D1")?["condition"] == "planning consent")
    #expect(json["risks"]?.row("R1")?["score"] == 20)
    #expect(json["risks"]?.row("R1")?["rag"] == "red")
    #expect(json["risks"]?.row("R2")?["score"] == 12)
    #expect(json["spendControl"]?["requests"] == 4)
    #expect(json["spendControl"]?["breaches"] == 1)
    #expect(
      json["spendControl"]?["withoutAuthority"]?[0]?["description"]
        == "Introduction of an agency worker")
    let chase = json["chase"]?.values ?? []
    #expect(
      chase.map { $0["ownerRole"]?.string }
        == ["Head of Placements", "Head of Placements", "Head of Placements", nil])
    #expect(chase.map { $0["days"] } == [30, 30, 30, 15])
  }
}
