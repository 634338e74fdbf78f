import CareModel
import TerminalUI
import Testing
import Text

@testable import Dashboard

@Suite struct RegionStateTests {
  /// So many authorities, in folders called a, b, c; of each target 7 has another actual.
  private static func region(_ folders: SafeText..., actual: Int = 320) -> Region {
    region(folders, actual: actual)
  }

  private static func region(_ folders: [SafeText], actual: Int = 320) -> Region {
    var region = Region(
      authorities: folders.enumerated().map { index, folder in
        var snapshot = TestDashboard.snapshot(actual: actual + index)
        snapshot.settings.authority.name = "council \(folder)"
        return RegionAuthority(folder: folder, snapshot: snapshot)
      })
    region.name = "The region"
    return region
  }

  private static let moment = Moment(seconds: 1_367_313_240)

  private func state(_ folders: SafeText...) -> DashboardState {
    DashboardState(region: Self.region(folders), folder: TestDashboard.folder)
  }

  private func actual(_ state: DashboardState) -> Number? {
    state.figures.targets.rows.first { $0.id == "7" }?.actual.value
  }

  @Test("Several authorities begin with the page of them all; Enter opens one, Esc leads back")
  func openAndBack() {
    var state = state("a", "b")
    #expect(state.place.page == .region)
    state.press(.down)
    #expect(state.selection(in: .authorities) == "b")
    state.press(.enter)
    #expect(state.place.page == .overview)
    #expect(actual(state) == Number(321))
    #expect(state.crumbs == ["Authorities", "Overview"])
    state.press(.escape)
    #expect(state.place.page == .region)
    #expect(state.selection(in: .authorities) == "b")
    state.press(.escape)
    #expect(state.notice == "these are all authorities · q leaves")
  }

  @Test("Pages are those of the authority that is shown, and lead back to all")
  func pages() {
    var state = state("a", "b")
    state.press(.character("1"))
    #expect(state.places.map(\.page) == [.region, .overview])
    state.press(.character("6"))
    #expect(state.places.map(\.page) == [.region, .overview, .targets])
    state.press(.character("2"))
    #expect(state.places.map(\.page) == [.region, .overview])
    #expect(state.place.focus == .lookedAfter)
    state.press(.character("A"))
    #expect(state.places.map(\.page) == [.region])
    state.press(.character("A"))
    #expect(state.notice == "these are all authorities")
  }

  @Test("a goes round the authorities, stays on the page and says whose it is")
  func next() {
    var state = state("a", "b")
    state.press(.character("6"), .character("a"))
    #expect(state.place.page == .targets)
    #expect(state.notice == "council b is shown, 2 of 2")
    #expect(actual(state) == Number(321))
    state.press(.character("a"))
    #expect(state.notice == "council a is shown, 1 of 2")
    #expect(actual(state) == Number(320))
  }

  @Test("A target that the next authority does not have is left")
  func targetOfOne() {
    var region = Self.region("a", "b")
    var other = TestDashboard.snapshot()
    other.targets.removeAll { $0.id == "7" }
    region = Region(authorities: [
      region.authorities[0], RegionAuthority(folder: "b", snapshot: other),
    ])
    var state = DashboardState(region: region, folder: TestDashboard.folder)
    state.press(.character("6"), .enter)
    #expect(state.place.page == .target("7"))
    state.press(.character("a"))
    #expect(state.place.page == .targets)
  }

  @Test("Every authority keeps its own day")
  func days() {
    var state = state("a", "b")
    state.press(.enter, .character("["))
    #expect(state.day == Day(iso: "2013-03-31"))
    #expect(actual(state) == Number(310))
    state.press(.character("a"))
    #expect(state.day == nil)
    #expect(actual(state) == Number(321))
    _ = state.update(.region(Self.region("a", "b", actual: 330), at: Self.moment))
    #expect(actual(state) == Number(331))
    state.press(.character("a"))
    #expect(state.day == Day(iso: "2013-03-31"))
  }

  @Test("The day that was asked for is that of each authority, also of one that comes later")
  func firstDay() {
    let day = Day(iso: "2013-03-31")
    var state = DashboardState(
      region: Self.region("a"), folder: TestDashboard.folder, day: day)
    _ = state.update(.region(Self.region("a", "b"), at: Self.moment))
    #expect(state.authorities.map(\.day) == [day, day])
  }

  @Test("Where there is one authority, the keys say so")
  func one() {
    for key in ["a", "A"] as [Character] {
      var state = TestDashboard.state()
      state.press(.character(key))
      #expect(state.notice == "there is one authority here")
      #expect(state.place.page == .overview)
      #expect(!state.helpBindings.contains { $0.keys == [.character(key)] })
    }
    #expect(state("a", "b").helpBindings.contains { $0.command == .nextAuthority })
    #expect(state("a").place.page == .overview)
  }

  @Test("The page of all comes first when they are read, and is put before where one is later")
  func arrival() {
    var state = DashboardState(folder: TestDashboard.folder)
    _ = state.update(.region(Self.region("a", "b"), at: Self.moment))
    #expect(state.places.map(\.page) == [.region])
    #expect(state.regionName == "The region")
    var later = TestDashboard.state()
    later.press(.character("6"))
    _ = later.update(.region(Self.region("a", "b"), at: Self.moment))
    #expect(later.places.map(\.page) == [.region, .overview, .targets])
    #expect(later.notice == nil)
  }

  @Test("An authority that leaves gives way to the first, and is named")
  func leaving() {
    var state = state("a", "b", "c")
    state.press(.down, .down, .enter)
    _ = state.update(.region(Self.region("a", "b"), at: Self.moment))
    #expect(state.authority.folder == "a")
    #expect(state.notice == "c is no longer among the folders")
    state.press(.character("a"))
    _ = state.update(.region(Self.region("b"), at: Self.moment))
    #expect(state.authority.folder == "b")
    #expect(state.notice == nil || state.notice == "council b is shown, 2 of 2")
    #expect(state.places.map(\.page) == [.overview])
  }

  @Test("No key on the page of all changes nothing without a word")
  func everyKeyAnswers() {
    for key in KeyBinding.all.flatMap(\.keys) {
      var state = state("a", "b", "c")
      state.press(.down)
      let before = state
      let effects = state.press(key)
      let changed =
        state.places != before.places || state.overlay != before.overlay
        || state.day != before.day || state.shownIndex != before.shownIndex || state.isBlank
      #expect(changed || state.notice != nil || !effects.isEmpty, "\(key)")
    }
  }
}
