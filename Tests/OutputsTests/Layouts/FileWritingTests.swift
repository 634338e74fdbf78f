import CareModel
import SampleFolders
import Testing
import Text

@testable import Outputs

@Suite("The sample's files as other programs would write them")
struct FileWritingTests {
  @Test("The figures are the same to the letter", arguments: FileWriting.all)
  func figures(writing: FileWriting) throws {
    let written = try folder(writing).json()
    let sample = try SamplePlan().json()
    // Under a declaration every row stands one line lower.
    let changes =
      writing.isDeclared
      ? JSONChanges(from: sample.withoutSources, to: written.withoutSources)
      : JSONChanges(from: sample, to: written)
    #expect(changes.paths == [])
  }

  @Test(
    "Each file's encoding is told, and nothing is remarked on that was not",
    arguments: FileWriting.all)
  func verdicts(writing: FileWriting) throws {
    let sample = SamplePlan().folder.snapshot.sources
    let sources = folder(writing).snapshot.sources
    #expect(sources.map(\.path) == sample.map(\.path))
    #expect(sources.map(\.verdict) == sample.map(\.verdict))
    #expect(sources.map { $0.remarks.map(\.finding) } == sample.map { $0.remarks.map(\.finding) })
    let plan = try #require(sources.first { $0.path == "cost-improvement-plan.csv" })
    #expect(plan.encoding?.rawValue == writing.name)
  }

  /// All files of the sample in one writing, its settings with their own line ends.
  private func folder(_ writing: FileWriting) -> MemoryFolder {
    let plan = SamplePlan()
    var folder = plan.folder
    folder.write(writing.bytes(of: plan.cells), to: "cost-improvement-plan.csv")
    folder.write(writing.bytes(of: plan.nextYear), to: "next-year-savings.csv")
    folder.write(writing.bytes(of: plan.actions), to: "actions.csv")
    folder.write(writing.bytes(ofSettings: plan.settings), to: "lookout.toml")
    return folder
  }
}
