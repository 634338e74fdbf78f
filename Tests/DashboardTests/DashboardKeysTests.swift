import CareModel
import TerminalUI
import Testing
import Text

@testable import Dashboard

/// What the keys do, and what the help says of them.
@Suite struct DashboardKeysTests {
  @Test("Digits open pages or give panels the focus, or say that there is none")
  func digits() {
    var state = TestDashboard.state()
    state.press(.character("2"))
    #expect(state.place.page == .overview)
    #expect(state.place.focus == .lookedAfter)
    state.press(.character("9"))
    #expect(state.place.page == .data)
    state.press(.character("5"))
    #expect(state.place.page == .workload)
    _ = state.perform(.go("x"))
    #expect(state.notice == "there is no page x")
  }

  @Test("Tab goes round the panels, both ways")
  func focus() {
    var state = TestDashboard.state()
    #expect(state.place.focus == .targets)
    state.press(.backTab)
    #expect(state.place.focus == .data)
    state.press(.tab, .tab)
    #expect(state.place.focus == .lookedAfter)
  }

  @Test("No key at any place changes nothing without a word")
  func everyKeyAnswers() {
    let keys = KeyBinding.all.flatMap(\.keys) + (0...9).map { .character(Character("\($0)")) }
    for page in ["1", "2", "6", "8", "9"] {
      for key in keys {
        var state = TestDashboard.state()
        state.press(.character(Character(page)))
        let before = state
        let effects = state.press(key)
        let changed =
          state.places != before.places || state.overlay != before.overlay
          || state.day != before.day || state.selections != before.selections || state.isBlank
        let stays = Set<Key>([
          .character("1"), .character("2"), .character("6"), .character("8"), .character("9"),
        ])
        #expect(
          changed || state.notice != nil || !effects.isEmpty || stays.contains(key),
          "\(key) on page \(page)")
      }
    }
  }

  @Test("The help runs what the bar is on")
  func help() {
    var state = TestDashboard.state()
    state.press(.character("?"))
    let open = state.helpBindings.firstIndex { $0.command == .open } ?? 0
    for _ in 0..<open { state.press(.down) }
    state.press(.enter)
    #expect(state.overlay == nil)
    #expect(state.place.page == .target("7"))
  }

  @Test("The help lists only what does something here")
  func helpIsHonest() {
    let state = TestDashboard.state()
    let commands = state.helpBindings.map(\.command)
    #expect(!commands.contains(.back))
    #expect(!commands.contains(.laterMonth))
    #expect(commands.contains(.earlierMonth))
  }

  @Test("No key is bound twice")
  func uniqueKeys() {
    let keys = KeyBinding.all.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }
}
