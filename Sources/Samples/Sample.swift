// Samples: folders that come with the program, for trying it out. Figures of published council
// papers, no child's and no worker's data. Imports nothing.

/// A folder of files that can be written somewhere.
package struct Sample: Sendable {
  /// A file of a sample.
  package struct File: Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// What the command line calls it.
  package let word: String
  /// The folder that its files are put into.
  package let name: String
  /// What it shows, for the help.
  package let title: String
  package let files: [File]
}
