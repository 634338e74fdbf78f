internal import Ingestion

extension FolderEvent {
  /// Whether it asks for nothing at once.
  var isPatient: Bool {
    switch self {
    case .changed(_, let change): change != .renamed
    case .removed: true
    case .foldersChanged, .overflow, .lost: false
    }
  }
}
