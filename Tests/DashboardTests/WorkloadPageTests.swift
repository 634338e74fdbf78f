import CareModel
import TerminalUI
import Testing
import Text

@testable import Dashboard

/// The page of the way from contact to care.
@Suite struct WorkloadPageTests {
  private static func snapshot(hasTargets: Bool) -> Snapshot {
    var snapshot = Snapshot()
    guard let day = Day(iso: "2013-04-30") else { return snapshot }
    var row = WorkloadRow(day: day, source: RowReference(path: "workload.csv", line: 2))
    (row.referrals, row.plansOpen) = (.exactly(Number(240)), .exactly(Number(245)))
    row.backlog = .exactly(Number(58))
    snapshot.workload = [row]
    guard hasTargets else { return snapshot }
    var target = TargetRow(id: "9", source: RowReference(path: "targets.csv", line: 2))
    (target.measure, target.indicator, target.polarity) = ("Plans", "cpPlans", .lower)
    (target.due, target.asAt, target.target) = (day, day, .exactly(Number(250)))
    snapshot.targets = [target]
    return snapshot
  }

  private func state(
    _ keys: [Key] = [], hasTargets: Bool = true, snapshot: Snapshot? = nil
  ) -> DashboardState {
    var state = DashboardState(
      snapshot: snapshot ?? Self.snapshot(hasTargets: hasTargets),
      folder: TestDashboard.folder)
    for key in keys { _ = state.update(.key(key)) }
    return state
  }

  @Test("5 opens the page from anywhere, and Esc leads to the overview")
  func page() {
    for before in [[], [.character("9")], [.enter]] as [[Key]] {
      let opened = state(before + [.character("5")])
      #expect(opened.place.page == .workload)
      #expect(opened.crumbs == ["Overview", "Workload"])
      #expect(opened.notice == nil)
      #expect(state(before + [.character("5"), .escape]).place.page == .overview)
    }
  }

  @Test("The list is the steps that a file gives, in the order of the way")
  func list() {
    var state = state([.character("5")])
    #expect(state.rows(of: .workload) == ["referrals", "plansOpen", "backlog"])
    for row in state.rows(of: .workload) {
      #expect(state.selection(in: .workload) == row)
      state.press(.down)
    }
    #expect(state.notice == "this is the last line")
    #expect(self.state().rows(of: .workload).isEmpty)
  }

  @Test("Enter opens the target about the step, and says where there is none")
  func opening() {
    #expect(state([.character("5"), .down, .enter]).place.page == .target("9"))
    #expect(state([.character("5"), .down, .enter, .escape]).place.page == .workload)
    let none = state([.character("5"), .enter])
    #expect(none.place.page == .workload)
    #expect(none.notice == "no target is set for it: nothing lies deeper here")
    #expect(state([.character("5")]).isAvailable(.open))
    #expect(!state([.character("5")], hasTargets: false).isAvailable(.open))
  }

  @Test("i lies over the page, and where there is no figure says so")
  func origin() {
    #expect(state([.character("5"), .character("i")]).overlay == .origin)
    let empty = state([.character("5"), .character("i")], snapshot: Snapshot())
    #expect(empty.overlay == nil)
    #expect(empty.notice == "there is no figure here to tell the origin of")
  }

  @Test("No key on the page changes nothing without a word", arguments: [true, false])
  func everyKeyAnswers(isEmpty: Bool) {
    let keys = KeyBinding.all.flatMap(\.keys) + [.character("x"), .character("m")]
    for key in keys {
      var state = state([.character("5")], snapshot: isEmpty ? Snapshot() : nil)
      let before = (state.place, state.overlay, state.day, state.selection(in: .workload))
      let effects = state.update(.key(key))
      let after = (state.place, state.overlay, state.day, state.selection(in: .workload))
      #expect(before != after || state.notice != nil || !effects.isEmpty, "\(key)")
    }
  }
}
