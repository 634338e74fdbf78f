import CareModel
import Dashboard
import SampleFolders
import TerminalUI
import Testing
import Text

@testable import Panels

/// The page of actions of an invented service in recovery.
@Suite struct GovernanceScreenTests {
  static func state(_ keys: [Key]) -> DashboardState {
    ScreenTests.state(.inventedRecovery, keys: keys)
  }

  static let screens: [(name: String, keys: [Key])] = [
    ("recovery-actions", [.character("8")]),
    ("recovery-decisions", [.character("D")]),
    ("recovery-risks", [.character("R"), .down]),
    ("recovery-forums", [.character("F")]),
    ("recovery-spend-control", [.character("K")]),
    ("recovery-chase", [.character("C")]),
    ("recovery-risk", [.character("R"), .enter]),
  ]

  private static func text(_ keys: [Key], _ width: Int = 120, _ height: Int = 36) -> String {
    Screen.render(state(keys), size: Size(width: width, height: height)).description
  }

  @Test("Every panel of the page looks as recorded at three sizes", arguments: screens.map(\.name))
  func snapshots(name: String) throws {
    let keys = try #require(Self.screens.first { $0.name == name }).keys
    let state = Self.state(keys)
    state.expectRecorded(as: name)
  }

  @Test("On a small screen the panel with the focus is whole, the others are strips with counts")
  func strips() {
    let text = Self.text([.character("R")], 80, 24)
    for strip in [
      " 8 Actions  1 done  2 in progress  1 not started  1 overdue",
      " D Decisions  6 · 2 overdue · 1 conditional", " F Forums  3 · 1 overdue",
      " K Spend control  9 · 3 without authority · 1 not sure",
      " C Chase list  9 · 3 without an owner",
    ] {
      #expect(text.contains(strip), "\(text)")
    }
    for risk in ["Agency workers", "Posts cannot", "Demand rises", "Savings slip", "Inspection"] {
      #expect(text.contains(risk), "\(text)")
    }
  }

  @Test("The matrix has each risk in its cell, and the list beside it says the same in figures")
  func matrix() throws {
    let lines = Self.text([.character("R"), .down], 80, 24).split(separator: "\n")
    let rows = try (1...5).map { impact in
      try #require(lines.first { $0.contains("│ \(impact)  ") })
    }
    // Likelihood 4 and impact 5, 4 and 4, 3 and 4, 2 and 3.
    #expect(rows[4].contains("│ 5  ·    ·    ·    R1   ·"))
    #expect(rows[3].contains("│ 4  ·    ·    R3  ▸R2   ·"))
    #expect(rows[2].contains("│ 3  ·    R4   ·    ·    ·"))
    #expect(rows[0].contains("│ 1  ·    ·    ·    ·    ·"))
    for score in ["4 × 5     20", "4 × 4     16", "3 × 4     12", "2 × 3      6", "? × 5      ?"] {
      #expect(lines.contains { $0.contains(score) }, "\(score)")
    }
  }

  @Test("Two risks in one cell are counted, and the bar marks their cell")
  func crowdedCell() {
    var snapshot = MemoryFolder.inventedRecovery.snapshot
    snapshot.risks[1].impact = .veryHigh
    var state = DashboardState(snapshot: snapshot, folder: ScreenTests.folder)
    _ = state.update(.key(.character("R")))
    let text = Screen.render(state, size: Size(width: 80, height: 24)).description
    #expect(text.contains("│ 5  ·    ·    ·    ▸2   ·"), "\(text)")
  }

  @Test("What is opened is told whole: the rule, what it hangs on both ways, and its ring")
  func risk() {
    let text = Self.text([.character("R"), .enter], 80, 24)
    for words in [
      "Agency workers cost more than the cap",
      "likelihood 4 × impact 5 = 20; 15 and more is red, 8 to 14", "Recruitment drive",
      "risk R2 Posts cannot be filled", "action A1 Hold vacancies unless the backlog would suffer",
      "R1 and R2 hang on each other in a ring", "the review is overdue", "risks.csv line 2",
    ] {
      #expect(text.contains(words), "\(words)\n\(text)")
    }
    let unknown = Self.text([.character("R"), .down, .down, .enter], 80, 24)
    #expect(unknown.contains("R99: no risk, target or action is called so"))
    let decision = Self.text([.character("D"), .down, .down, .enter], 80, 24)
    #expect(decision.contains("subject to final guidance"))
    #expect(decision.contains("Decision 42 (ii)"))
  }

  @Test(
    "i tells figure, rule and row of what the bar is on",
    arguments: [
      ("D", "overdue", "decisions.csv line 5"),
      ("R", "likelihood 4 × impact 5 = 20", "risks.csv line 2"),
      ("F", "its report is not overdue", "forums.csv line 3"),
      ("K", "above £500, nobody named", "spend.csv line 4"),
      ("C", "due 31 Aug 2011", "decisions.csv line 7"),
      ("8", "No conferences", "actions.csv line 3"),
    ] as [(Character, String, String)])
  func origins(key: Character, words: String, row: String) {
    let text = Self.text([.character(key), .character("i")])
    #expect(text.contains("comes from"), "\(text)")
    #expect(text.contains(words), "\(text)")
    #expect(text.contains(row), "\(text)")
  }

  @Test("The frame of the actions says how many are to be chased, where there is room")
  func toChase() {
    #expect(Self.text([.character("8")], 200, 60).contains("1 overdue  9 to chase"))
    #expect(!Self.text([.character("8")], 120, 36).contains("to chase"))
  }

  @Test("Without any file each panel says what it needs")
  func nothing() {
    for (key, words) in [
      ("8", "action and status"), ("D", "date and decision"),
      ("R", "risk, likelihood and impact"), ("F", "forum, level and challenges"),
      ("K", "date, description and amount"), ("C", "Nothing is owed"),
    ] as [(Character, String)] {
      let state = ScreenTests.state(MemoryFolder(), keys: [.character(key)])
      let text = Screen.render(state, size: Size(width: 200, height: 60)).description
      #expect(text.contains(words), "\(text)")
    }
  }

  @Test("A file that has gone, or rows told twice, mark their panel")
  func doubt() {
    var snapshot = MemoryFolder.inventedRecovery.snapshot
    for index in snapshot.sources.indices {
      snapshot.sources[index].staleness = .vanished(since: Moment(seconds: 1_367_313_240))
    }
    for (key, name) in [
      ("D", "decisions"), ("R", "risks"), ("F", "forums"), ("K", "spend"), ("8", "actions"),
    ] as [(Character, String)] {
      var state = DashboardState(snapshot: snapshot, folder: ScreenTests.folder)
      _ = state.update(.key(.character(key)))
      let text = Screen.render(state, size: Size(width: 200, height: 60)).description
      #expect(text.contains("\(name).csv gone since 09:14"), "\(text)")
    }
  }

  @Test("Every panel of the page is drawn at every size without a trap")
  func everySize() {
    for (_, keys) in Self.screens {
      let state = Self.state(keys)
      state.expectDrawing(upTo: 160, 44)
    }
  }

  @Test("Very long words in every field are drawn at every size without a trap")
  func longWords() {
    let long = String(repeating: "中文 word ", count: 60)
    var folder = MemoryFolder()
    folder["d.csv"] =
      "date,id,decision,outcome,condition,due\n05/03/2011,\(long),\(long),\(long),\(long),Apr 11\n"
    folder["r.csv"] =
      "id,risk,likelihood,impact,depends_on,mitigation\n\(long),\(long),5,5,\(long),\(long)\n"
    folder["f.csv"] = "forum,level,challenges,frequency\n\(long),members,\(long),\(long)\n"
    folder["s.csv"] =
      "date,description,amount,authorised_by,kind\n05/03/2011,\(long),9999999999,\(long),\(long)\n"
    folder["a.csv"] = "action,status,due,term,effect\n\(long),\(long),Apr 10,long,\(long)\n"
    for keys in Self.screens.map(\.keys) {
      let state = ScreenTests.state(folder, keys: keys)
      for size in [(0, 0), (1, 1), (5, 3), (20, 5), (39, 12), (80, 24), (131, 44), (200, 60)] {
        _ = Screen.render(state, size: Size(width: size.0, height: size.1))
      }
    }
  }

  @Test("No rating is told by its colour alone but in the matrix, where a list stands beside it")
  func ratings() {
    let text = Self.text([.character("R")], 120, 36)
    for shape in ["R ✖", "A ●", "G ■"] { #expect(text.contains(shape)) }
    let narrow = Self.text([.character("R")], 60, 24)
    #expect(narrow.contains("R ✖") && !narrow.contains("likelihood →"))
  }
}
