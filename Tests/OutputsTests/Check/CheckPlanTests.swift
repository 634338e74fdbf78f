import CareModel
import SampleFolders
import Testing
import Text

@testable import Outputs

@Suite struct CheckPlanTests {
  private func check(_ change: (inout SamplePlan) -> Void = { _ in }) -> CheckOutput {
    var plan = SamplePlan()
    change(&plan)
    return CheckOutput(folder: "plans", sources: plan.folder.snapshot.sources)
  }

  private func remarks(_ output: CheckOutput) -> [String] {
    output.text.split(separator: "\n").filter { $0.hasPrefix("    ") }
      .map { String($0.dropFirst(4)) }
  }

  /// What is said of the sample as it is.
  private static let usual = [
    "line 12, Due: no due date, so it is not told when it is to be met",
    "line 12, Variation on £k: the file prints a variation of £180k, though what was achieved is"
      + " not known",
    "line 13, Polarity: no polarity, so no colour: say whether lower or higher is better, or that"
      + " it is a band",
    "line 14, Polarity: no polarity, so no colour: say whether lower or higher is better, or that"
      + " it is a band",
    "line 15, Achieved £k: the file prints a total of £1,230k; it is at least £1,230k, as nothing"
      + " is known for row 11",
    "line 15, Variation on £k: the file prints a total of £968k; it is at most £968k, as nothing is"
      + " known for row 11",
  ]

  @Test("Every file of the sample can be used; what is odd in the paper is said")
  func sample() {
    let output = check()
    #expect(output.exitStatus(isStrict: true) == 0)
    #expect(remarks(output) == Self.usual)
    #expect(
      output.text.split(separator: "\n").filter { !$0.hasPrefix(" ") } == [
        "OFFICIAL-SENSITIVE",
        "actions.csv                read, as actions, 15 rows, covers to 30 Apr 2013",
        "cost-improvement-plan.csv  read, with remarks, as targets and savings, 13 rows, covers"
          + " to 30 Apr 2013",
        "lookout.toml               read, as settings, covers to 30 Apr 2013",
        "next-year-savings.csv      read, as savings, 13 rows, covers to 30 Apr 2013",
      ])
  }

  @Test("A printed total that the rows do not add up to is said, with both figures")
  func total() {
    let output = check { $0.nextYear["13", "Target Saving £k"] = "351" }
    let words =
      "line 15, Target Saving £k: the file prints a total of £3,392k, its rows add up to £3,393k"
    #expect(remarks(output) == Self.usual + [words])
    #expect(output.exitStatus(isStrict: true) == 0)
  }

  @Test("A printed variation that the row does not give is said")
  func variation() {
    let output = check { $0.cells["7", "Variation on No."] = "19" }
    #expect(
      remarks(output).first
        == "line 8, Variation on No.: the file prints a variation of 19, the row gives 20")
  }

  @Test("A bad date in one target keeps the target, unreadable, and every other row")
  func badDate() throws {
    var plan = SamplePlan()
    plan.cells["4", "Due"] = "31/02/2013"
    let output = CheckOutput(folder: "plans", sources: plan.folder.snapshot.sources)
    #expect(remarks(output) == ["line 5, Due: “31/02/2013” is not a date"] + Self.usual)
    let file = try ReadJSON(output.json.text)["files"]?[1]
    #expect(
      ["verdict", "rows", "rowsSetAside", "unreadable"].map { file?[$0] } == ["warning", 13, 0, 1])
    #expect(output.exitStatus(isStrict: true) == 0)

    let figures = plan.figures()
    #expect(figures.targets.rows.count == 13)
    #expect(figures.targets.unreadable == 1)
    let lines = ShowOutput.text(of: figures, panel: .targets).split(separator: "\n")
    let row = lines.first { $0.hasPrefix("   4 ") }?.split(separator: " ").joined(separator: " ")
    #expect(
      row == "4 Reduce no. in residential placement (Mar 13) ? 40 45 ? not known when it is due"
        + " cannot be read")
  }

  @Test("A bad number keeps the target too, and is shown as a question")
  func badNumber() throws {
    var plan = SamplePlan()
    plan.cells["7", "Achieved No."] = "32o"
    #expect(plan.figures().targets.unreadable == 1)
    let row = try #require(try plan.json()["targets"]?.row("7"))
    #expect(row["actual"] == ["state": "unreadable"])
    #expect(row["status"] == "notKnown")
    #expect(row["ragReason"] == "no figure: unreadable")
  }

  @Test("A missing column is named with the nearest heading, and the file is rejected")
  func missingColumn() throws {
    let output = check { plan in
      plan.cells = PlanLayout.renamed(plan.cells, ["Due": "Duo", "No.": "Nr"])
      plan.cells.rows = plan.cells.rows.map { Array($0.prefix(18)) }
    }
    let file = try ReadJSON(output.json.text)["files"]?[1]
    #expect(file?["verdict"] == "rejected")
    #expect(
      file?["remarks"] == [
        [
          "line": 1, "column": nil, "rule": "column",
          "text":
            "there is no column “id”; the nearest heading is “Nr”: rename it, or add the column",
        ],
        [
          "line": 1, "column": nil, "rule": "column",
          "text":
            "there is no column “due”; the nearest heading is “Duo”: rename it, or add the column",
        ],
      ])
    #expect(output.exitStatus(isStrict: false) == 1)
  }

  @Test("A row without an id is set aside, which only the strict command minds")
  func rowSetAside() throws {
    let output = check { $0.cells.rows[13][0] = "" }
    let file = try ReadJSON(output.json.text)["files"]?[1]
    #expect(["verdict", "rows", "rowsSetAside"].map { file?[$0] } == ["rows", 12, 1])
    #expect(output.exitStatus(isStrict: false) == 0)
    #expect(output.exitStatus(isStrict: true) == 1)
  }

  @Test("A file that stops in the middle of a row is held")
  func held() {
    var folder = SamplePlan().folder
    let text = folder["actions.csv"] ?? ""
    folder["actions.csv"] = String(text.dropLast(40))
    let output = CheckOutput(folder: "plans", sources: folder.snapshot.sources)
    #expect(output.text.contains("\nactions.csv                held\n"))
    #expect(output.exitStatus(isStrict: false) == 1)
  }
}
