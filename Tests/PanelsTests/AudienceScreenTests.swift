import CareModel
import Dashboard
import SampleFolders
import Samples
import TerminalUI
import Testing
import Text

@testable import Panels

/// What every screen says of for whose eyes it is, and what a blank one does not.
@Suite struct AudienceScreenTests {
  private static let ways: [[Key]] =
    [[], [.enter], [.character("?")], [.character("i")], [.character("m"), .character("m")]]
    + "2345678 9MRP".filter { $0 != " " }.map { [.character($0)] }

  private static func state(
    _ keys: [Key] = [], _ wish: DisclosureWish = DisclosureWish(),
    folder: MemoryFolder = MemoryFolder(.costImprovementPlan)
  ) -> DashboardState {
    var state = DashboardState(
      region: Region(folder.snapshot), folder: ScreenTests.folder, wish: wish)
    for key in keys { _ = state.update(.key(key)) }
    return state
  }

  private static func text(_ state: DashboardState, _ width: Int, _ height: Int) -> String {
    Screen.render(state, size: Size(width: width, height: height)).description
  }

  private static func header(_ state: DashboardState, _ width: Int = 80, _ height: Int = 24)
    -> String
  {
    String(text(state, width, height).prefix { $0 != "\n" })
  }

  @Test("True numbers are marked at every size at which anything is drawn")
  func marked() {
    for keys in [[], [.character("?")], [.character("6"), .enter], [.character("9")]] as [[Key]] {
      let state = Self.state(keys)
      for width in Array(3...45) + [80, 120] {
        for height in [1, 2, 5, 6, 24] {
          let text = Self.text(state, width, height)
          #expect(width < 9 || height < 2 || text.contains("3 red") || keys != [], "\(text)")
          let isShort = width < 18 || height == 1 && width < 40
          #expect(
            text.contains("OFFICIAL-SENSITIVE") || isShort && text.contains("O-S"),
            "\(keys) \(width)x\(height)\n\(text)")
        }
      }
    }
  }

  @Test("The header names the audience of every page", arguments: ways.indices)
  func named(index: Int) {
    for (width, height) in ScreenTests.sizes {
      let desk = Self.header(Self.state(Self.ways[index]), width, height)
      let isMeeting = Self.ways[index].contains(.character("m"))
      #expect(desk.contains(isMeeting ? "MEETING  shared" : "internal"), "\(desk)")
      for audience in [Audience.shared, .public] where !isMeeting {
        let state = Self.state(Self.ways[index], DisclosureWish(audience: audience))
        let header = Self.header(state, width, height)
        #expect(header.contains("\(audience.rawValue) view"), "\(header)")
        #expect(!header.contains("SENSITIVE"))
      }
    }
  }

  @Test("A meeting that sees true numbers is marked as well")
  func internalMeeting() {
    var snapshot = MemoryFolder(.costImprovementPlan).snapshot
    snapshot.settings.disclosure.meetingAudience = .internal
    let state = DashboardState(
      region: Region(snapshot), folder: ScreenTests.folder, wish: DisclosureWish(isMeeting: true))
    #expect(Self.header(state, 120, 36).contains(" MEETING  internal · OFFICIAL-SENSITIVE"))
    #expect(Self.text(state, 20, 5).contains("OFFICIAL-SENSITIVE"))
  }

  @Test("The question whether to leave the meeting is asked at every size")
  func question() {
    let state = Self.state([.character("m"), .character("m")])
    for (width, height) in ScreenTests.sizes + [(40, 10), (36, 6)] {
      let text = Self.text(state, width, height)
      #expect(text.contains("Leave the meeting"), "\(text)")
      #expect(text.contains("y leaves"), "\(text)")
    }
    #expect(Self.text(state, 20, 5).contains("y leaves"))
    #expect(Self.text(state, 31, 24).contains("y leaves"))
  }

  @Test("A meeting is shown no way to the folder")
  func paths() {
    let folder = FolderStanding(
      folder: "/home/jane/plans", state: .troubled, summary: "lost", trouble: "is not there")
    for keys in Self.ways where keys != [.character("m"), .character("m")] {
      var state = DashboardState(folder: folder, wish: DisclosureWish(isMeeting: true))
      for key in keys { _ = state.update(.key(key)) }
      let text = Self.text(state, 120, 36)
      #expect(!text.contains("jane"), "\(text)")
    }
    let desk = DashboardState(folder: folder)
    #expect(Self.text(desk, 120, 36).contains("/home/jane/plans is not there"))
  }

  @Test("A blank screen has one line that tells nothing, at every size and whatever comes")
  func blank() {
    for keys in Self.ways where keys.count < 2 {
      var state = Self.state(keys + [.character("b")])
      _ = state.update(.themeTrouble("mine.toml line 3"))
      for (width, height) in ScreenTests.sizes + [(20, 5)] {
        let canvas = Screen.render(state, size: Size(width: width, height: height))
        let words = canvas.description.split(whereSeparator: \.isNewline)
        #expect(words.map { $0.drop { $0 == " " } } == ["blank · any key"])
        #expect(canvas.cursor == nil)
      }
    }
    let blank = Self.state([.character("b")])
    var other = Self.state([.character("b")], folder: .inventedService)
    _ = other.update(.region(Region(MemoryFolder.inventedWorkload.snapshot), at: Self.moment))
    for (width, height) in [(80, 24), (1, 1), (5, 3), (0, 0)] {
      let size = Size(width: width, height: height)
      #expect(Screen.render(blank, size: size) == Screen.render(other, size: size))
    }
  }

  private static let moment = Moment(seconds: 1_367_313_240)
}
