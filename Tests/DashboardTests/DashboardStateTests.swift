import CareModel
import TerminalUI
import Testing
import Text

@testable import Dashboard

@Suite struct DashboardStateTests {
  /// Four targets under two objectives, reported at the end of March and of April 2013.
  private static func snapshot(actual: Int = 320) -> Snapshot {
    var snapshot = Snapshot()
    let rows:
      [(id: SafeText, objective: SafeText, target: Int, actual: Int, due: String, asAt: String)] = [
        ("7", "B", 300, 310, "2013-04-30", "2013-03-31"),
        ("7", "B", 300, actual, "2013-04-30", "2013-04-30"),
        ("8", "B", 294, 0, "2014-04-30", "2013-04-30"),
        ("1", "A", 6, 6, "2013-04-30", "2013-04-30"),
        ("4", "A", 40, 45, "2013-03-31", "2013-04-30"),
      ]
    for (line, row) in rows.enumerated() {
      var target = TargetRow(id: row.id, source: RowReference(path: "plan.csv", line: line + 2))
      target.objective = row.objective
      target.measure = row.id == "8" ? "measure 7" : "measure \(row.id)"
      target.polarity = .lower
      target.target = .exactly(Number(row.target))
      target.actual = row.actual == 0 ? .absent(.notApplicable) : .exactly(Number(row.actual))
      target.due = Day(iso: row.due)
      target.asAt = Day(iso: row.asAt)
      snapshot.targets.append(target)
    }
    snapshot.sources = [SourceReport(path: "plan.csv", verdict: .ok)]
    return snapshot
  }

  private static let folder = FolderStanding(folder: "plans", state: .live, summary: "live")

  private func state() -> DashboardState {
    DashboardState(snapshot: Self.snapshot(), folder: Self.folder)
  }

  private func press(_ keys: [Key], on state: inout DashboardState) -> [Effect] {
    keys.flatMap { state.update(.key($0)) }
  }

  @Test("The overview lists targets by urgency, the page by objective")
  func order() {
    var state = state()
    #expect(state.rows(of: .targets) == ["7", "4", "1", "8"])
    _ = press([.character("6")], on: &state)
    #expect(state.rows(of: .targets) == ["7", "8", "1", "4"])
  }

  @Test("What the folder's watcher has to say is said until the next key, and once")
  func notice() {
    var state = state()
    var standing = Self.folder
    standing.notice = "the log is given up"
    _ = state.update(.folder(standing))
    #expect(state.notice == "the log is given up")
    _ = press([.down], on: &state)
    #expect(state.notice == nil)
    _ = state.update(.folder(standing))
    #expect(state.notice == nil)
  }

  @Test("Enter opens the target with the bar on it, Esc leads back to where one was")
  func openAndBack() {
    var state = state()
    _ = press([.down, .enter], on: &state)
    #expect(state.place.page == .target("4"))
    #expect(state.crumbs == ["Overview", "4 measure 4"])
    _ = press([.escape], on: &state)
    #expect(state.place.page == .overview)
    #expect(state.selection(in: .targets) == "4")
  }

  @Test("On an opened target the next one is a line away")
  func neighbours() {
    var state = state()
    _ = press([.character("6"), .enter, .down], on: &state)
    #expect(state.place.page == .target("8"))
    _ = press([.escape], on: &state)
    #expect(state.place.page == .targets)
    #expect(state.selection(in: .targets) == "8")
  }

  @Test("The bar stays on its row when the files change and the order with them")
  func selectionFollowsRow() {
    var state = state()
    _ = press([.down], on: &state)
    #expect(state.selection(in: .targets) == "4")
    _ = state.update(.snapshot(Self.snapshot(actual: 300)))
    #expect(state.rows(of: .targets).first == "4")
    #expect(state.selection(in: .targets) == "4")
  }

  @Test("A row that is gone gives the bar to the first")
  func goneRow() {
    var state = state()
    _ = press([.character("G")], on: &state)
    #expect(state.selection(in: .targets) == "8")
    var snapshot = Self.snapshot()
    snapshot.targets.removeAll { $0.id == "8" }
    _ = state.update(.snapshot(snapshot))
    #expect(state.selection(in: .targets) == "7")
  }

  @Test("Every figure follows the day, from the newest back to the earliest and on again")
  func days() {
    var state = state()
    #expect(state.figures.asAt == Day(iso: "2013-04-30"))
    #expect(state.figures.targets.rows.first { $0.id == "7" }?.actual == .exactly(Number(320)))
    _ = press([.character("[")], on: &state)
    #expect(state.figures.asAt == Day(iso: "2013-03-31"))
    #expect(state.figures.isPast)
    #expect(state.figures.targets.rows.first { $0.id == "7" }?.measureNow?.value == Number(310))
    _ = press([.character("[")], on: &state)
    #expect(state.figures.asAt == Day(iso: "2013-03-31"))
    #expect(state.notice != nil)
    _ = press([.character("]")], on: &state)
    #expect(state.day == nil)
    _ = press([.character("]")], on: &state)
    #expect(state.notice == "30 Apr 2013 is the newest day there are figures for")
  }

  @Test("A year back goes no further than what is known, and 0 is the newest again")
  func years() {
    var state = state()
    _ = press([.character("{")], on: &state)
    #expect(state.figures.asAt == Day(iso: "2013-03-31"))
    _ = press([.character("0")], on: &state)
    #expect(state.day == nil)
    #expect(state.figures.asAt == Day(iso: "2013-04-30"))
  }

  @Test("A shown day stays while files change, the newest moves on with them")
  func dayAndSnapshot() {
    var state = state()
    var later = Self.snapshot()
    later.targets[1].asAt = Day(iso: "2013-05-31")
    _ = state.update(.snapshot(later))
    #expect(state.figures.asAt == Day(iso: "2013-05-31"))
    _ = press([.character("[")], on: &state)
    _ = state.update(.snapshot(Self.snapshot()))
    #expect(state.day == Day(iso: "2013-04-30"))
  }

  @Test("Digits open pages or give panels the focus, or say that there is none")
  func digits() {
    var state = state()
    _ = press([.character("2")], on: &state)
    #expect(state.place.page == .overview)
    #expect(state.place.focus == .lookedAfter)
    _ = press([.character("9")], on: &state)
    #expect(state.place.page == .data)
    _ = press([.character("5")], on: &state)
    #expect(state.notice == "there is no page 5")
  }

  @Test("Tab goes round the panels, both ways")
  func focus() {
    var state = state()
    #expect(state.place.focus == .targets)
    _ = press([.backTab], on: &state)
    #expect(state.place.focus == .data)
    _ = press([.tab, .tab], on: &state)
    #expect(state.place.focus == .lookedAfter)
  }

  @Test("A key that does nothing says so, and the next key takes the word back")
  func unknownKey() {
    var state = state()
    _ = press([.character("x")], on: &state)
    #expect(state.notice == "x does nothing · ? shows what does")
    _ = press([.down], on: &state)
    #expect(state.notice == nil)
  }

  @Test("No key at any place changes nothing without a word")
  func everyKeyAnswers() {
    let keys = KeyBinding.all.flatMap(\.keys) + (0...9).map { .character(Character("\($0)")) }
    for page in ["1", "2", "6", "8", "9"] {
      for key in keys {
        var state = state()
        _ = press([.character(Character(page))], on: &state)
        let before = state
        let effects = press([key], on: &state)
        let changed =
          state.places != before.places || state.overlay != before.overlay
          || state.day != before.day || state.selections != before.selections
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
    var state = state()
    _ = press([.character("?")], on: &state)
    let open = state.helpBindings.firstIndex { $0.command == .open } ?? 0
    for _ in 0..<open { _ = press([.down], on: &state) }
    _ = press([.enter], on: &state)
    #expect(state.overlay == nil)
    #expect(state.place.page == .target("7"))
  }

  @Test("The help lists only what does something here")
  func helpIsHonest() {
    let state = state()
    let commands = state.helpBindings.map(\.command)
    #expect(!commands.contains(.back))
    #expect(!commands.contains(.laterMonth))
    #expect(commands.contains(.earlierMonth))
  }

  @Test("q leaves, also from what is laid over a page")
  func quit() {
    var state = state()
    #expect(press([.character("q")], on: &state) == [.quit])
    #expect(press([.character("i"), .character("q")], on: &state) == [.quit])
  }

  @Test("What is wrong with the theme is told once, and known until it is mended")
  func themeTrouble() {
    var state = state()
    _ = state.update(.themeTrouble("a"))
    #expect(state.notice == "a")
    #expect(state.themeTrouble == "a")
    _ = press([.down], on: &state)
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
    var state = DashboardState(folder: Self.folder, notice: "edit the files")
    _ = state.update(.themeTrouble(nil))
    #expect(state.notice == "edit the files")
    _ = state.update(.themeTrouble("a"))
    _ = press([.character("x")], on: &state)
    let notice = state.notice
    _ = state.update(.themeTrouble(nil))
    #expect(state.notice == notice)
    #expect(notice != nil)
  }

  @Test("No key is bound twice")
  func uniqueKeys() {
    let keys = KeyBinding.all.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test("Nothing at all is known, and no key traps")
  func emptySnapshot() {
    let keys = KeyBinding.all.flatMap(\.keys) + (1...9).map { .character(Character("\($0)")) }
    for first in keys {
      for second in keys {
        var state = DashboardState(folder: Self.folder)
        _ = press([first, second], on: &state)
        #expect(!state.places.isEmpty)
      }
    }
  }
}
