import CareModel
import Testing

/// When targets fall due, which way is better, and where they started.
@Suite struct DueInputTests {
  @Test("A due date decides whether a target is judged", arguments: dueCells)
  func due(change: InputChange) throws { try change.check() }

  private static let dueCells: [InputChange] = [
    // The day itself counts as fallen due, the day after does not.
    InputChange("1", "Due", "29/04/2013", [".due"]),
    InputChange(
      "1", "Due", "01/05/2013",
      [".due", ".variance"] + InputChange.judged + InputChange.measure("1", "2", "3")
        + InputChange.agency("agencyRag")),
    InputChange("2", "Due", "Oct 13", [".due", ".ragReason"]),
    // Once it is due, it is judged by what the measure was: 7.5 against 2.
    InputChange(
      "2", "Due", "Apr 13",
      [".due", ".actual", ".actualAsAt", ".variance"] + InputChange.judged),
    InputChange("3", "Due", "May 14", [".due", ".ragReason"]),
    InputChange("4", "Due", "Apr 13", [".due"]),
    InputChange("5", "Due", "Apr 14", [".due", ".ragReason"]),
    InputChange("6", "Due", "Apr 14", [".due", ".ragReason"]),
    InputChange(
      "7", "Due", "May 13",
      [".due", ".variance"] + InputChange.judged + InputChange.measure("7", "8")
        + InputChange.children("rag")),
    InputChange("8", "Due", "May 14", [".due", ".ragReason"]),
    InputChange("9", "Due", "Mar 13", [".due"]),
    InputChange(
      "9", "Due", "May 13",
      [".due", ".variance"] + InputChange.judged + InputChange.measure("9")),
    InputChange("10", "Due", "May 14", [".due", ".ragReason"]),
    InputChange("11", "Due", "Apr 13", [".due"]),
    InputChange(
      "11", "Due", "May 13", [".due", ".variance", ".status", ".ragReason"]),
    InputChange("12", "Due", "Apr 14", [".due", ".ragReason"]),
    InputChange("13", "Due", "Apr 14", [".due", ".ragReason"]),
  ]

  @Test(
    "A date that cannot be read leaves the target without a judgement", arguments: badDatesCells)
  func badDates(change: InputChange) throws { try change.check() }

  private static let badDatesCells: [InputChange] = [
    InputChange(
      "4", "Due", "31/02/2013",
      [".due", ".variance"] + InputChange.judged + InputChange.measure("4", "5", "6")
        + InputChange.residential("rag")),
    InputChange("8", "Due", "soon", [".due", ".actual", ".variance", ".status", ".ragReason"]),
  ]

  @Test("A polarity decides which side is better", arguments: polaritiesCells)
  func polarities(change: InputChange) throws { try change.check() }

  private static let polaritiesCells: [InputChange] = [
    InputChange(
      "1", "Polarity", "higher",
      [".polarity", ".measureRag"] + InputChange.judged + InputChange.agency("agencyRag")),
    InputChange("2", "Polarity", "higher", [".polarity", ".measureRag"]),
    InputChange("3", "Polarity", "higher", [".polarity", ".measureRag"]),
    InputChange(
      "4", "Polarity", "higher",
      [".polarity", ".measureRag"] + InputChange.judged + InputChange.residential("rag")),
    InputChange("5", "Polarity", "higher", [".polarity", ".measureRag"]),
    InputChange("6", "Polarity", "higher", [".polarity", ".measureRag"]),
    InputChange(
      "7", "Polarity", "higher",
      [".polarity", ".measureRag"] + InputChange.judged
        + InputChange.children("rag", "change.worse")),
    InputChange("8", "Polarity", "higher", [".polarity", ".measureRag"]),
    InputChange("9", "Polarity", "lower", [".polarity", ".measureRag"] + InputChange.judged),
    InputChange("10", "Polarity", "lower", [".polarity"]),
    InputChange("11", "Polarity", "lower", [".polarity"]),
    InputChange("12", "Polarity", "lower", [".polarity"]),
    InputChange("13", "Polarity", "lower", [".polarity"]),
    // Without one there is no colour and no status, but the variance stands.
    InputChange(
      "7", "Polarity", "",
      [".polarity", ".measureRag"] + InputChange.judged + InputChange.children("rag")),
  ]

  @Test(
    "A baseline and its day decide which rows are milestones of one thing",
    arguments: baselinesCells)
  func baselines(change: InputChange) throws { try change.check() }

  private static let baselinesCells: [InputChange] = [
    InputChange("7", "Baseline", "305", InputChange.children("change.change")),
    InputChange("8", "Baseline low", "290", []),
    // 9 and 10 become milestones of one measure, so that the first is not the last any more.
    InputChange(
      "10", "Baseline date", "Dec 12",
      [
        "targets.9.rag", "targets.9.ragReason", "targets.9.measureRag", "targets.10.measureRag",
      ]),
    InputChange("9", "Baseline date", "Jan 13", []),
    // A measure of its own has no milestone before September.
    InputChange("2", "Measure", "Agency staff", [".measure", ".measureRag"]),
    InputChange("2", "Basis", "reduction", [".basis", ".measureRag"]),
  ]

  @Test("The number of looked-after children comes from the targets that say so")
  func indicator() throws {
    var plan = SamplePlan()
    plan.cells["7", "Indicator"] = "looked_after"
    plan.cells["8", "Indicator"] = ""
    #expect(JSONChanges(from: try SamplePlan().json(), to: try plan.json()).paths == [])
    plan.cells["7", "Indicator"] = ""
    #expect(
      JSONChanges(from: try SamplePlan().json(), to: try plan.json()).paths == ["lookedAfter"])
  }

  @Test("A baseline moves the change since then")
  func movement() {
    var plan = SamplePlan()
    #expect(plan.figures().lookedAfter?.movement?.change.text() == "14")
    plan.cells["7", "Baseline"] = "305"
    #expect(plan.figures().lookedAfter?.movement?.change.text() == "15")
  }
}
