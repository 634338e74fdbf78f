import CareModel
import TerminalUI
import Testing
import Text

@testable import Dashboard

/// The pages of placements, agency workers and measures.
@Suite struct ServicePagesTests {
  private static func row(_ line: Int, _ path: SafeText = "a.csv") -> RowReference {
    RowReference(path: path, line: line)
  }

  private static func snapshot(hasTargets: Bool = true) -> Snapshot {
    var snapshot = Snapshot()
    guard let day = Day(iso: "2013-04-30") else { return snapshot }
    for (line, team) in [nil, "North", "South"].enumerated() as EnumeratedSequence<[SafeText?]> {
      var row = WorkforceRow(day: day, team: team, source: row(line, "workforce.csv"))
      row.agencyFTE = .exactly(Number(7 + line))
      snapshot.workforce.append(row)
    }
    for (line, group) in [PlacementGroup.homes, .fosterOther, .supported].enumerated() {
      var row = PlacementRow(
        day: day, placement: group.name, group: group, provider: PlacementProvider.none,
        providerName: nil, source: row(line, "placements.csv"))
      row.count = .exactly(Number(10 + line * (line == 1 ? 90 : 1)))
      snapshot.placements.append(row)
    }
    for (line, name) in (["Visits", "LAC", "Plans"] as [SafeText]).enumerated() {
      var row = MeasureRow(
        measure: name, day: day, period: "Apr 13", team: nil, source: row(line, "measures.csv"))
      row.value = .exactly(Number(line + 1))
      snapshot.measures.append(row)
    }
    guard hasTargets else { return snapshot }
    for (id, indicator) in [
      ("1", "agencyFTE"), ("4", "placements.homes"), ("7", "lookedAfter"),
    ] as [(SafeText, SafeText)] {
      var target = TargetRow(id: id, source: row(2, "targets.csv"))
      (target.measure, target.indicator, target.polarity) = (indicator, indicator, .lower)
      (target.due, target.asAt, target.target) = (day, day, .exactly(Number(5)))
      snapshot.targets.append(target)
    }
    return snapshot
  }

  private func state(
    _ keys: [Key] = [], hasTargets: Bool = true, snapshot: Snapshot? = nil
  ) -> DashboardState {
    var state = DashboardState(
      snapshot: snapshot ?? Self.snapshot(hasTargets: hasTargets),
      folder: FolderStanding(folder: "plans", state: .live, summary: "live"))
    for key in keys { _ = state.update(.key(key)) }
    return state
  }

  @Test(
    "3, 4 and M open their pages, from anywhere, and Esc leads to the overview",
    arguments: [("3", .placements), ("4", .workforce), ("M", .measures)] as [(Character, Page)])
  func pages(key: Character, page: Page) {
    for before in [[], [.character("9")], [.enter]] as [[Key]] {
      let opened = state(before + [.character(key)])
      #expect(opened.place.page == page)
      #expect(opened.crumbs.first == "Overview")
      #expect(opened.notice == nil)
      #expect(state(before + [.character(key), .escape]).place.page == .overview)
    }
    #expect(state([.character("n")]).notice == "n does nothing · ? shows what does")
  }

  @Test("The lists are the groups by size, the teams, and the measures as they come")
  func lists() {
    #expect(
      state([.character("3")]).rows(of: .placements) == [
        "Foster carers", "Supported accommodation", "Children’s homes",
      ])
    #expect(state([.character("4")]).rows(of: .workforce) == ["North", "South"])
    #expect(state([.character("M")]).rows(of: .measures) == ["visits", "lac", "plans"])
    // On the overview the two panels have no list to move in.
    #expect(state().rows(of: .placements).isEmpty)
    #expect(state().rows(of: .workforce).isEmpty)
  }

  @Test(
    "The bar moves through each list, and says where it ends",
    arguments: [("3", .placements, 3), ("4", .workforce, 2), ("M", .measures, 3)]
      as [(Character, Panel, Int)])
  func moving(key: Character, panel: Panel, count: Int) {
    var state = state([.character(key)])
    let rows = state.rows(of: panel)
    for row in rows {
      #expect(state.selection(in: panel) == row)
      _ = state.update(.key(.down))
    }
    #expect(state.notice == "this is the last line")
    _ = state.update(.key(.home))
    #expect(state.selection(in: panel) == rows.first)
    _ = state.update(.key(.up))
    #expect(state.notice == "this is the first line")
  }

  @Test(
    "Enter opens the target that a figure is judged by, and Esc leads back to its page",
    arguments: [("3", "4", .placements), ("4", "1", .workforce)] as [(Character, SafeText, Page)])
  func targets(key: Character, id: SafeText, page: Page) {
    // Homes are what the plan aims at; the bar starts on the largest group.
    let rows = state([.character("3")]).rows(of: .placements)
    let homes = key == "3" ? rows.firstIndex(of: "Children’s homes") ?? 0 : 0
    let keys = [.character(key)] + Array(repeating: Key.down, count: homes) + [.enter]
    #expect(state(keys).place.page == .target(id))
    #expect(state(keys + [.escape]).place.page == page)
    let none = state([.character(key), .enter], hasTargets: false)
    #expect(none.place.page == page)
    #expect(none.notice == "no target is set for it: nothing lies deeper here")
  }

  @Test("Enter opens the measure with the bar on it, and a line down its neighbour")
  func measure() {
    #expect(state([.character("M"), .down, .enter]).place.page == .measure("lac"))
    let next = state([.character("M"), .down, .enter, .down])
    #expect(next.place.page == .measure("plans"))
    #expect(next.crumbs.last == "Plans")
    #expect(state([.character("M"), .enter, .enter]).notice?.string.contains("Esc") == true)
    let back = state([.character("M"), .down, .enter, .down, .escape])
    #expect(back.place.page == .measures)
    #expect(back.selection(in: .measures) == "plans")
  }

  @Test("On the overview Enter opens what has the focus")
  func overview() {
    let keys: [Key] = [.tab, .tab, .enter]
    #expect(state(keys).place.page == .placements)
    #expect(state([.tab] + keys).place.page == .workforce)
    // The number of looked-after children leads to its target, else to its measure.
    #expect(state([.character("2"), .enter]).place.page == .target("7"))
    #expect(state([.character("2"), .enter], hasTargets: false).place.page == .measure("lac"))
  }

  @Test(
    "i lies over each page, and where there is no figure says so",
    arguments: ["3", "4", "M"] as [Character])
  func origin(key: Character) {
    #expect(state([.character(key), .character("i")]).overlay == .origin)
    #expect(state([.character(key), .character("i"), .escape]).overlay == nil)
    let empty = state([.character(key), .character("i")], snapshot: Snapshot())
    #expect(empty.overlay == nil)
    #expect(empty.notice == "there is no figure here to tell the origin of")
  }

  @Test("No key on any of the pages changes nothing without a word", arguments: [true, false])
  func everyKeyAnswers(isEmpty: Bool) {
    let digits: [Key] = (0...9).map { .character(Character("\($0)")) }
    let keys = KeyBinding.all.flatMap(\.keys) + digits + [.character("M"), .character("x")]
    let pages: [[Key]] = [
      [.character("3")], [.character("4")], [.character("M")], [.character("M"), .enter],
    ]
    for page in pages {
      for key in keys where !page.contains(key) || key == .enter {
        var state = state(page, snapshot: isEmpty ? Snapshot() : nil)
        let before = state
        let effects = state.update(.key(key))
        let changed =
          state.places != before.places || state.overlay != before.overlay
          || state.day != before.day || state.selections != before.selections
        #expect(changed || state.notice != nil || !effects.isEmpty, "\(key) on \(page)")
      }
    }
  }
}
