import TerminalHarness
import Testing

struct SurroundingsTests {
  @Test("Figures and verdicts are the same in every language and time zone")
  func languagesAndZones() throws {
    let home = try Plan.home()
    var figures: Set<String> = []
    var verdicts: Set<[UInt8]> = []
    var texts: Set<[UInt8]> = []
    for language in ["C", "en_GB.UTF-8", "tr_TR.UTF-8"] {
      for zone in ["UTC", "Europe/London", "Asia/Kolkata"] {
        func run(_ arguments: [String]) throws -> PipedRun {
          try Lookout.run(arguments + [Plan.folder], home: home) {
            $0.environment = ["LANG": language, "LC_ALL": language, "TZ": zone]
          }
        }
        let json = try run(["show", "--json"]).text
        try #require(JSON(json) != nil)
        figures.insert(json.replacing(#/"readAt": "[^"]*"/#, with: ""))
        verdicts.insert(try run(["check", "--json"]).output)
        texts.insert(try run(["show"]).output)
      }
    }
    #expect(figures.count == 1)
    #expect(verdicts.count == 1)
    #expect(texts.count == 1)
  }

  @Test("The time of reading is that of Greenwich, wherever it is read")
  func readingTime() throws {
    let home = try Plan.home()
    let times = try ["UTC", "Asia/Kolkata", "UTC"].map { zone in
      let run = try Lookout.run(["show", "--json", Plan.folder], home: home) {
        $0.environment["TZ"] = zone
      }
      guard case .text(let time) = JSON(run.text)?["sources"]?.items.first?["readAt"] else {
        throw HarnessError.waitedInVain("no time of reading in \(run.text)")
      }
      return time
    }
    #expect(times[1].hasSuffix("Z"))
    #expect(times == times.sorted())
  }
}
