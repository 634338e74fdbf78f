import Testing
import Text

@testable import CareModel

@Suite struct UndatedPlanTests {
  private func target(
    _ id: SafeText, due: String, actual: Int, asAt: String? = nil
  ) -> TargetRow {
    var row = TargetRow(id: id, source: RowReference(path: "plan.csv", line: 2))
    row.polarity = .lower
    row.target = .exactly(Number(100))
    row.actual = .exactly(Number(actual))
    row.due = Day(iso: due)
    row.asAt = asAt.flatMap { Day(iso: $0) }
    return row
  }

  @Test("Where nothing says what day the figures are as at, no milestone is judged")
  func undated() throws {
    var snapshot = Snapshot()
    snapshot.targets = [
      target("1", due: "2099-03-31", actual: 120), target("2", due: "2098-03-31", actual: 40),
    ]
    for figure in Figures(of: snapshot).tables.targets.rows {
      #expect(figure.status == .notKnown)
      #expect(figure.rating == Rating(.none, .undated))
      #expect(!figure.variance.isKnown)
    }
  }

  @Test("A row without an actual does not move the day of the figures")
  func rowWithoutActual() throws {
    var snapshot = Snapshot()
    var empty = target("2", due: "2027-03-31", actual: 0, asAt: "2027-06-30")
    empty.actual = .notGiven
    snapshot.targets = [target("1", due: "2026-03-31", actual: 120, asAt: "2025-04-30"), empty]
    #expect(Figures(of: snapshot).tables.asAt == Day(iso: "2025-04-30"))
  }

  @Test("What is said of a later day is not told on an earlier one")
  func laterComment() throws {
    var snapshot = Snapshot()
    var row = target("1", due: "2013-04-30", actual: 120, asAt: "2013-04-30")
    row.comment = "said in April"
    snapshot.targets = [row]
    let march = Figures(of: snapshot, on: Day(iso: "2013-03-31")).tables.targets.rows[0]
    #expect(march.row.comment == nil)
    let april = Figures(of: snapshot, on: Day(iso: "2013-04-30")).tables.targets.rows[0]
    #expect(april.row.comment == "said in April")
  }
}
