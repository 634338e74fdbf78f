package import CareModel
package import Text

/// What one file says, and what there is to say of the file.
@dynamicMemberLookup
package struct SourceContents: Equatable, Sendable {
  package var report: SourceReport
  package var facts = Facts()
  /// What the folder's `lookout.toml` sets; nil for any other file, and for one that is not TOML.
  package var settings: FolderSettings?

  package init(report: SourceReport) { self.report = report }

  package subscript<Rows>(dynamicMember rows: WritableKeyPath<Facts, Rows>) -> Rows {
    get { facts[keyPath: rows] }
    set { facts[keyPath: rows] = newValue }
  }
}

/// Turns the bytes of a file into facts. The path is the file's below the watched folder; the
/// columns are those of the folder's settings.
package typealias FileReader =
  @Sendable (_ bytes: [UInt8], _ path: SafeText, _ columns: [SafeText: String]) -> SourceContents
