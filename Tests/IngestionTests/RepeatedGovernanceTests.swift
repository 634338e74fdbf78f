import CareModel
import Testing
import Text

@testable import Ingestion

@Suite struct RepeatedGovernanceTests {
  private func remarks(_ text: String) -> [String] {
    var snapshot = Snapshot()
    let contents = read(text)
    snapshot.facts = contents.facts
    snapshot.sources = [contents.report]
    snapshot.noteRepeatedGovernance()
    return snapshot.sources.flatMap { $0.remarks.map(\.finding.text.string) }
  }

  @Test("A risk that is told twice for one day is named with both scores")
  func risks() {
    let rows = "id,risk,likelihood,impact,as_at\nR1,It,2,3,30/09/2011\nR1,It,4,5,30/09/2011\n"
    #expect(
      remarks(rows) == [
        "row “R1” is told twice for one day: likelihood 4 and impact 5 is used, plan.csv line 2"
          + " says likelihood 2 and impact 3; give each day one row"
      ])
    #expect(
      remarks(
        rows.replacing("R1,It,4,5,30", with: "R1,It,4,5,31").replacing("31/09", with: "31/08"))
        == [])
    #expect(remarks(rows.replacing("4,5", with: "2,3")) == [])
  }

  @Test("So is a decision, and so is a forum")
  func others() {
    let decisions =
      "date,id,decision,progress\n05/03/2011,42,It,begun\n05/03/2011,42,It,completed\n"
    #expect(remarks(decisions).count == 1)
    #expect(remarks(decisions).first?.contains("“completed” is used") == true)
    #expect(remarks(decisions.replacing("begun", with: "completed")) == [])
    let forums = "forum,level,next_report\nBoard,members,01/09/2011\nBoard,members,01/10/2011\n"
    #expect(remarks(forums).first?.contains("1 Oct 2011 is used") == true)
    #expect(remarks(forums.replacing("01/09", with: "01/10")) == [])
  }
}
