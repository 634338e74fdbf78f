import CareModel
import TerminalUI
import Testing
import Text

@testable import Dashboard

@Suite struct MeetingTests {
  private static let meeting = DisclosureWish(isMeeting: true)

  @Test("m goes into the meeting view at once, with the figures that a meeting may see")
  func entering() {
    var state = TestDashboard.state()
    #expect(state.figures.disclosure == Disclosure(.internal))
    state.press(.character("m"))
    #expect(state.wish == Self.meeting)
    #expect(state.overlay == nil)
    #expect(state.figures.disclosure == Disclosure(.shared, isMeeting: true))
    #expect(state.notice == "this is the meeting view · m leaves it")
  }

  @Test("It is left after a question, and by y alone")
  func leaving() {
    var state = TestDashboard.state()
    state.press(.character("m"), .character("m"))
    #expect(state.overlay == .leavingMeeting)
    #expect(state.wish.isMeeting)
    state.press(.character("y"))
    #expect(state.overlay == nil)
    #expect(!state.wish.isMeeting)
    #expect(state.figures.disclosure == Disclosure(.internal))
    #expect(state.notice == "the meeting view is left")
  }

  @Test("Any other key stays in it, and does nothing else")
  func staying() {
    let keys = Set(KeyBinding.all.flatMap(\.keys) + [.character("n"), .character("6"), .delete])
    for key in keys where key != .character("b") {
      var state = TestDashboard.state()
      state.press(.character("8"), .character("m"), .character("m"))
      #expect(state.press(key) == [], "\(key)")
      #expect(state.wish.isMeeting && state.overlay == nil && !state.isBlank, "\(key)")
      #expect(state.place.page == .actions, "\(key)")
      #expect(state.notice == "this is still the meeting view", "\(key)")
    }
  }

  @Test("Blanking is done at once, and the meeting stays")
  func blanking() {
    var state = TestDashboard.state()
    state.press(.character("m"), .character("m"), .character("b"))
    #expect(state.isBlank && state.wish.isMeeting && state.overlay == nil)
  }

  @Test("From the help and the origin m works as from the page")
  func overlays() {
    for key in ["?", "i"] as [Character] {
      var state = TestDashboard.state()
      state.press(.character(key), .character("m"))
      #expect(state.wish.isMeeting && state.overlay == nil)
      state.press(.character(key), .character("m"))
      #expect(state.overlay == .leavingMeeting)
    }
  }

  @Test("Going in and out keeps the place, the bar and the day")
  func place() {
    var state = TestDashboard.state()
    state.press(.character("6"), .down, .enter, .character("["))
    let before = state
    state.press(.character("m"))
    #expect(state.places == before.places && state.places.count == 3)
    #expect(state.day == before.day && state.day != nil)
    #expect(state.selections == before.selections)
    state.press(.character("m"), .character("y"))
    #expect(state.places == before.places)
    #expect(state.day == before.day)
  }

  @Test("Whoever begins in it sees nothing else, also of what is read later, nor where files are")
  func beginning() {
    var state = DashboardState(
      folder: TestDashboard.folder, wish: Self.meeting, notice: "Edit the files in /home/jane")
    #expect(state.notice == nil)
    _ = state.update(.snapshot(TestDashboard.snapshot()))
    #expect(state.figures.disclosure == Disclosure(.shared, isMeeting: true))
    _ = state.update(.themeTrouble("/home/jane/mine.toml line 3"))
    #expect(state.notice == nil && state.themeTrouble == nil)
    state.press(.character("m"), .character("y"))
    #expect(state.themeTrouble == "/home/jane/mine.toml line 3")
  }

  @Test(
    "A meeting is told the folder without the way to it",
    arguments: [
      ("/home/jane/plans", "plans"), ("/home/jane/plans/", "plans"), ("plans", "plans"),
      (".", "."), ("/", "/"),
    ])
  func folder(named: String, shown: String) {
    var state = DashboardState(
      folder: FolderStanding(
        folder: SafeText(named), state: .troubled, summary: "lost", trouble: "is not there"))
    #expect(state.folderName.string == named)
    #expect(state.folderTrouble?.string == "\(named) is not there")
    state.press(.character("m"))
    #expect(state.folderName.string == shown)
    #expect(state.folderTrouble?.string == "\(shown) is not there")
  }

  @Test("The page of all authorities is for those who may see each of them")
  func region() {
    var partner = TestDashboard.snapshot()
    partner.settings.disclosure.audience = .public
    let region = Region(authorities: [
      RegionAuthority(folder: "a", snapshot: partner),
      RegionAuthority(folder: "b", snapshot: TestDashboard.snapshot()),
    ])
    var state = DashboardState(region: region, folder: TestDashboard.folder)
    #expect(state.audience == .internal)
    #expect(state.hidesDetail)
    state.press(.enter)
    #expect(state.audience == .public)
    state.press(.character("a"))
    #expect(state.audience == .internal)
    #expect(!state.hidesDetail)
  }
}
