import SampleFolders
import Samples
import Testing

@testable import Outputs

/// Of every figure it is said whether Lookout worked it out, or a file says it.
@Suite struct ComputedFiguresTests {
  private func names(_ object: ReadJSON?) -> [String?]? {
    object?["computed"]?.values.map(\.string)
  }

  @Test("Whatever holds a figure says which of its members are worked out")
  func everywhere() throws {
    let samples: [Sample] = [
      .resourceOptions, .workload, .recoveryPlan, .improvementPlan, .financialPlan, .workforce,
    ]
    let folders =
      samples.map { MemoryFolder($0) } + [.inventedService, .inventedWorkload, Self.counted]
    for folder in folders {
      guard case .object(let parts) = try folder.json() else { continue }
      #expect(parts.flatMap { $0.value.unmarked(at: $0.key) } == [])
    }
  }

  @Test("A figure without the word is found, and so is a name that is no member’s")
  func finding() throws {
    let json: ReadJSON = [
      "marked": ["count": 1, "computed": ["count"]],
      "typed": ["count": ["value": 1, "qualifier": "atLeast"], "computed": []],
      "peak": ["day": "2013-04-30", "count": 1], "source": ["path": "a.csv", "row": 2],
      "words": ["name": "a"],
      "bare": ["name": "a", "count": 1], "doubt": ["count": ["state": "notKnown"]],
      "other": ["count": 1, "computed": ["number"]],
      "deep": [["name": "a", "of": ["number": 1]]],
    ]
    #expect(json.unmarked() == [".bare", ".doubt", ".other", ".deep.0.of"])
  }

  @Test("A count of children is as a row states it; what it moved by is worked out")
  func children() throws {
    let json = try MemoryFolder.inventedService.json()
    #expect(names(json["lookedAfter"]) == ["change", "changeOverYear", "rag", "peak"])
    #expect(names(json["lookedAfter"]?["change"]) == ["change", "worse"])
  }

  @Test("Placements are added up where several rows tell of them, and only there")
  func placements() throws {
    let placements = try MemoryFolder.inventedService.json()["placements"]
    #expect(names(placements) == ["total", "fosteringAgencyShare"])
    let groups = placements?["groups"]
    // In-house and agency carers; one row of homes.
    #expect(
      names(groups?.row("fosterOther")) == ["count", "share", "changeOverYear", "weeklyCost"])
    #expect(names(groups?.row("homes")) == ["share", "changeOverYear"])
    #expect(names(placements?["providers"]?.row("own")) == ["count", "share", "changeOverYear"])
    #expect(names(placements?["providers"]?.row("voluntary")) == ["share", "changeOverYear"])
    #expect(names(placements?["unitCost"]) == ["yearly", "weekly"])
    #expect(names(placements?["aims"]?.row("residential"))?.first == "count")
    var one = MemoryFolder()
    one["placements.csv"] =
      "Month,Placement,Count,Weekly cost\nApr 13,Children's homes,40,\"£3,100\"\n"
    let alone = try one.json()["placements"]
    #expect(names(alone) == ["fosteringAgencyShare"])
    #expect(names(alone?["unitCost"]) == ["yearly"])
  }

  @Test("The whole service’s own row is typed, apart from its rates and its vacancies")
  func service() throws {
    let workforce = try MemoryFolder.inventedService.json()["workforce"]
    #expect(
      names(workforce) == [
        "agencyRag", "agencyChange", "agencyChangeOverYear", "agencyRate", "vacancyRate",
        "vacantFTE", "caseload",
      ])
    #expect(
      workforce?["teams"]?.values.map(names)
        == Array(repeating: ["vacantFTE", "agencyRate", "vacancyRate", "caseload"], count: 2))
    // Five months add up; one does not.
    #expect(
      workforce?["agencySpend"]?.values.map(names)
        == [["spent", "monthsSpent", "rag"], ["monthsSpent", "rag"]])
    #expect(workforce?["agencyCap"]?.values.map(names) == [[], []])
  }

  @Test("What teams add up to is worked out, and vacancies that are given are not")
  func teams() throws {
    let workforce = try Self.counted.json()["workforce"]
    #expect(workforce?["vacantFTE"] == 18)
    #expect(
      names(workforce) == [
        "agencyFTE", "agencyRag", "agencyChange", "agencyChangeOverYear", "agencyRate",
        "vacancyRate", "inPostFTE", "vacantFTE",
      ])
    #expect(workforce?["agencyFTE"] == 25)
    #expect(
      workforce?["teams"]?.values.map(names)
        == Array(repeating: ["agencyRate", "vacancyRate", "caseload"], count: 2))
    #expect(workforce?["agencyCap"]?.values.map(names) == [["amount"]])
    #expect(
      workforce?["agencySpend"]?.values.map(names)
        == [["amount", "forecast", "spent", "monthsSpent", "rag"]])
  }

  @Test("A measure is worked out where the file has only its numerator and denominator")
  func measures() throws {
    let rows = try MemoryFolder.inventedService.json()["measures"]
    let always = [
      "expected", "variance", "adverse", "rag", "ragReason", "change", "changeOverYear",
    ]
    #expect(names(rows?[0]) == always)
    #expect(names(rows?[1]) == ["value"] + always)
    #expect(names(rows?[1]?["teams"]?[0]) == [])
  }

  @Test("What a target is judged by is typed, unless it is counted or added up")
  func targets() throws {
    let always = ["variance", "adverse", "status", "rag", "ragReason", "measureRag"]
    let service = try MemoryFolder.inventedService.json()["targets"]
    // One row of the workforce; 40 and 5 placements; a plan that says it itself.
    #expect(names(service?.row("1")) == always)
    #expect(names(service?.row("4")) == ["actual"] + always)
    let plan = try MemoryFolder(.improvementPlan).json()["targets"]
    #expect(plan?.values.map(names) == Array(repeating: always, count: 13))
    // 40 less the 25 that two teams have; the same counted by a plan.
    let counted = try Self.counted.json()["targets"]
    #expect(counted?.values.map { $0["actual"] } == [15, 16])
    #expect(counted?.values.map(names) == [["actual"] + always, always])
  }

  /// Two teams that state their vacancies, and targets for fewer agency workers.
  private static var counted: MemoryFolder {
    var folder = MemoryFolder()
    folder["lookout.toml"] = "as_at = 2013-04-30\n"
    folder["workforce.csv"] = """
      Month,Team,In post FTE,Vacant FTE,Agency FTE,Agency cost month £k,Agency forecast £k,\
      Forecast year,Agency cap £k,Cap year
      Apr 13,North,30,8,5,20,250,2013/14,200,2013/14
      Apr 13,South,45,10,20,80,900,2013/14,800,2013/14

      """
    folder["targets.csv"] = """
      id,measure,indicator,basis,baseline,unit,polarity,due,target,actual,as_at
      1,Agency workers,agencyFTE,reduction,40,FTE,higher,Apr 13,20,,30/04/2013
      2,Agency workers saved,,reduction,40,FTE,higher,Apr 13,20,16,30/04/2013

      """
    return folder
  }
}
