import CareModel
import Testing
import Text

@testable import Dashboard

@Suite struct LastSaveTests {
  private let first = Moment(seconds: 60)
  private let second = Moment(seconds: 120)

  private func message(_ actual: Int, _ at: Moment, verdict: Verdict = .ok) -> Message {
    var snapshot = TestDashboard.snapshot(actual: actual)
    snapshot.sources = [SourceReport(path: "plan.csv", verdict: verdict)]
    snapshot.sources[0].readAt = at
    return .region(Region(snapshot), at: at)
  }

  @Test("Nothing is told of the first reading")
  func firstReading() {
    var state = DashboardState(folder: TestDashboard.folder)
    _ = state.update(message(320, first))
    #expect(state.authority.lastMove == nil)
    #expect(state.authority.lastStill == nil)
  }

  @Test("The latest save that moved something is kept, and one after it that moved nothing")
  func saves() {
    var state = DashboardState(folder: TestDashboard.folder)
    _ = state.update(message(320, first))
    _ = state.update(message(331, second))
    #expect(state.authority.lastMove?.moment == second)
    #expect(state.authority.lastMove?.changes.moved.map(\.name) == [.target("7")])
    #expect(state.authority.lastMove?.changes.files == ["plan.csv"])
    let third = Moment(seconds: 180)
    _ = state.update(message(331, third, verdict: .warning))
    #expect(state.authority.lastMove?.moment == second)
    #expect(state.authority.lastStill?.moment == third)
    _ = state.update(message(331, third, verdict: .warning))
    #expect(state.authority.lastStill?.moment == third)
    let fourth = Moment(seconds: 240)
    _ = state.update(message(320, fourth))
    #expect(state.authority.lastMove?.moment == fourth)
    #expect(state.authority.lastStill == nil)
  }

  @Test("It is told of the day that is shown")
  func day() {
    var state = DashboardState(folder: TestDashboard.folder, day: Day(iso: "2013-03-31"))
    _ = state.update(message(320, first))
    _ = state.update(message(331, second))
    #expect(state.authority.lastMove == nil)
    #expect(state.authority.lastStill?.moment == second)
  }
}
