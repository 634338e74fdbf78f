import SampleFolders
import Testing

@testable import Outputs

/// What other programs read of what is decided, held back, challenged and owed.
@Suite struct GovernanceJSONTests {
  private let json: ReadJSON

  init() throws { json = try MemoryFolder.inventedRecovery.json() }

  @Test("Actions are counted by term, with their effect and what is worked out of them")
  func actions() {
    let terms = json["actions"]?["byTerm"]?.values ?? []
    #expect(terms.map { $0["term"] } == ["short", "shortToMedium", "long"])
    #expect(terms.map { $0["completed"] } == [1, 0, 0])
    #expect(terms.map { $0["inProgress"] } == [0, 1, 1])
    #expect(terms.map { $0["notStarted"] } == [0, 1, 0])
    #expect(terms.map { $0["other"] } == [0, 0, 0])
    let line = json["actions"]?["lines"]?.row("A4")
    #expect(line?["term"] == "long")
    #expect(line?["effect"] == "2–3 years")
    #expect(line?["computed"] == ["overdue"])
    #expect(json["actions"]?["lines"]?.row("A1")?["overdue"] == true)
  }

  @Test("Decisions have outcome, condition and source, the overdue ones first")
  func decisions() {
    let decisions = json["decisions"]?.values ?? []
    #expect(decisions.map { $0["id"] } == ["7", "9", "42 (ii)", "41", "42 (i)", "8"])
    #expect(decisions.map { $0["overdue"] } == [true, true, false, false, false, false])
    #expect(
      decisions.map { $0["outcome"] }
        == ["resolved", "agreed", "agreed", "noted", "noted", "agreed"])
    #expect(decisions[2]["condition"] == "final guidance")
    #expect(decisions[2]["date"] == "2011-03-05")
    #expect(decisions[2]["source"] == ["path": "decisions.csv", "row": 4])
    #expect(decisions[0]["nextReport"] == "2011-09-05")
    #expect(decisions[0]["computed"] == ["overdue", "standing"])
    #expect(
      decisions[0].keys == [
        "id", "date", "meeting", "decision", "outcome", "condition", "progress", "due", "overdue",
        "nextReport", "ownerRole", "standing", "source", "computed",
      ])
  }

  @Test("Risks have their score, colour and dependencies both ways")
  func risks() {
    let risks = json["risks"]?.values ?? []
    #expect(risks.map { $0["id"] } == ["R1", "R2", "R3", "R4", "R5"])
    #expect(risks.map { $0["score"] } == [20, 16, 12, 6, .null])
    #expect(risks.map { $0["rag"] } == ["red", "red", "amber", "green", "none"])
    #expect(risks.map { $0["likelihood"] } == [4, 4, 3, 2, .null])
    #expect(risks.map { $0["overdue"] } == [true, false, false, false, false])
    #expect(risks[0]["dependsOn"]?.values.map { $0["kind"] } == ["risk", "action"])
    #expect(risks[0]["dependents"]?.values.map { $0["id"] } == ["R2"])
    #expect(risks[1]["dependents"]?.values.map { $0["id"] } == ["R1", "R3"])
    #expect(risks[2]["dependsOn"]?.values.map { $0["name"] } == ["Posts cannot be filled", .null])
    #expect(risks[4]["dependsOn"]?.values.map { $0["kind"] } == ["target"])
    #expect(risks[0]["ring"] == ["R1", "R2"])
    #expect(risks[0]["review"] == "2011-08-31")
    #expect(risks[0]["source"] == ["path": "risks.csv", "row": 2])
    #expect(
      risks[0]["computed"] == ["score", "rag", "ragReason", "dependents", "ring", "overdue"])
  }

  @Test("Forums stand from the service up to the members")
  func forums() {
    let forums = json["forums"]?.values ?? []
    #expect(forums.map { $0["level"] } == ["internal", "corporate", "members"])
    #expect(forums.map { $0["overdue"] } == [false, true, false])
    #expect(
      forums[2] == [
        "forum": "Scrutiny committee", "level": "members", "challenges": "Delivery of the plan",
        "frequency": "quarterly", "nextReport": "2011-12-05", "overdue": false,
        "source": ["path": "forums.csv", "row": 2], "computed": ["overdue"],
      ])
  }

  @Test("Spend control has the rule, the counts, and what lacked authority")
  func spendControl() {
    let control = json["spendControl"]
    #expect(control?["threshold"] == 500)
    #expect(control?["authoriser"] == "Executive Head")
    #expect(control?["from"] == "2011-07-25")
    #expect(control?["asAt"] == "2011-08-20")
    #expect(control?["requests"] == 9)
    // 900 + 500 + 500.01 + 2,400 + 120 + 800, without the legal advice.
    #expect(
      control?["authorised"] == [
        "count": 7,
        "amount": ["value": 5220, "qualifier": "atLeast", "notKnown": ["Legal advice"]],
        "computed": ["count", "amount"],
      ])
    #expect(control?["refused"]?["amount"] == 650)
    #expect(control?["open"] == ["count": 1, "amount": 700, "computed": ["count", "amount"]])
    let lacking = control?["withoutAuthority"]?.values ?? []
    #expect(lacking.map { $0["description"] } == ["Software licence", "Furniture", "Training day"])
    #expect(lacking.map { $0["breach"] } == [true, true, false])
    #expect(lacking.map { $0["authority"] } == ["missing", "ofAnother", "awaited"])
    #expect(control?["breaches"] == 2)
    #expect(control?["doubts"] == 1)
    #expect(control?["lines"]?.values.count == 9)
    let conferences = control?["byKind"]?.values.first { $0["kind"] == "conference" }
    #expect(conferences?["count"] == 2)
    #expect(conferences?["amount"] == 770)
  }

  @Test("Without a log there is the rule alone, and without a rule nothing")
  func noLog() throws {
    var folder = MemoryFolder.inventedRecovery
    folder["spend.csv"] = nil
    #expect(
      try folder.json()["spendControl"] == [
        "threshold": 500, "authoriser": "Executive Head", "from": "2011-07-25", "computed": [],
      ])
    #expect(try MemoryFolder().json()["spendControl"] == .null)
    #expect(try MemoryFolder().json()["chase"] == [])
  }

  @Test("The chase list names posts, days, files and rows, and never a person")
  func chase() {
    let chase = json["chase"]?.values ?? []
    #expect(
      chase.map { $0["ownerRole"] }
        == ["Head of Fostering"] + Array(repeating: "Head of Service", count: 5)
        + Array(repeating: .null, count: 3))
    #expect(chase.map { $0["days"] } == [30, 30, 30, 30, 25, 0, 92, 92, 15])
    #expect(
      chase[5] == [
        "ownerRole": "Head of Service", "what": "1 Caseload backlog: actual", "why": "not known",
        "since": "2011-09-30", "days": 0, "source": ["path": "targets.csv", "row": 2],
        "computed": ["what", "why", "since", "days"],
      ])
    #expect(chase[7]["why"] == "late: the newest is of 30 Jun 2011")
    #expect(chase[7]["source"] == ["path": "workforce.csv", "row": 4])
  }

  @Test("A day before shows what was decided, asked for and owed by then")
  func earlier() throws {
    let july = try MemoryFolder.inventedRecovery.json(at: "2011-07-31")
    #expect(july["spendControl"]?["requests"] == 4)
    #expect(july["decisions"]?.values.count == 6)
    #expect(july["decisions"]?.values.allSatisfy { $0["overdue"] == false } == true)
    #expect(july["risks"] == [])
    let march = try MemoryFolder.inventedRecovery.json(at: "2011-03-31")
    #expect(march["decisions"]?.values.count == 3)
  }
}
