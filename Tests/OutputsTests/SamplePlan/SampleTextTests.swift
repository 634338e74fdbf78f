import CareModel
import SampleFolders
import Testing
import Text

@testable import Outputs

@Suite struct SampleTextTests {
  private func text(_ panel: ShownPanel? = nil, at day: String? = nil) -> [String] {
    ShowOutput.text(of: SamplePlan().figures(at: day), panel: panel)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The words of a table's row, without the blanks that line them up.
  private func row(_ id: String, of lines: [String]) -> String? {
    lines.lazy.map { $0.split(separator: " ") }.first { $0.first == Substring(id) }
      .map { $0.joined(separator: " ") }
  }

  @Test(
    "The heading says whose figures, of what day and for whom, and that they are a demonstration")
  func heading() {
    #expect(
      text().first
        == "Sample council, as at 30 Apr 2013 (DEMO) · audience: internal, OFFICIAL-SENSITIVE")
  }

  @Test("The targets stand in a table under their counts")
  func targets() {
    let lines = text(.targets)
    #expect(
      lines[2] == "Targets: 13 under 4 objectives; 3 red, 0 amber, 0 green, 1 complete,"
        + " 9 without a colour.")
    #expect(lines.count == 17)
    #expect(
      row("7", of: lines) == "7 Children in care total no. (April 13) Apr 13 300 320 +20"
        + " missed, red 20 above 300; tolerance 5%")
    #expect(
      row("9", of: lines) == "9 Child protection plan reduction on December 12 (April 13)"
        + " Apr 13 9 18 +9 met, blue 9 above 9; the last milestone is met;"
        + " no balancing measure is given")
    #expect(
      row("2", of: lines) == "2 Reduce no. of agency social workers (Sept 13) Sep 13 2.0 not due"
        + " not due not due not due before 30 Sep 2013")
    #expect(
      row("11", of: lines) == "11 Average time spent in care reduced by (weeks) – 6 not known"
        + " not known not known no figure: not known")
  }

  @Test("A result from after the day it was due says so")
  func timing() {
    #expect(
      row("4", of: text(.targets)) == "4 Reduce no. in residential placement (Mar 13) Mar 13 40"
        + " 45 +5 missed, red 5 above 40; tolerance 5%; the figure is the first after it fell due,"
        + " 30 days later")
  }

  @Test("Savings are totals that say what they lack, a year at a time")
  func savings() {
    let lines = text(.savings)
    #expect(
      lines[2] == "Savings 2013/14: target £2,198k, achieved at least £1,230k (at least 56%),"
        + " short by at most £968k; row 11 is not known.")
    #expect(row("1", of: lines) == "1 £300k £264k £36k 1, 2, 3")
    #expect(row("11", of: lines) == "11 £180k not known not known 11")
    #expect(lines.last == "Savings 2014/15: target £3,392k, achieved –.")
  }

  @Test("The looked-after children and the actions are sentences")
  func sentences() {
    #expect(
      text(.lookedAfter).dropFirst(2) == [
        "Looked after children: 320 at 30 Apr 2013, by the plan’s own figure; off track.",
        "  26 to go by Apr 14: 2.2 fewer a month.", "  14 more than the baseline.",
      ])
    #expect(
      text(.placements).dropFirst(2) == [
        "Placements: the groups are not given by any file.",
        "  Residential placements: 45 at 30 Apr 2013, by the plan’s own figure; off track.",
      ])
    #expect(
      text(.workforce).dropFirst(2) == ["Agency social workers: 7.5 FTE at 30 Apr 2013; off track."]
    )
    #expect(text(.measures).last == "No file gives any measures.")
    #expect(text(.actions).last == "Actions: 7 completed, 7 in progress, 1 not started.")
  }

  @Test("On a day after the last that is covered, every part says the day it shows")
  func laterDay() {
    let lines = text(at: "2014-05-01")
    #expect(lines.first?.hasPrefix("Sample council, as at 1 May 2014 (DEMO)") == true)
    #expect(lines.contains { $0.hasPrefix("Looked after children: 320 at 30 Apr 2013,") })
    #expect(lines.contains { $0.hasPrefix("Targets as at 30 Apr 2013: 13 under 4 objectives") })
    #expect(lines.contains { $0.hasPrefix("Savings 2013/14 as at 30 Apr 2013: target £2,198k") })
    #expect(lines.contains { $0.hasPrefix("Actions as at 30 Apr 2013: 7 completed") })
  }

  @Test("A day before anything is known shows the plan and no figure of it")
  func earlierDay() {
    let lines = text(at: "2013-03-31")
    #expect(lines[1] == "The past as it is known now.")
    #expect(
      row("7", of: lines) == "7 Children in care total no. (April 13) Apr 13 300 not due not due"
        + " not due not due before 30 Apr 2013")
    #expect(
      row("4", of: lines) == "4 Reduce no. in residential placement (Mar 13) Mar 13 40 – –"
        + " not known no figure: not given")
    #expect(lines.contains { $0.hasPrefix("Savings 2013/14: target £2,198k, achieved –") })
    #expect(lines.contains { $0.hasPrefix("No file gives ") && $0.contains("any actions") })
    for figure in ["320", "7.5", "45", "£1,230k"] {
      #expect(!lines.contains { $0.contains(figure) }, "\(figure)")
    }
  }

  @Test("One panel alone is that part of the whole", arguments: ShownPanel.allCases)
  func panels(panel: ShownPanel) throws {
    let whole = text().joined(separator: "\n")
    let part = Array(text(panel).dropFirst(2))
    if part.count == 1, let missing = NoFile.what(in: part[0]) {
      let sentence = text().first { $0.hasPrefix("No file gives ") }
      #expect(sentence?.contains(missing.string) == true)
    } else {
      #expect(whole.contains(part.joined(separator: "\n")))
    }
    let json = try ReadJSON(
      FiguresJSON.document(of: SamplePlan().figures(), panel: panel).text)
    // What lies ahead is the planned moves.
    let key = panel == .ahead ? "plannedMoves" : panel.rawValue
    let more = panel == .savings ? ["savingsTarget", "fte", "vacantPosts"] : []
    #expect(
      json.keys == ["schema", "asAt", "authority", "audience", "marking", "demo", key] + more)
    #expect(json[key] == (try SamplePlan().json()[key]))
  }
}
