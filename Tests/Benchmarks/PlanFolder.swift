import RandomNumbers
import TerminalHarness

/// A folder of plans and lists of actions, the same in every run.
struct PlanFolder {
  let folder: TemporaryFolder
  /// How many bytes its files have.
  private(set) var size = 0

  static let rows = 100

  init(files: Int) throws {
    folder = try TemporaryFolder(name: "plans")
    var random = SeededRandom(seed: 1)
    for number in 0..<files {
      let isPlan = number % 2 == 0
      let text = isPlan ? Self.plan(number, &random) : Self.actions(number)
      try folder.write("\(isPlan ? "plan" : "actions")-\(number).csv", text)
      size += text.utf8.count
    }
  }

  private static func plan(_ file: Int, _ random: inout SeededRandom) -> String {
    let heading =
      "id,objective,measure,description,unit,polarity,due,target,actual,as_at,target_k,achieved_k"
    let lines = (0..<rows).map { row -> String in
      let target = Int.random(in: 20...400, using: &random)
      let saving = Int.random(in: 10...300, using: &random)
      let fields: [String] = [
        "\(file)-\(row)", "Objective \(row % 5)", "measure \(file)-\(row / 2)",
        "\"Reduce measure \(row), of service \(file)\"", "children", "lower",
        row % 2 == 0 ? "2013-04-30" : "2014-04-30", "\(target)",
        "\(target + Int.random(in: -20...20, using: &random))", "2013-04-30", "\(saving)",
        "\(Int.random(in: 0...saving, using: &random))",
      ]
      return fields.joined(separator: ",")
    }
    return ([heading] + lines).joined(separator: "\n") + "\n"
  }

  private static func actions(_ file: Int) -> String {
    let statuses = ["completed", "in progress", "not started"]
    let lines = (0..<rows).map { row in
      "Do thing \(row) of service \(file),\(statuses[row % 3]),30/\(row % 9 + 1)/2013,"
        + "Objective \(row % 5),Head of service \(row % 7),2013-04-30"
    }
    return (["action,status,due,objective,owner_role,as_at"] + lines).joined(separator: "\n") + "\n"
  }
}
