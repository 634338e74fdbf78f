import CareModel
import TerminalUI
import Testing
import Text

@testable import Dashboard

@Suite struct BlankTests {
  /// Ways to every page and overlay.
  private static let ways: [[Key]] =
    ["1", "2", "3", "4", "5", "6", "7", "8", "9", "M", "R", "?", "i"].map { [.character($0)] } + [
      [.character("6"), .enter], [.character("6"), .character("?")],
      [.character("6"), .enter, .character("i")], [.character("m")],
      [.character("m"), .character("m")],
    ]

  private func expectStart(_ state: DashboardState) {
    #expect(state.places == [Place(.overview)])
    #expect(state.overlay == nil && state.notice == nil && !state.isBlank)
  }

  @Test("b blanks from everywhere, and any key brings the overview and does nothing else")
  func key() {
    for way in Self.ways where way != [.character("m"), .character("m")] {
      for waking in [.character("q"), .character("6"), .character("b"), .escape, .delete] as [Key] {
        var state = TestDashboard.state()
        for key in way { state.press(key) }
        let wish = state.wish
        state.press(.character("b"))
        #expect(state.isBlank, "\(way)")
        #expect(state.press(waking) == [], "\(waking)")
        expectStart(state)
        #expect(state.wish == wish)
      }
    }
  }

  @Test("Idleness blanks from everywhere, a question too, and leaves no meeting")
  func idle() {
    for way in Self.ways {
      var state = TestDashboard.state()
      for key in way { state.press(key) }
      let wish = state.wish
      #expect(state.update(.idle) == [])
      #expect(state.isBlank, "\(way)")
      state.press(.character("y"))
      expectStart(state)
      #expect(state.wish == wish)
    }
  }

  @Test("It stays blank whatever comes but a key")
  func news() {
    var state = TestDashboard.state()
    state.press(.character("6"), .character("b"))
    _ = state.update(.snapshot(TestDashboard.snapshot(actual: 330)))
    _ = state.update(.folder(TestDashboard.folder))
    _ = state.update(.themeTrouble("mine.toml line 3"))
    _ = state.update(.idle)
    #expect(state.isBlank)
    state.press(.enter)
    #expect(!state.isBlank)
    #expect(state.places == [Place(.overview)])
  }

  @Test("Of several authorities the page of all of them comes back")
  func region() {
    let authorities = ["a", "b"].map {
      RegionAuthority(folder: $0, snapshot: TestDashboard.snapshot())
    }
    var state = DashboardState(
      region: Region(authorities: authorities), folder: TestDashboard.folder)
    state.press(.enter, .character("6"), .enter, .character("b"), .enter)
    #expect(state.places == [Place(.region)])
  }

  @Test("The screen stays lit for ten minutes without a key")
  func time() {
    #expect(TestDashboard.state().blankAfter == 600_000)
  }
}
