// lookout: the commands and their options, and nothing else.

import ArgumentParser
import Running

@main
enum Program {
  static func main() {
    Startup.begin()
    Lookout.main()
  }
}

struct Lookout: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookout",
    abstract: "A live dashboard of a folder of children's-services files.",
    discussion: """
      lookout DIR watches a folder and shows its figures, right within a moment of a file being \
      saved. Nothing is ever written there, and nothing is sent anywhere.
      """,
    version: "lookout \(Version.current)",
    subcommands: [Watch.self, Demo.self, Init.self, Check.self, Show.self, LicencesCommand.self],
    defaultSubcommand: Watch.self)
}
