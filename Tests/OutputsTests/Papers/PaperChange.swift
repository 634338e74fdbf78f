import SampleFolders
import Samples
import Testing

@testable import Outputs

/// What stands in one place of a paper's file, what it is changed to, and which figures are then
/// others: each of these, and none of another part of the JSON.
struct PaperChange: CustomTestStringConvertible, Sendable {
  let sample: Sample
  let file: String
  let text: String
  let replacement: String
  /// Below these paths something changes, and nowhere else.
  let expected: [String]

  init(
    _ sample: Sample, _ file: String, _ text: String, _ replacement: String, _ expected: [String]
  ) {
    self.sample = sample
    self.file = file
    self.text = text
    self.replacement = replacement
    self.expected = expected
  }

  var testDescription: String { "\(sample.word) \(file): \(text) → \(replacement)" }

  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    var folder = MemoryFolder(sample)
    let before = try folder.json()
    let contents = try #require(folder[file], sourceLocation: sourceLocation)
    let changed = contents.replacing(text, with: replacement, maxReplacements: 1)
    #expect(changed != contents, "the text stands in the file", sourceLocation: sourceLocation)
    folder[file] = changed
    let changes = JSONChanges(from: before, to: try folder.json()).paths
    for path in expected {
      #expect(
        changes.contains { $0 == path || $0.hasPrefix(path + ".") }, "\(path) stays as it was",
        sourceLocation: sourceLocation)
    }
    let excess = changes.filter { change in
      // That a printed total or a size is remarked on is told of the file.
      !change.hasPrefix("sources.")
        && !expected.contains { change == $0 || change.hasPrefix($0 + ".") }
    }
    #expect(excess.isEmpty, "changes too", sourceLocation: sourceLocation)
  }
}
