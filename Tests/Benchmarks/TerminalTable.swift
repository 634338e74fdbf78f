import TerminalHarness

/// The programs side by side, each alone in its terminal.
struct TerminalTable {
  private let options: Bench
  private let contestants: [Contestant]
  private let homes: [TemporaryFolder]

  init(_ options: Bench) throws {
    self.options = options
    contestants = Contestant.all(lookout: options.lookout, repository: options.repository)
    homes = try contestants.map { _ in try TemporaryFolder(name: "home") }
  }

  /// The table, and how to install what is missing.
  func text() throws -> String {
    let starts = try starts()
    let idle = try zip(contestants, homes).map {
      try IdleMeasurement($0, home: $1, seconds: options.idleSeconds)
    }
    let keys = try zip(contestants, homes).map {
      Quantiles(try KeyMeasurement($0, home: $1, keys: options.keys).times)
    }
    var table = MarkdownTable(heading: ["200x50"] + (try contestants.map { try $0.title() }))
    table.rows = [
      ["from the start to the first byte, ms"]
        + starts.map { Quantiles($0.toFirstByte).median.text(decimals: 1) },
      ["from the start to the whole screen, ms"]
        + starts.map { Quantiles($0.toWholeScreen).median.text(decimals: 1) },
      ["resident memory, MB"]
        + idle.map { ($0.map { Double($0.residentSize) / 1024 }).text(decimals: 1) },
      ["an idle minute: bytes written"] + idle.map { ($0?.bytes).text(decimals: 0) },
      ["an idle minute: context switches"]
        + idle.map { ($0?.contextSwitches).text(decimals: 0) },
      ["an idle minute: CPU, ticks of 10 ms"] + idle.map { ($0?.ticks).text(decimals: 0) },
      ["from a key to the first byte, ms"] + keys.map { $0.median.text(decimals: 2) },
      try saveRow(),
    ]
    return ([table.text] + missing).joined(separator: "\n\n")
  }

  /// In turn, so that a slower hour of the machine is the same for all.
  private func starts() throws -> [StartMeasurement] {
    var starts = contestants.map { _ in StartMeasurement() }
    for round in 0...options.starts {
      for index in contestants.indices {
        var start = round == 0 ? StartMeasurement() : starts[index]
        try start.add(contestants[index], home: homes[index])
        // The first start finds nothing in memory, and is not counted.
        if round > 0 { starts[index] = start }
      }
    }
    return starts
  }

  private func saveRow() throws -> [String] {
    let times = Quantiles(try SaveMeasurement(contestants[0], saves: options.saves).times)
    let words = [0.5, 0.9, 1].map { times.quantile($0).text(decimals: 1) }
    return ["from a file renamed into place to the first byte, ms: median, 90 %, most"]
      + [words.joined(separator: ", ")] + contestants.dropFirst().map { _ in "–" }
  }

  private var missing: [String] {
    contestants.filter { $0.path == nil }.map {
      "\($0.name) is not installed here: apt-get install \($0.name)"
    }
  }
}
