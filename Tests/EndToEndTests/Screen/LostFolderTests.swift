import Glibc
import TerminalHarness
import Testing

@Suite(.serialized)
struct LostFolderTests {
  /// Looked for often, so that nobody waits long.
  private let often = ["--poll-every", "0.1"]

  private func removePlan(in home: TemporaryFolder) throws {
    for name in Plan.fileNames { try home.remove(Plan.folder + "/" + name) }
    try #require(rmdir(home.path(of: Plan.folder)) == 0)
  }

  @Test("A folder that is not there yet is waited for", arguments: ["auto", "poll"])
  func waitedFor(mode: String) throws {
    let program = try Lookout.start([Plan.folder, "--watch", mode] + often)
    try program.wait { $0.shows("waiting for the folder") && $0.shows("is not there") }
    try Plan.write(in: program.home)
    let screen = try program.wait { $0.shows(Plan.saving) && $0.shows("live") }
    #expect(!screen.shows("waiting"))
  }

  @Test("A folder that is deleted leaves its figures, and is taken up again when it is back")
  func deleted() throws {
    let program = try Lookout.watchPlan(often)
    let home = program.home
    try removePlan(in: home)
    let screen = try program.wait(forText: "folder lost at")
    #expect(screen.shows(Plan.saving))
    #expect(screen.shows("320"))
    try Plan.write(in: home)
    try program.wait { $0.shows("live") && !$0.shows("folder lost") }
    try home.replace(Plan.file, Plan.text(in: home, childrenInCare: 331))
    try program.wait { $0.shows("331") && $0.shows(Plan.saving) }
  }

  @Test("A folder that is renamed away is not followed, and another in its place is read")
  func renamed() throws {
    let program = try Lookout.watchPlan(often)
    let home = program.home
    try #require(rename(home.path(of: Plan.folder), home.path(of: "elsewhere")) == 0)
    try program.wait(forText: "folder lost at")
    try home.write("plan/visits.csv", "id,measure,due,target\n77,Visits,2014-03-31,12\n")
    try program.wait { $0.shows("Visits") && $0.shows("live") }
  }

  @Test("The keys answer while the folder is away")
  func keysAnswer() throws {
    let program = try Lookout.start([Plan.folder])
    try program.wait(forText: "waiting for the folder")
    program.send("?")
    try program.wait(forText: "What can be done here")
    program.send("q")
    #expect(try program.waitForExit() == .exited(0))
    #expect(program.leftBehind() == [])
  }
}
