import ArgumentParser
import Running
import Samples

struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Watch a folder of sample files that may be edited.",
    discussion: """
      The files are put into a folder of your state directory and stay as you edit them: save one \
      and see the screen change. The samples: plan, a cost improvement plan at April 2013 (the \
      default); workforce, the agency social workers of a financial plan at January 2016; papers, \
      five councils' published papers, an authority each: a goes from one to the next.
      """)

  @Argument(help: "Which sample: plan, workforce or papers.")
  var sample = Sample.costImprovementPlan

  @Flag(help: "Put the files back as they came.")
  var reset = false

  @Option(help: "Only write the files into this folder, and leave.", completion: .directory)
  var write: String?

  @OptionGroup var options: WatchOptions

  func run() throws {
    let folder: WrittenFolder
    do throws(WritingFailure) {
      if let write {
        try WrittenFolder(path: write).write(sample.files, overwriting: reset)
        Standard.write("The sample's files are in \(write)")
        return
      }
      folder = try WrittenFolder(of: sample)
      try folder.write(sample.files, overwriting: reset)
    } catch {
      throw Failure.exit(error.words)
    }
    var screen = ScreenOptions(folder: folder.path)
    screen.notice = "Edit the files in \(folder.shortPath)"
    try options.run(screen)
  }
}

extension Sample: ExpressibleByArgument {
  init?(argument: String) {
    guard let sample = Sample.all.first(where: { $0.word == argument }) else { return nil }
    self = sample
  }

  var defaultValueDescription: String { word }

  static var allValueStrings: [String] { all.map(\.word) }
}
