import CareModel
import Dashboard
import SampleFolders
import TerminalUI
import Testing
import Text

@testable import Panels

/// The page of money, of an invented service and of councils' papers.
@Suite struct MoneyScreenTests {
  private static let screens: [(name: String, folder: MemoryFolder, keys: [Key])] = [
    ("money", .inventedMoney, [.character("7"), .down, .down]),
    ("money-pressures", .inventedMoney, [.character("P"), .down]),
    ("money-savings", .inventedMoney, [.character("S"), .down]),
    ("money-origin", .inventedMoney, [.character("7"), .character("i")]),
    ("money-overspends", .overspends, [.character("7"), .down]),
    ("money-recovery", .recovery, [.character("P")]),
    ("money-round", .savingsRound, [.character("S")]),
    ("money-none", MemoryFolder(), [.character("7")]),
  ]

  @Test("Every panel looks as recorded at three sizes", arguments: screens.map(\.name))
  func snapshots(name: String) throws {
    let screen = try #require(Self.screens.first { $0.name == name })
    let state = ScreenTests.state(screen.folder, keys: screen.keys)
    state.expectRecorded(as: name)
  }

  @Test("It is drawn at every size without a trap")
  func everySize() {
    for screen in Self.screens {
      let state = ScreenTests.state(screen.folder, keys: screen.keys)
      state.expectDrawing(upTo: 170, 50)
    }
  }

  @Test("The panel of the overview tells budget, forecast, overspend and the three largest lines")
  func panel() {
    let state = ScreenTests.state(.inventedMoney)
    for (width, height) in [(38, 8), (38, 14), (80, 16)] {
      var canvas = Canvas(size: Size(width: width, height: height))
      MoneyPanel(state: state, isFocused: true).draw(on: &canvas, in: Rect(canvas.size))
      Snapshots.expect(canvas, matches: "money-panel-\(width)x\(height)")
      let text = canvas.description
      for words in ["£28.7m", "£31.5m", "£2.8m over", "Children's homes", "+£1,200k"] {
        #expect(text.contains(words), "\(words) at \(width)x\(height)")
      }
    }
  }

  @Test("Every number of a bridge stands beside its bar, at every size that has room")
  func numbers() {
    let state = ScreenTests.state(.recovery, keys: [.character("P")])
    for (width, height) in ScreenTests.sizes {
      let text = Screen.render(state, size: Size(width: width, height: height)).description
      for words in ["£1,500k", "£600k", "£900k", "− at least £200k", "− £400k", "at most £900k"] {
        #expect(text.contains(words), "\(words) at \(width)x\(height)")
      }
    }
  }

  @Test("Words of the money stand on surfaces that they are told from")
  func contrast() {
    let known: Set<Role> = [.text, .strong, .muted, .key, .better, .worse, .warning, .faint, .chip]
    for screen in Self.screens {
      let state = ScreenTests.state(screen.folder, keys: screen.keys)
      let canvas = Screen.render(state, size: Size(width: 120, height: 36))
      for y in 0..<36 {
        for cell in canvas.row(y) {
          guard let scalar = cell.scalar, scalar.properties.isAlphabetic else { continue }
          #expect(known.contains(cell.style.foreground))
          let isFaint = cell.style.foreground == .faint
          #expect(!isFaint || cell.style.background == .panel)
        }
      }
    }
  }
}
