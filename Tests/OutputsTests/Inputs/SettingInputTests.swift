import SampleFolders
import Testing

@testable import Outputs

/// The actions and what stands in `lookout.toml`.
@Suite struct SettingInputTests {
  private func changes(_ change: (inout SamplePlan) -> Void) throws -> Set<String> {
    var plan = SamplePlan()
    let before = try plan.json()
    change(&plan)
    return JSONChanges(from: before, to: try plan.json()).paths
  }

  @Test("The status of an action moves two counts and its own line", arguments: 0..<15)
  func status(line: Int) throws {
    let words = ["completed", "in progress", "not started", "paused"]
    let keys = ["completed", "inProgress", "notStarted", "other"]
    let before = line < 7 ? 0 : line < 14 ? 1 : 2
    for after in 0..<4 {
      let paths = try changes { $0.actions.rows[line + 1][1] = words[after] }
      let moved = [keys[before], keys[after], "lines.\(line).status"].map { "actions.\($0)" }
      #expect(paths == (before == after ? [] : Set(moved)))
    }
  }

  @Test("An as-at day later in the plan moves every figure’s day and no figure")
  func laterDay() throws {
    let paths = try changes { $0.settings.replace("2013-04-30", with: "2013-05-31") }
    #expect(
      paths == [
        "asAt", "lookedAfter.asAt", "lookedAfter.series.0.day", "lookedAfter.peak.day",
        "targets.1.actualAsAt", "targets.4.actualAsAt", "targets.7.actualAsAt",
        "targets.9.actualAsAt", "targets.11.actualAsAt", "savings.asAt", "actions.asAt",
        "sources.actions.csv.coversTo",
        "sources.cost-improvement-plan.csv.coversTo", "sources.lookout.toml.coversTo",
        "sources.next-year-savings.csv.coversTo", "workforce.asAt", "workforce.agencyFTEAsAt",
        "placements.aims.residential.asAt", "placements.aims.residential.series.0.day",
        "placements.aims.residential.peak.day", InputChange.owedActual + ".since",
        InputChange.owedSaving + ".since",
      ])
  }

  @Test("A day before April’s targets fall due leaves only row 4 judged")
  func earlierDay() throws {
    let paths = try changes { $0.settings.replace("2013-04-30", with: "2013-04-29") }
    let days = [
      "asAt", "lookedAfter.asAt", "lookedAfter.series.0.day", "lookedAfter.peak.day",
      "savings.asAt", "actions.asAt", "sources.actions.csv.coversTo",
      "sources.cost-improvement-plan.csv.coversTo", "sources.lookout.toml.coversTo",
      "sources.next-year-savings.csv.coversTo", "targets.4.actualAsAt", "targets.11.actualAsAt",
      "lookedAfter.rag", "workforce.asAt", "workforce.agencyFTEAsAt", "workforce.agencyRag",
      "placements.aims.residential.asAt", "placements.aims.residential.series.0.day",
      "placements.aims.residential.peak.day", InputChange.owedActual + ".since",
      InputChange.owedSaving + ".since",
    ]
    let judged = ["1", "7", "9"].flatMap { id in
      ["actualAsAt", "variance", "adverse", "status", "rag", "ragReason"].map {
        "targets.\(id).\($0)"
      }
    }
    #expect(paths == Set(days + judged + InputChange.measure("1", "2", "3", "7", "8", "9")))
  }

  @Test("Without any as-at day the figures stand undated")
  func undated() throws {
    var plan = SamplePlan()
    plan.settings.replace("as_at = 2013-04-30", with: "")
    let json = try plan.json()
    #expect(json["asAt"] == .null)
    #expect(json["lookedAfter"]?["asAt"] == .null)
    #expect(json["targets"]?.row("7")?["actual"] == 320)
    #expect(json["targets"]?.row("7")?["actualAsAt"] == .null)
    #expect(json["savings"]?["year"] == "2013/14")
    #expect(json["actions"]?["overdue"] == 0)
  }

  @Test(
    "A tolerance decides between amber and red",
    arguments: [
      ("6.6%", ["4", "7"], []), ("6.7%", ["4", "7"], ["7"]), ("12.5%", ["4", "7"], ["4", "7"]),
      ("1.4", ["1", "4", "7"], []), ("1.5", ["1", "4", "7"], ["1"]),
      ("5", ["1", "4", "7"], ["1", "4"]), ("20", ["1", "4", "7"], ["1", "4", "7"]),
    ] as [(String, [String], Set<String>)])
  func tolerance(written: String, said: [String], amber: Set<String>) throws {
    let paths = try changes { $0.settings.replace("\"5%\"", with: "\"\(written)\"") }
    let milestones = ["1": ["1", "2", "3"], "4": ["4", "5", "6"], "7": ["7", "8"]]
    let reasons = said.map { "targets.\($0).ragReason" }
    let colours = amber.flatMap { id in
      ["targets.\(id).rag"] + (milestones[id] ?? []).map { "targets.\($0).measureRag" }
    }
    let figures = [
      "1": "workforce.agencyRag", "4": "placements.aims.residential.rag", "7": "lookedAfter.rag",
    ]
    #expect(paths == Set(reasons + colours + amber.compactMap { figures[$0] }))
  }

  @Test("The other settings change what they name")
  func others() throws {
    #expect(try changes { $0.settings.replace("Sample", with: "Some") } == ["authority"])
    #expect(try changes { $0.settings.replace("demo = true", with: "") } == ["demo"])
    #expect(try changes { $0.settings.replace("demo = ", with: "theme = \"mono\"\ndemo = ") } == [])
  }
}
