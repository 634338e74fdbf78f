import TerminalHarness

/// What it costs to read a large folder, beside programs that do less with the same files.
struct FolderReading {
  let lookout: String
  let files: Int

  /// Each is run so often; the median is told.
  private static let runs = 5

  func table() throws -> String {
    let plans = try PlanFolder(files: files)
    let count = Double(files)
    let megabytes = Double(plans.size) / 1e6
    var table = MarkdownTable(heading: [
      "\(files) files of \(PlanFolder.rows) rows, \(Double?(megabytes).text(decimals: 1)) MB",
      "seconds", "files a second", "MB a second", "most memory, MB",
    ])
    for (name, path, arguments) in readers(of: plans.folder.path) {
      let runs = try (0..<Self.runs).map { _ in try ChildRun(path, arguments) }
      let seconds = Quantiles(runs.map(\.seconds)).median
      let peak = Quantiles(runs.map { Double($0.peakSize) / 1024 }).median
      table.rows.append([
        name, seconds.text(decimals: 2), seconds.map { count / $0 }.text(decimals: 0),
        seconds.map { megabytes / $0 }.text(decimals: 1), peak.text(decimals: 0),
      ])
    }
    return table.text
  }

  private func readers(of folder: String) -> [(String, String, [String])] {
    let script = """
      import csv, glob, sys
      for path in sorted(glob.glob(sys.argv[1] + "/*.csv")):
          with open(path, newline="", encoding="utf-8") as file:
              for row in csv.DictReader(file): pass
      """
    return [
      ("`lookout check`: a verdict for each", lookout, ["check", folder]),
      ("`lookout show --json`: every figure", lookout, ["show", folder, "--json"]),
      ("Python's `csv.DictReader`: fields only", "python3", ["-c", script, folder]),
      ("`cat`: bytes only", "sh", ["-c", "cat \"$1\"/*.csv", "sh", folder]),
    ]
  }
}
