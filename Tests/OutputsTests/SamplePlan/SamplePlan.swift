import CareModel
import SampleFolders
import Samples
import Text

@testable import Outputs

/// The sample plan with its tables as cells that a test can change.
struct SamplePlan {
  /// Targets and savings of this year.
  var cells: TextCells
  var nextYear: TextCells
  var actions: TextCells
  var settings: String

  init() {
    let folder = MemoryFolder(.costImprovementPlan)
    cells = TextCells(folder["cost-improvement-plan.csv"] ?? "")
    nextYear = TextCells(folder["next-year-savings.csv"] ?? "")
    actions = TextCells(folder["actions.csv"] ?? "")
    settings = folder["lookout.toml"] ?? ""
  }

  var folder: MemoryFolder {
    var folder = MemoryFolder()
    folder["cost-improvement-plan.csv"] = cells.text
    folder["next-year-savings.csv"] = nextYear.text
    folder["actions.csv"] = actions.text
    folder["lookout.toml"] = settings
    return folder
  }

  func figures(at day: String? = nil) -> DisclosedFigures { folder.figures(at: day) }

  func json(at day: String? = nil) throws -> ReadJSON { try folder.json(at: day) }
}

extension MemoryFolder {
  /// What is shown of the folder, without being told a day or on one.
  func figures(at day: String? = nil) -> DisclosedFigures {
    DisclosedFigures(of: snapshot, on: day.flatMap { Day(iso: $0) })
  }

  /// The figures as another program reads them.
  func json(at day: String? = nil) throws -> ReadJSON {
    try ReadJSON(FiguresJSON.document(of: figures(at: day)).text)
  }
}
