// SampleFolders: snapshots for tests, read from samples and from texts in memory as the program
// reads them from a folder.

package import CareModel
import Ingestion
package import Samples
import Settings
package import Text

/// Files in memory, read as if they lay in a folder.
package struct MemoryFolder {
  private var files: [(name: String, bytes: [UInt8])] = []

  package init() {}

  package init(_ sample: Sample) {
    files = sample.files.map { ($0.name, $0.bytes) }
  }

  /// The text of a file; writing replaces or adds it.
  package subscript(name: String) -> String? {
    get { files.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } }
    set {
      files.removeAll { $0.name == name }
      if let newValue { files.append((name, Array(newValue.utf8))) }
    }
  }

  /// Writes or replaces a file of any bytes.
  package mutating func write(_ bytes: [UInt8], to name: String) {
    self[name] = nil
    files.append((name, bytes))
  }

  /// Folders of these names in a folder, each an authority.
  package static func region(_ folders: [(name: SafeText, folder: MemoryFolder)]) -> Region {
    Region(
      authorities: folders.map { RegionAuthority(folder: $0.name, snapshot: $0.folder.snapshot) })
  }

  /// What the folder's settings say of headings.
  private var columns: [SafeText: String] {
    let settings = files.first { $0.name == "lookout.toml" }
    return settings.map {
      SourceReader.readFile($0.bytes, path: SafeText($0.name), columns: [:])
    }?.settings?.columns ?? [:]
  }

  /// What a reader of the folder knows.
  package var snapshot: Snapshot {
    var snapshot = Snapshot()
    let columns = self.columns
    for file in files.sorted(by: { $0.name < $1.name }) {
      let contents = SourceReader.readFile(
        file.bytes, path: SafeText(file.name), columns: columns)
      snapshot.facts.add(contents.facts)
      var report = contents.report
      report.readAt = Moment(seconds: 1_367_313_240)
      snapshot.sources.append(report)
      if let settings = contents.settings { snapshot.settings = settings }
    }
    for index in snapshot.sources.indices where !snapshot.sources[index].kinds.isEmpty {
      snapshot.sources[index].coversTo =
        snapshot.sources[index].coversTo ?? snapshot.settings.asAt
    }
    return snapshot
  }
}
