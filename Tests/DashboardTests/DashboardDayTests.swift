import CareModel
import TerminalUI
import Testing
import Text

@testable import Dashboard

/// The day that the dashboard shows.
@Suite struct DashboardDayTests {
  @Test("Every figure follows the day, from the newest back to the earliest and on again")
  func days() {
    var state = TestDashboard.state()
    #expect(state.figures.asAt == Day(iso: "2013-04-30"))
    #expect(state.figures.targets.rows.first { $0.id == "7" }?.actual == .exactly(Number(320)))
    state.press(.character("["))
    #expect(state.figures.asAt == Day(iso: "2013-03-31"))
    #expect(state.figures.isPast)
    #expect(state.figures.targets.rows.first { $0.id == "7" }?.measureNow?.value == Number(310))
    state.press(.character("["))
    #expect(state.figures.asAt == Day(iso: "2013-03-31"))
    #expect(state.notice != nil)
    state.press(.character("]"))
    #expect(state.day == nil)
    state.press(.character("]"))
    #expect(state.notice == "30 Apr 2013 is the newest day there are figures for")
  }

  @Test("A year back goes no further than what is known, and 0 is the newest again")
  func years() {
    var state = TestDashboard.state()
    state.press(.character("{"))
    #expect(state.figures.asAt == Day(iso: "2013-03-31"))
    state.press(.character("0"))
    #expect(state.day == nil)
    #expect(state.figures.asAt == Day(iso: "2013-04-30"))
  }

  @Test("A shown day stays while files change, the newest moves on with them")
  func dayAndSnapshot() {
    var state = TestDashboard.state()
    var later = TestDashboard.snapshot()
    later.targets[1].asAt = Day(iso: "2013-05-31")
    _ = state.update(.snapshot(later))
    #expect(state.figures.asAt == Day(iso: "2013-05-31"))
    state.press(.character("["))
    _ = state.update(.snapshot(TestDashboard.snapshot()))
    #expect(state.day == Day(iso: "2013-04-30"))
  }
}
