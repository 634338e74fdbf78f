import CareModel
import Dashboard
import SampleFolders
import TerminalUI
import Testing
import Text

@testable import Panels

/// The screens of counts that are hidden: drawn alike, whatever they hide.
@Suite struct HiddenCellTests {
  private static let screens: [(name: String, keys: [Key])] = [
    ("hidden-overview", []),
    ("hidden-placements", [.character("3")]),
    ("hidden-workload", [.character("5")]),
    ("hidden-targets", [.character("6")]),
    ("hidden-target", [.character("6"), .enter]),
    ("hidden-measures", [.character("M")]),
  ]

  private static func state(_ keys: [Key], isMeeting: Bool = true) -> DashboardState {
    var state = DashboardState(
      region: Region(MemoryFolder.hiddenCounts.snapshot), folder: ScreenTests.folder,
      wish: DisclosureWish(isMeeting: isMeeting))
    for key in keys { _ = state.update(.key(key)) }
    return state
  }

  @Test("A meeting’s pages look as recorded at three sizes", arguments: screens.map(\.name))
  func snapshots(name: String) throws {
    let keys = try #require(Self.screens.first { $0.name == name }).keys
    Self.state(keys).expectRecorded(as: name)
  }

  @Test("Every page is drawn at every size without a trap")
  func everySize() {
    for screen in Self.screens { Self.state(screen.keys).expectDrawing(upTo: 90, 30) }
  }

  @Test("Each page that shows a hidden count says once what it is", arguments: screens.map(\.name))
  func note(name: String) throws {
    let keys = try #require(Self.screens.first { $0.name == name }).keys
    for (width, height) in ScreenTests.sizes {
      for isMeeting in [true, false] {
        let canvas = Screen.render(
          Self.state(keys, isMeeting: isMeeting), size: Size(width: width, height: height))
        let text = canvas.description
        #expect(text.components(of: "c: hidden to protect children") == 1, "\(text)")
        if !isMeeting { #expect(!text.contains("1 to 5")) }
      }
    }
    let wide = Screen.render(Self.state(keys), size: Size(width: 200, height: 60)).description
    #expect(wide.contains("c: hidden to protect children (1 to 5, or what would tell them)"))
  }

  @Test("A page without a hidden count says nothing of them")
  func noNote() {
    for keys in [[], [.character("3")], [.character("6")], [.character("9")]] as [[Key]] {
      let state = ScreenTests.state(.inventedService, keys: keys)
      let text = Screen.render(state, size: Size(width: 120, height: 36)).description
      #expect(!text.contains("hidden to protect"))
    }
    let data = Screen.render(
      Self.state([.character("9")]), size: Size(width: 120, height: 36)
    ).description
    #expect(!data.contains("c: hidden to protect"))
  }

  @Test("A hidden group has a hatch for its part of the bar, and neither share nor change")
  func placements() throws {
    let canvas = Screen.render(Self.state([.character("3")]), size: Size(width: 120, height: 36))
    let lines = canvas.description.split(separator: "\n").map { $0.prefix(78) }
    for name in ["Residential schools", "Supported accommodation"] {
      let line = try #require(lines.first { $0.contains(name) })
      let cells = line.split { $0 == " " || $0 == "│" }
      #expect(cells.contains("c"), "\(line)")
      #expect(cells.first == "╱", "\(line)")
      #expect(!line.contains("%") && !line.contains("▲") && !line.contains("▼"))
    }
    let rows = lines.filter { $0.contains("╱╱╱╱") }
    #expect(rows.count == 1)
    #expect(!rows[0].contains("╱╱╱╱╱"))
    #expect(canvas.inASCII().description.contains("//// "))
  }

  @Test("A hidden step has a hatch of one length for a bar, and no movement")
  func workload() throws {
    let canvas = Screen.render(Self.state([.character("5")]), size: Size(width: 200, height: 60))
    let lines = canvas.description.split(separator: "\n").filter { $0.contains("╱") }
    #expect(lines.count == 2)
    for line in lines {
      #expect(line.contains(" ╱╱╱╱ "), "\(line)")
      #expect(line.prefix(110).contains(" c "), "\(line)")
    }
  }

  @Test("Hidden counts keep the order of their groups, after those that are seen")
  func order() {
    let given = Self.state([]).figures.placements.given
    #expect(given.suffix(2).map(\.group) == [.supported, .residentialSchool])
  }

  @Test("A hidden month is a gap in a series")
  func gaps() throws {
    let measures = Self.state([]).figures.measures.rows
    let missing = try #require(measures.first { $0.name == "Children missing twice" })
    #expect(missing.periods == [Number(14), nil, Number(12), Number(16)])
    #expect(Sparkline.text(missing.periods) == "▅ ▁█")
    #expect(Sparkline.text([Number(1), Number(1)]) == "▁▁")
  }

  @Test("A hidden result has no colour and asks for nobody")
  func targets() {
    let canvas = Screen.render(Self.state([.character("6")]), size: Size(width: 120, height: 36))
    let lines = canvas.description.split(separator: "\n")
    for name in ["Children missing", "Children out of school"] {
      guard let y = lines.firstIndex(where: { $0.contains(name) }) else { continue }
      #expect(!canvas.row(y).contains { $0.style.foreground == .warning })
      #expect(lines[y].contains(" c "))
    }
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
