import CareModel
import TerminalUI
import Testing
import Text

@testable import Dashboard

@Suite struct DashboardStateTests {
  @Test("The overview lists targets by urgency, the page by objective")
  func order() {
    var state = TestDashboard.state()
    #expect(state.rows(of: .targets) == ["7", "4", "1", "8"])
    state.press(.character("6"))
    #expect(state.rows(of: .targets) == ["7", "8", "1", "4"])
  }

  @Test("Enter opens the target with the bar on it, Esc leads back to where one was")
  func openAndBack() {
    var state = TestDashboard.state()
    state.press(.down, .enter)
    #expect(state.place.page == .target("4"))
    #expect(state.crumbs == ["Overview", "4 measure 4"])
    state.press(.escape)
    #expect(state.place.page == .overview)
    #expect(state.selection(in: .targets) == "4")
  }

  @Test("On an opened target the next one is a line away")
  func neighbours() {
    var state = TestDashboard.state()
    state.press(.character("6"), .enter, .down)
    #expect(state.place.page == .target("8"))
    state.press(.escape)
    #expect(state.place.page == .targets)
    #expect(state.selection(in: .targets) == "8")
  }

  @Test("The bar stays on its row when the files change and the order with them")
  func selectionFollowsRow() {
    var state = TestDashboard.state()
    state.press(.down)
    #expect(state.selection(in: .targets) == "4")
    _ = state.update(.snapshot(TestDashboard.snapshot(actual: 300)))
    #expect(state.rows(of: .targets).first == "4")
    #expect(state.selection(in: .targets) == "4")
  }

  @Test("A row that is gone gives the bar to the first")
  func goneRow() {
    var state = TestDashboard.state()
    state.press(.character("G"))
    #expect(state.selection(in: .targets) == "8")
    var snapshot = TestDashboard.snapshot()
    snapshot.targets.removeAll { $0.id == "8" }
    _ = state.update(.snapshot(snapshot))
    #expect(state.selection(in: .targets) == "7")
  }

  @Test("q leaves, also from what is laid over a page")
  func quit() {
    var state = TestDashboard.state()
    #expect(state.press(.character("q")) == [.quit])
    #expect(state.press(.character("i"), .character("q")) == [.quit])
  }

  @Test("Nothing at all is known, and no key traps")
  func emptySnapshot() {
    let keys = KeyBinding.all.flatMap(\.keys) + (1...9).map { .character(Character("\($0)")) }
    for first in keys {
      for second in keys {
        var state = DashboardState(folder: TestDashboard.folder)
        state.press(first, second)
        #expect(!state.places.isEmpty)
      }
    }
  }
}
