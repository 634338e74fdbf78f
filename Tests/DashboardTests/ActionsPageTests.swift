import CareModel
import TerminalUI
import Testing
import Text

@testable import Dashboard

/// The page of actions with its panels, and what is opened from them.
@Suite struct ActionsPageTests {
  private static func row(_ line: Int, _ path: SafeText) -> RowReference {
    RowReference(path: path, line: line)
  }

  /// Two rows for each panel; three to be asked for.
  private static func snapshot() -> Snapshot {
    var snapshot = Snapshot()
    guard let day = Day(iso: "2011-09-30"), let past = Day(iso: "2011-08-31") else {
      return snapshot
    }
    snapshot.settings.asAt = day
    for line in 2...3 {
      var action = ActionRow(
        action: "action \(line)", status: .inProgress, source: row(line, "actions.csv"))
      if line == 3 { (action.due, action.term) = (past, .short) }
      snapshot.actions.append(action)
      var decision = DecisionRow(
        day: past, decision: "decision \(line)", source: row(line, "decisions.csv"))
      if line == 3 { decision.due = past }
      snapshot.decisions.append(decision)
      var risk = RiskRow(risk: "risk \(line)", source: row(line, "risks.csv"))
      (risk.likelihood, risk.impact) = (.medium, line == 3 ? .high : .low)
      snapshot.risks.append(risk)
      var forum = ForumRow(forum: "forum \(line)", source: row(line, "forums.csv"))
      (forum.level, forum.nextReport) = (line == 3 ? .internal : .members, line == 3 ? past : day)
      snapshot.forums.append(forum)
      snapshot.spendControl.append(
        SpendControlRow(day: past, description: "spend \(line)", source: row(line, "spend.csv")))
    }
    return snapshot
  }

  private func state(_ keys: [Key] = [], snapshot: Snapshot? = nil) -> DashboardState {
    var state = DashboardState(
      snapshot: snapshot ?? Self.snapshot(),
      folder: FolderStanding(folder: "plans", state: .live, summary: "live"))
    for key in keys { _ = state.update(.key(key)) }
    return state
  }

  private static let panels: [(key: Character, panel: Panel)] = [
    ("8", .actions), ("D", .decisions), ("R", .risks), ("F", .forums), ("K", .spendControl),
    ("C", .chase),
  ]

  @Test("Each key gives its panel the focus on the page of actions, from anywhere")
  func keys() {
    for (key, panel) in Self.panels {
      for before in [[], [.character("9")], [.character("R"), .enter]] as [[Key]] {
        let opened = state(before + [.character(key)])
        #expect(opened.place == Place(.actions, focus: panel))
        #expect(opened.notice == nil)
        #expect(state(before + [.character(key), .escape]).place.page == .overview)
      }
    }
  }

  @Test("Tab goes through the panels and comes back to the first")
  func tab() {
    var state = state([.character("8")])
    for (_, panel) in Self.panels {
      #expect(state.place.focus == panel)
      _ = state.update(.key(.tab))
    }
    #expect(state.place.focus == .actions)
    _ = state.update(.key(.backTab))
    #expect(state.place.focus == .chase)
  }

  @Test("The lists stand as the panels show them: what needs somebody first")
  func lists() {
    let state = state([.character("8")])
    // By term: the short one first, what has none last.
    #expect(state.rows(of: .actions) == ["action 3", "action 2"])
    #expect(state.rows(of: .decisions).map { $0.hasSuffix("decision 3") } == [true, false])
    #expect(state.rows(of: .risks) == ["risk 3", "risk 2"])
    #expect(state.rows(of: .forums).map { $0.hasPrefix("forum 3") } == [true, false])
    #expect(state.rows(of: .spendControl) == ["spend.csv:2", "spend.csv:3"])
    #expect(state.rows(of: .chase).count == 3)
  }

  @Test("Enter opens the row that the bar is on, a line down its neighbour, Esc leads back")
  func entries() {
    for (key, panel) in Self.panels {
      let rows = state([.character(key)]).rows(of: panel)
      #expect(state([.character(key), .enter]).place.page == .entry(panel, rows[0]))
      #expect(state([.character(key), .enter, .down]).place.page == .entry(panel, rows[1]))
      let back = state([.character(key), .enter, .down, .escape])
      #expect(back.place == Place(.actions, focus: panel))
      #expect(back.selection(in: panel) == rows[1])
      #expect(state([.character(key), .enter, .enter]).notice?.string.contains("Esc") == true)
      #expect(state([.character(key), .enter]).crumbs.first == "Overview")
    }
  }

  @Test("An empty panel has nothing to open, and says so")
  func empty() {
    for (key, _) in Self.panels {
      let opened = state([.character(key), .enter], snapshot: Snapshot())
      #expect(opened.place.page == .actions)
      #expect(opened.notice == "there is nothing in it to open")
      #expect(!opened.isAvailable(.open))
    }
    #expect(state([.character("R")]).isAvailable(.open))
  }

  @Test("i lies over each panel and over what is opened, and says where there is nothing")
  func origin() {
    for (key, _) in Self.panels {
      #expect(state([.character(key), .character("i")]).overlay == .origin)
      #expect(state([.character(key), .enter, .character("i")]).overlay == .origin)
      let empty = state([.character(key), .character("i")], snapshot: Snapshot())
      #expect(empty.notice == "there is no figure here to tell the origin of")
    }
  }

  @Test("No key on the page or what is opened from it changes nothing without a word")
  func everyKeyAnswers() {
    let keys =
      KeyBinding.all.flatMap(\.keys) + Self.panels.map { .character($0.key) } + [.character("x")]
    for (panel, _) in Self.panels {
      for page in [[.character(panel)], [.character(panel), .enter]] as [[Key]] {
        for snapshot in [nil, Snapshot()] {
          for key in keys where key != .character(panel) || page.count > 1 {
            var state = state(page, snapshot: snapshot)
            let before = state
            let effects = state.update(.key(key))
            let changed =
              state.places != before.places || state.overlay != before.overlay
              || state.day != before.day || state.selections != before.selections
            let isSame = key == .character(panel) && snapshot != nil
            #expect(
              changed || state.notice != nil || !effects.isEmpty || isSame, "\(key) on \(page)")
          }
        }
      }
    }
  }
}
