/// Everything that is known at one time, with where each fact came from.
package struct Snapshot: Equatable, Sendable {
  package var settings = FolderSettings()
  package var targets: [TargetRow] = []
  package var savings: [SavingRow] = []
  package var actions: [ActionRow] = []
  /// Every file that was seen, in the order of their paths.
  package var sources: [SourceReport] = []

  package init() {}
}
