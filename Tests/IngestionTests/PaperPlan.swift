import CareModel
import Text

@testable import Ingestion

/// A cost improvement plan of thirteen targets in the layout of a committee paper: the name of an
/// objective stands under its rows, savings are shared by `see above`, and totals are printed.
enum PaperPlan {
  static let headings = [
    "No.", "Description", "Target No.", "Achieved No.", "Variation on No.", "Target Saving £k",
    "Achieved £k", "Variation on £k", "Comments", "Deadline", "Polarity", "As at",
  ]

  /// The rows of the paper; a row of one field is a label.
  static let rows: [[String]] = [
    ["1", "Agency social workers", "6", "7.5", "1.5", "300", "264", "36", "Most posts filled"],
    ["2", "Agency social workers", "2", "n/a", "", "see above", "", "", ""],
    ["3", "Agency social workers", "0", "n/a", "", "see above", "", "", ""],
    ["Objective 1 - Recruitment & Retention"],
    ["4", "No. in residential placement", "40", "45", "5", "911", "654", "257", "Early success"],
    ["5", "No. in residential placement", "32", "n/a", "", "", "", "", ""],
    ["6", "No. in residential placement", "30", "n/a", "", "114", "89", "25", ""],
    ["Objective 2 - Placement Strategy"],
    ["7", "Children in care total", "300", "320", "20", "250", "68", "182", ""],
    ["8", "Children in care total", "294", "n/a", "", "", "", "", ""],
    ["Objective 3 - Review Approach"],
    ["9", "CP plan reduction", "9", "18", "9", "126", "34", "92", ""],
    ["10", "CP plan reduction", "21", "n/a", "", "", "", "", ""],
    [
      "11", "Time in care reduced by", "6", "not known as at April 2013", "", "180", "Not known",
      "180", "Known in June",
    ],
    ["Objective 3 - Review Approach"],
    ["12", "New approach – 13/14", "-", "-", "", "317", "121", "196", ""],
    ["13", "New approach – 14/15", "-", "-", "", "", "n/a", "", ""],
    ["Objective 4. Utilise approach"],
  ]

  static let total = ["Total Saving", "", "", "", "", "2,198", "1,230", "968"]

  /// When each row falls due, which way is better, and the day of the figures.
  static let dueDates = [
    "1": "April 13", "2": "Sept 13", "3": "April 14", "4": "Mar 13", "5": "Mar 14", "6": "Mar 14",
    "7": "April 13", "8": "April 14", "9": "April 13", "10": "April 14", "11": "30/04/2013",
    "12": "31/03/2014", "13": "31/03/2015",
  ]
  static let asAt = "30/04/2013"

  /// The whole table with the columns that the paper has in words.
  static let table: [[String]] =
    [headings]
    + rows.map { row in
      guard let due = dueDates[row[0]] else { return row }
      return row + [due, ["9", "10", "11"].contains(row[0]) ? "higher" : "lower", asAt]
    } + [total]

  static let oneFile = csv(table)

  /// The same plan as our own two files would hold it.
  static let targetsFile = csv(
    [
      [
        "id", "objective", "description", "target", "actual", "due", "polarity", "as_at", "comment",
        "saving_id",
      ]
    ]
      + zip(targets, objectives).map { row, objective in
        [
          row[0], objective, row[1], row[2], row[3], row[9], row[10], row[11], row[8],
          savingIDs[row[0]] ?? "",
        ]
      })

  static let savingsFile = csv(
    [["saving_id", "description", "target_k", "achieved_k", "as_at", "comment"]]
      + targets.filter { !["", "see above"].contains($0[5]) }.map {
        [$0[0], $0[1], $0[5], $0[6], $0[11], $0[8]]
      })

  static let savingIDs = [
    "1": "1", "2": "1", "3": "1", "4": "4", "6": "6", "7": "7", "9": "9", "11": "11", "12": "12",
  ]

  static let objectives = [
    "Objective 1 - Recruitment & Retention", "Objective 1 - Recruitment & Retention",
    "Objective 1 - Recruitment & Retention", "Objective 2 - Placement Strategy",
    "Objective 2 - Placement Strategy", "Objective 2 - Placement Strategy",
    "Objective 3 - Review Approach", "Objective 3 - Review Approach",
    "Objective 3 - Review Approach", "Objective 3 - Review Approach",
    "Objective 3 - Review Approach", "Objective 4. Utilise approach",
    "Objective 4. Utilise approach",
  ]

  private static let targets = table.filter { $0.count == headings.count && $0[0] != "No." }
}

/// Writes separated values; fields are quoted where they must be, or all of them.
func csv(
  _ rows: [[String]], separator: String = ",", lineEnd: String = "\n", quoteAll: Bool = false
) -> String {
  rows.map { row in
    row.map { field in
      let isPlain = !field.contains { "\"\n\r".contains($0) || String($0) == separator }
      return isPlain && !quoteAll
        ? field : "\"" + field.replacing("\"", with: "\"\"") + "\""
    }.joined(separator: separator) + lineEnd
  }.joined()
}

func read(_ text: String, path: SafeText = "plan.csv") -> SourceContents {
  SourceReader.read(Array(text.utf8), path: path)
}

extension SourceContents {
  /// The targets without where they stand.
  var placelessTargets: [TargetRow] {
    self.targets.map { row in
      var copy = TargetRow(id: row.id, source: RowReference(path: "", line: 0))
      copy.objective = row.objective
      copy.measure = row.measure
      copy.description = row.description
      copy.unit = row.unit
      copy.polarity = row.polarity
      copy.basis = row.basis
      copy.target = row.target
      copy.actual = row.actual
      copy.due = row.due
      copy.asAt = row.asAt
      copy.tolerance = row.tolerance
      copy.savingID = row.savingID
      copy.comment = row.comment
      return copy
    }
  }

  /// The savings without where they stand.
  var placelessSavings: [SavingRow] {
    self.savings.map { row in
      var copy = SavingRow(id: row.id, source: RowReference(path: "", line: 0))
      copy.description = row.description
      copy.target = row.target
      copy.achieved = row.achieved
      copy.forecast = row.forecast
      copy.asAt = row.asAt
      copy.comment = row.comment
      return copy
    }
  }

  func findings(line: Int?) -> [Finding] {
    report.remarks.filter { $0.line == line }.map(\.finding)
  }

  var findings: [Finding] { report.remarks.map(\.finding) }
}

func money(_ thousands: Int) -> Money { Money(pence: Int64(thousands) * 100_000) }

func day(_ iso: String) -> Day? { Day(iso: iso) }
