import Glibc
import ProjectFiles
import TerminalHarness
import Testing

@Suite struct ManualTests {
  private let page: ManualPage

  init() throws { page = try ManualPage() }

  @Test("The page is of the version that the program tells")
  func version() throws {
    let version = try Lookout.run(["--version"]).text.split(separator: " ")[1].dropLast()
    #expect(page.text.contains("Lookout \(version)"))
    #expect(try #require(page.section("LOG")).contains("version=\(version) "))
  }

  @Test("Every command stands on the page, and no other")
  func commands() throws {
    let names = try HelpDump.commands().dropFirst().map(\.name)
    #expect(names.count >= 5)
    let text = try #require(page.section("COMMANDS"))
    let described = text.matches(of: #/(?m)^lookout ([a-z]+)$/#).map { String($0.1) }
    #expect(Set(described) == Set(names))
  }

  @Test("Every option stands under its command with its values, and no other")
  func options() throws {
    for command in try HelpDump.commands().dropFirst() {
      let own = command.options.filter { !$0.names.contains("--help") && $0.names != ["--version"] }
      let text = page.section("lookout \(command.name)", below: "OPTIONS")
      #expect((text == nil) == own.isEmpty, "\(command.name)")
      #expect(ManualPage.options(in: text ?? "") == Set(own.flatMap(\.names)), "\(command.name)")
      for value in own.flatMap(\.values) {
        let word = try Regex("\\b\(value)\\b")
        #expect(page.text.contains(word), "\(value)")
      }
    }
  }

  @Test("The options of every command stand before theirs, and the page names none that is none")
  func commonOptions() throws {
    let commands = try HelpDump.commands()
    let common = Set(try #require(commands.first).options.flatMap(\.names))
    let options = try #require(page.section("OPTIONS")).prefix { $0 != "/" }
    let head = try #require(options.split(separator: "lookout watch").first)
    #expect(ManualPage.options(in: String(head)) == common)
    let all = Set(commands.flatMap(\.options).flatMap(\.names))
    #expect(ManualPage.options(in: page.text).subtracting(all) == [])
  }

  @Test("The page has every section that users of manuals look for")
  func sections() {
    for heading in [
      "NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "OPTIONS", "KEYS", "LOG", "FILES",
      "ENVIRONMENT", "EXIT STATUS", "LIMITS", "PRIVACY", "EXAMPLES", "SEE ALSO",
    ] {
      #expect(page.section(heading)?.isEmpty == false, "\(heading)")
    }
  }

  @Test("The variables of the environment are those that the program looks at")
  func environment() throws {
    let text = try #require(page.section("ENVIRONMENT"))
    let named = text.matches(of: #/(?m)^[A-Z_]{2,}[A-Z_, ]*$/#)
      .flatMap { $0.0.split { $0 == "," || $0 == " " }.map(String.init) }
    #expect(try Set(named) == Self.variables())
  }

  @Test("Every exit status that there is has its reason")
  func exitStatuses() throws {
    let text = try #require(page.section("EXIT STATUS"))
    let named = text.matches(of: #/(?m)^(\d+)$/#).compactMap { Int32($0.1) }
    #expect(named == [0, 1, 2, 64])
    let home = try TemporaryFolder(name: "home")
    try home.write("plan/targets.csv", "id,target,due\n1,2,3\n")
    let ends = try [["--version"], ["check", "plan"], ["show", "none"], ["--none"]].map {
      try Lookout.run($0, home: home).end
    }
    #expect(ends == named.map { .exited($0) })
  }

  /// The names that stand where a variable is looked at.
  private static func variables() throws -> Set<String> {
    var names: Set<String> = []
    for module in ["Running", "CursesTerminal"] {
      let folder = "\(ProjectFile.top)/Sources/\(module)"
      let files = try #require(opendir(folder))
      defer { closedir(files) }
      while let entry = readdir(files) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        guard name.hasSuffix(".swift") else { continue }
        let text = ProjectFile.text("Sources/\(module)/\(name)") ?? ""
        names.formUnion(
          text.matches(of: #/(?:getenv|variable|Environment\.value)\("([A-Z_]+)"\)/#)
            .map { String($0.1) })
      }
    }
    return names
  }
}
