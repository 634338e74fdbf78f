import CareModel
import Dashboard
import SampleFolders
import Samples
import TerminalUI
import Testing
import Text

@testable import Panels

/// What the page of the files tells of the last save.
@Suite struct LastSaveScreenTests {
  /// Screens for what has to hold of everything that is drawn.
  static let states = [saved, still]

  /// A plan that was saved, with another number of children and another target met.
  private static var saved: DashboardState {
    var folder = MemoryFolder(.costImprovementPlan)
    var state = DashboardState(snapshot: folder.snapshot, folder: ScreenTests.folder)
    let plan = folder["cost-improvement-plan.csv"] ?? ""
    folder["cost-improvement-plan.csv"] =
      plan.replacing(",300,320,20,", with: ",300,331,31,").replacing(",6,7.5,1.5,", with: ",6,6,0,")
    _ = state.update(message(folder.snapshot))
    _ = state.update(.key(.character("9")))
    return state
  }

  /// A save that moved nothing after it.
  private static var still: DashboardState {
    var state = saved
    var snapshot = MemoryFolder(.costImprovementPlan).snapshot
    snapshot.sources[0].readAt = Moment(seconds: 1_367_313_900)
    _ = state.update(message(snapshot))
    snapshot.sources[1].readAt = Moment(seconds: 1_367_313_960)
    _ = state.update(message(snapshot))
    return state
  }

  private static func message(_ snapshot: Snapshot) -> Message {
    .region(Region(snapshot), at: Moment(seconds: 1_367_313_600))
  }

  @Test("The page of the files tells what the last save moved, as recorded at three sizes")
  func lastSave() {
    for (name, state) in [("data-saved", Self.saved), ("data-still", Self.still)] {
      for (width, height) in ScreenTests.sizes {
        let canvas = Screen.render(state, size: Size(width: width, height: height))
        Snapshots.expect(canvas, matches: "\(name)-\(width)x\(height)")
      }
    }
    let text = Screen.render(Self.saved, size: Size(width: 120, height: 36)).description
    #expect(
      text.contains("looked-after children 320 → 331: cost-improvement-plan.csv line 8"), "\(text)")
    let still = Screen.render(Self.still, size: Size(width: 120, height: 36)).description
    #expect(still.contains("cost-improvement-plan.csv: no figure moved"), "\(still)")
    #expect(still.contains("looked-after children 331 → 320"), "\(still)")
  }
}
