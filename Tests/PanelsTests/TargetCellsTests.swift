import CareModel
import Dashboard
import SampleFolders
import TerminalUI
import Testing
import Text

@testable import Panels

/// What lists of targets say of a milestone still to come.
@Suite struct TargetCellsTests {
  private func actual(_ rows: String) throws -> Line {
    var folder = MemoryFolder()
    folder["plan.csv"] =
      "id,measure,due,target,actual,as_at,polarity\n1,Children,2014-03-31,300,320,2013-04-30,lower\n"
      + rows
    let figures = ScreenTests.state(folder, keys: []).figures
    return TargetCells(target: try #require(figures.targets.rows.first)).line[4]
  }

  @Test("What its measure is now stands there, and nothing older where nobody knows that")
  func notDue() throws {
    #expect(try actual("") == Line("320", Look.muted))
    let later = "1,Children,2014-03-31,300,not known,2013-05-31,lower\n"
    #expect(try actual(later) == Line("not known", Look.warning))
  }
}
