import SampleFolders
import Testing

@testable import Outputs

/// What is decided, held back, challenged and owed in sentences and tables.
@Suite struct GovernanceTextTests {
  private func lines(_ panel: ShownPanel, _ folder: MemoryFolder = .inventedRecovery) -> [String] {
    ShowOutput.text(of: folder.figures(), panel: panel)
      .split(separator: "\n").dropFirst().map {
        $0.split(separator: " ").joined(separator: " ")
      }
  }

  @Test("Actions by term with their effects")
  func actions() {
    #expect(
      lines(.actions) == [
        "Actions: 1 completed, 2 in progress, 1 not started, 1 overdue.",
        "Short term: 1 done 0 in progress 0 not started.",
        "No conferences: completed; felt: at once.",
        "Short to medium term: 0 done 1 in progress 1 not started 1 overdue.",
        "Hold vacancies unless the backlog would suffer: in progress; felt: at once.",
        "Bring next year's savings forward: not started; felt: from February 2012.",
        "Long term: 0 done 1 in progress 0 not started.",
        "Change how families are supported before care: in progress; felt: 2–3 years.",
      ])
  }

  @Test("Decisions, forums and risks with their counts and rules")
  func governance() {
    let decisions = lines(.decisions)
    #expect(decisions.first == "Decisions: 6; 2 overdue, 1 conditional, 3 done.")
    #expect(
      decisions.contains(
        "42 (ii) 5 Mar 11 The savings options for the three years agreed, subject to final guidance"
          + " in progress conditional"))
    #expect(lines(.forums).first == "Forums: 3; 1 overdue.")
    #expect(
      lines(.forums).contains(
        "The council’s officers Financial challenge board Overspend and recovery plan monthly"
          + " 15 Sep 2011 (passed)"))
    let risks = lines(.risks)
    #expect(
      risks.first
        == "Risks: 5; 2 red, 1 amber, 1 green, 1 without a score; 15 and more is red, 8 to 14 amber,"
        + " less green.")
    #expect(risks.suffix(2).first == "R3: R99: no risk, target or action is called so.")
    #expect(risks.last == "R1 and R2 hang on each other in a ring.")
  }

  @Test("Spend control with its rule, and a log without one")
  func spendControl() {
    let spend = lines(.spendControl)
    #expect(
      spend.prefix(2) == [
        "Spend control to 20 Aug 2011: 9 · 3 without authority · 1 not sure; authorised 7 · at least"
          + " £5,220.01, refused 1 · £650, open 1 · £700.",
        "above £500 needs Executive Head, from 25 Jul 2011.",
      ])
    #expect(
      spend.contains(
        "27 Jul 11 Software licence software £500.01 authorised above £500, nobody named"))
    #expect(spend.contains("26 Jul 11 Taxi contract transport £500 authorised no need to ask"))
    var folder = MemoryFolder.inventedRecovery
    folder["lookout.toml"] = "as_at = 2011-09-30\n"
    #expect(
      lines(.spendControl, folder)[1]
        == "no threshold is set in lookout.toml, so nothing is told of authority.")
  }

  @Test("The chase list by post")
  func chase() {
    let chase = lines(.chase)
    #expect(chase.first == "To chase: 9 · 3 without an owner.")
    #expect(
      chase.filter { $0.hasSuffix(":") } == [
        "Head of Fostering:", "Head of Service:", "No owner given:",
      ])
    #expect(
      chase.contains(
        "move from residential to fostering: planned for 31 Aug 2011, neither done nor cancelled,"
          + " 30 days (moves.csv line 2)"))
    #expect(lines(.chase, MemoryFolder()) == ["Nothing is to be chased."])
  }
}
