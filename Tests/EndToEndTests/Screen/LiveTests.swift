import TerminalHarness
import Testing

@Suite(.serialized)
struct LiveTests {
  /// How a file may come to hold something else.
  enum Saving: CaseIterable {
    case renamedIntoPlace, inPlace, emptiedFirst

    func save(_ text: String, in home: TemporaryFolder) throws {
      switch self {
      case .renamedIntoPlace: try home.replace(Plan.file, text)
      case .inPlace: try home.write(Plan.file, text)
      case .emptiedFirst:
        try home.write(Plan.file, "")
        for line in text.split(separator: "\n") { try home.append(Plan.file, line + "\n") }
      }
    }
  }

  @Test("A file that is saved changes the figures on the screen", arguments: Saving.allCases)
  func saved(saving: Saving) throws {
    let program = try Lookout.watchPlan()
    #expect(!program.screen.shows("331"))
    let original = try #require(program.home.contents(of: Plan.file))
    for count in [331, 347, 320] {
      let text = original.replacing(",300,320,20,", with: ",300,\(count),\(count - 300),")
      try saving.save(text, in: program.home)
      let screen = try program.wait(for: "\(count)") {
        $0.shows("\(count)") && $0.shows("+\(count - 300)")
      }
      #expect(screen.shows(Plan.saving))
    }
  }

  @Test("A folder that is polled is looked through as often as was asked for")
  func polled() throws {
    let program = try Lookout.watchPlan(["--watch", "poll", "--poll-every", "0.2"])
    program.send("9")
    try program.wait(forText: "polling every 0.2 s")
    program.send("1")
    try program.home.replace(Plan.file, Plan.text(in: program.home, childrenInCare: 331))
    try program.wait { $0.shows("331") && $0.shows("+31") }
  }

  @Test("New files and new folders are noticed")
  func newFiles() throws {
    let program = try Lookout.watchPlan()
    try program.home.write(
      "plan/north/2013/visits.csv", "id,measure,due,target\n77,Visits,2014-03-31,12\n")
    try program.wait(forText: "Visits")
    program.send("9")
    try program.wait(forText: "north/2013/visits.csv")
  }

  @Test("The theme follows the settings of the folder")
  func theme() throws {
    let program = try Lookout.watchPlan()
    #expect(usesColour(program.screen))
    try program.home.replace(Plan.settings, "theme = \"mono\"\nas_at = 2013-04-30\n")
    try program.wait(for: "no colour") { !usesColour($0) }
  }

  private func usesColour(_ screen: Screen) -> Bool {
    !screen.colours.subtracting([.standard]).isEmpty
  }
}
