import ArgumentParser
import Running

struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write an empty, commented file of every kind into a folder.",
    discussion: """
      Each file says in comments above its headings what belongs into it; delete those that you \
      do not need. Files that are there already are left as they are.
      """)

  @Argument(help: "The folder; it is made where there is none.", completion: .directory)
  var directory: String

  func run() throws {
    do throws(WritingFailure) {
      for line in try TemplateFolder.write(to: directory) { Standard.write(line) }
    } catch {
      throw Failure.exit(error.words)
    }
  }
}
