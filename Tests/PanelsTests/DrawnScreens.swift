import CareModel
import Dashboard
import SampleFolders
import Samples
import TerminalUI
import Text

@testable import Panels

/// Screens of every kind, for what has to hold of everything that is drawn.
enum DrawnScreens {
  /// Two roles that words stand in and on.
  struct Pair: Hashable, CustomStringConvertible {
    let words: Role
    let surface: Role

    var description: String { "\(words.rawValue) on \(surface.rawValue)" }
  }

  /// The pairs of all words that are drawn on any screen, but for the diamonds of a chart's area.
  static let pairsOfWords: Set<Pair> = {
    var pairs: Set<Pair> = []
    for canvas in canvases {
      for y in 0..<canvas.size.height {
        for cell in canvas.row(y) where isWord(cell) {
          pairs.insert(Pair(words: cell.style.foreground, surface: cell.style.background))
        }
      }
    }
    return pairs
  }()

  private static func isWord(_ cell: Cell) -> Bool {
    guard let scalar = cell.scalar, scalar != " " else { return false }
    if cell.style.background == .area, scalar == "◆" || scalar == "◇" { return false }
    // Frames and blocks.
    return !(0x2500..<0x25A0).contains(scalar.value) || scalar == "■"
  }

  private static let canvases: [Canvas] = states.flatMap { state in
    [(20, 5), (80, 24), (200, 60)].map { width, height in
      Screen.render(state, size: Size(width: width, height: height))
    }
  }

  private static let keys: [[Key]] = [
    [.character("2")], [.character("6")], [.enter], [.character("8")], [.character("9")],
    [.character("9"), .down], [.character("?")], [.character("i")], [.character("[")],
    [.character("x")],
    [.character("7")], [.character("P")], [.character("S")],
    [.character("b")], [.character("m")], [.character("m"), .character("m")],
  ]

  private static let states: [DashboardState] =
    [MemoryFolder(.costImprovementPlan), ratings, broken, MemoryFolder(), .inventedMoney].flatMap {
      folder in
      let start = DashboardState(snapshot: folder.snapshot, folder: ScreenTests.folder)
      return [start, troubled(start)] + keys.map { pressed($0, on: start) }
    } + [stale] + RegionScreenTests.states + LastSaveScreenTests.states
    + GovernanceScreenTests.screens.map { GovernanceScreenTests.state($0.keys) }

  private static func pressed(_ keys: [Key], on state: DashboardState) -> DashboardState {
    var state = state
    for key in keys { _ = state.update(.key(key)) }
    return state
  }

  private static func troubled(_ state: DashboardState) -> DashboardState {
    var state = state
    _ = state.update(.folder(lost))
    _ = state.update(.themeTrouble("mine.toml line 3: there is no such role"))
    return pressed([.character("9")], on: state)
  }

  private static let lost = FolderStanding(
    folder: "plans", state: .troubled, summary: "folder lost at 09:14",
    trouble: "is not there")

  /// A target of every rating.
  private static var ratings: MemoryFolder {
    var folder = MemoryFolder()
    folder["plan.csv"] = """
      id,measure,due,target,actual,as_at,polarity,indicator
      1,Visits,2013-03-31,100,100,2013-04-30,higher,
      2,Visits,2014-03-31,100,,,higher,
      3,Reviews,2013-03-31,100,97,2013-04-30,higher,
      4,Children,2013-03-31,100,150,2013-04-30,lower,lookedAfter
      5,Plans,2013-03-31,100,100,2013-04-30,higher,

      """
    return folder
  }

  private static var broken: MemoryFolder {
    var folder = MemoryFolder(.costImprovementPlan)
    folder["actions.csv"] = "Action,Due\nwrite a plan,31/02/2013\n"
    folder["extra.csv"] = "id,measure,due,target\n20,Visits,31/02/2013,twelve\n"
    return folder
  }

  private static var stale: DashboardState {
    var snapshot = MemoryFolder(.costImprovementPlan).snapshot
    for index in snapshot.sources.indices {
      snapshot.sources[index].staleness = .vanished(since: Moment(seconds: 1_367_313_240))
    }
    return DashboardState(snapshot: snapshot, folder: ScreenTests.folder)
  }
}
