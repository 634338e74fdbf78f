import CareModel
import TerminalUI
import Testing
import Text

@testable import Dashboard

/// What the dashboard says in its last line, and for how long.
@Suite struct DashboardNoticeTests {
  @Test("What the folder's watcher has to say is said until the next key, and once")
  func notice() {
    var state = TestDashboard.state()
    var standing = TestDashboard.folder
    standing.notice = "the log is given up"
    _ = state.update(.folder(standing))
    #expect(state.notice == "the log is given up")
    state.press(.down)
    #expect(state.notice == nil)
    _ = state.update(.folder(standing))
    #expect(state.notice == nil)
  }

  @Test("A key that does nothing says so, and the next key takes the word back")
  func unknownKey() {
    var state = TestDashboard.state()
    state.press(.character("x"))
    #expect(state.notice == "x does nothing · ? shows what does")
    state.press(.down)
    #expect(state.notice == nil)
  }

  @Test("What is wrong with the theme is told once, and known until it is mended")
  func themeTrouble() {
    var state = TestDashboard.state()
    _ = state.update(.themeTrouble("a"))
    #expect(state.notice == "a")
    #expect(state.themeTrouble == "a")
    state.press(.down)
    #expect(state.notice != "a")
    _ = state.update(.themeTrouble("a"))
    #expect(state.notice != "a")
    _ = state.update(.themeTrouble("b"))
    #expect(state.notice == "b")
    _ = state.update(.themeTrouble(nil))
    #expect(state.notice == nil)
    #expect(state.themeTrouble == nil)
  }

  @Test("What is wrong with the theme takes no other notice away when it is mended")
  func themeMended() {
    var state = DashboardState(folder: TestDashboard.folder, notice: "edit the files")
    _ = state.update(.themeTrouble(nil))
    #expect(state.notice == "edit the files")
    _ = state.update(.themeTrouble("a"))
    state.press(.character("x"))
    let notice = state.notice
    _ = state.update(.themeTrouble(nil))
    #expect(state.notice == notice)
    #expect(notice != nil)
  }
}
