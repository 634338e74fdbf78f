import CareModel
import RandomNumbers
import SampleFolders
import Testing

/// A way in which the sample's plan could be written down, as the files of its folder.
struct PlanLayout: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let folder: MemoryFolder

  /// The plan file in another writing.
  init(_ name: String, _ write: (TextCells) -> [UInt8]) {
    self.init(name, files: ["plan.csv": write(SamplePlan().cells)])
  }

  /// Other files in place of the plan file.
  init(_ name: String, files: [String: [UInt8]]) {
    let plan = SamplePlan()
    var folder = plan.folder
    folder["cost-improvement-plan.csv"] = nil
    for (path, bytes) in files { folder.write(bytes, to: path) }
    testDescription = name
    self.folder = folder
  }
}

extension PlanLayout {
  static let all: [PlanLayout] = [
    PlanLayout("printed") { printed($0).text.bytes },
    PlanLayout("semicolons") { $0.text(separator: ";").bytes },
    PlanLayout("tabs") { $0.text(separator: "\t").bytes },
    PlanLayout("Windows-1252") { windows1252($0.text) },
    PlanLayout("title row") {
      ("Cost improvement plan\nPosition at April 2013\n\n" + $0.text).bytes
    },
    PlanLayout("shuffled columns") { shuffled($0).text.bytes },
    PlanLayout("our own headings") { renamed($0, ourHeadings).text.bytes },
    PlanLayout("thousands in brackets") { cells in
      renamed(cells, ["Target Saving £k": "TARGET SAVING (£'000)"]).text.bytes
    },
    PlanLayout("pounds") { inPounds($0).text.bytes },
    PlanLayout("spreadsheet line ends") {
      ("\u{FEFF}" + $0.text.replacing("\n", with: "\r\n")).bytes
    },
    PlanLayout("targets and savings apart", files: apart),
    PlanLayout("all at once") { cells in
      let table = renamed(shuffled(printed(cells)), ourHeadings).text(separator: ";")
      return windows1252("Cost improvement plan;£k\n" + table)
    },
  ]
}

extension PlanLayout {
  /// As on paper: the name of an objective stands under its rows and, as in a long table, under a
  /// part of them already.
  static func printed(_ cells: TextCells) -> TextCells {
    var result = cells.columns(
      cells.headings.filter { $0 != "Objective" }.map { (heading: $0, as: $0) })
    let lastRows = ["3", "6", "8", "11", "13"]
    var rows: [[String]] = []
    for row in result.rows {
      rows.append(row)
      guard let id = row.first, lastRows.contains(id) else { continue }
      rows.append([cells[id, "Objective"]])
    }
    result.rows = rows
    return result
  }

  /// The columns in another order, the same in every run.
  static func shuffled(_ cells: TextCells) -> TextCells {
    var random = SeededRandom(seed: 3)
    let order = Array(cells.headings.indices).shuffled(using: &random)
    var result = cells
    result.rows = cells.rows.map { row in order.map { row.indices.contains($0) ? row[$0] : "" } }
    return result
  }

  static func renamed(_ cells: TextCells, _ names: [String: String]) -> TextCells {
    var result = cells
    result.rows[0] = cells.headings.map { names[$0] ?? $0 }
    return result
  }

  static let ourHeadings = [
    "No.": "id", "Target No.": "target", "Achieved No.": "actual", "Variation on No.": "variance",
    "Target Saving £k": "target_k", "Achieved £k": "achieved_k", "Variation on £k": "variance_k",
    "Comments": "comment", "Baseline low": "baseline_low", "Baseline date": "BASELINE_DATE",
  ]

  private static func inPounds(_ cells: TextCells) -> TextCells {
    let amounts = ["Target Saving £k", "Achieved £k", "Variation on £k"]
    let places = amounts.compactMap { cells.headings.firstIndex(of: $0) }
    var result = cells
    for index in cells.rows.indices.dropFirst() {
      for place in places where cells.rows[index][place].first?.isNumber == true {
        result.rows[index][place] = "£" + cells.rows[index][place] + ",000"
      }
    }
    return renamed(
      result, Dictionary(uniqueKeysWithValues: amounts.map { ($0, $0.replacing("£k", with: "£")) }))
  }

  /// One file of the numbers and one of the amounts, which name each other by the saving's id.
  private static var apart: [String: [UInt8]] {
    var cells = SamplePlan().cells
    let owners = ["2": "1", "3": "1", "5": "4", "8": "7", "10": "9", "13": ""]
    let moneyless = cells.headings.filter { !$0.contains("£k") && $0 != "Year" }
    var targets = cells.columns(moneyless.map { (heading: $0, as: $0) })
    targets.rows = targets.rows.dropLast().enumerated().map { index, row in
      row + [index == 0 ? "Saving ref" : owners[row[0]] ?? row[0]]
    }
    cells.rows.removeAll { owners[$0[0]] != nil }
    let savings = cells.columns([
      (heading: "No.", as: "saving_id"), (heading: "Description", as: "Description"),
      (heading: "Achieved £k", as: "achieved_k"), (heading: "Target Saving £k", as: "target_k"),
      (heading: "Year", as: "Year"),
    ])
    return ["numbers.csv": targets.text.bytes, "savings/amounts.csv": savings.text.bytes]
  }

  /// The text in Windows-1252, for the few characters beyond Latin-1 that the plan has.
  static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "–": 0x96
      case "’": 0x92
      default: UInt8(scalar.value)
      }
    }
  }
}

extension String {
  fileprivate var bytes: [UInt8] { Array(utf8) }
}
