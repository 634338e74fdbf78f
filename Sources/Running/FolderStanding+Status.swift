import CareModel
import Dashboard
import Ingestion
import Text

extension FolderStanding {
  /// The words for how it stands with a folder.
  init(_ status: FolderStatus, folder: SafeText) {
    self.init(
      folder: folder, state: status.condition.state, summary: status.condition.summary,
      watching: status.watchingWords, trouble: status.condition.trouble,
      lastLooked: status.lastLooked, notice: status.logTrouble?.words)
  }
}

extension FolderCondition {
  fileprivate var state: FolderStanding.State {
    switch self {
    case .starting, .reading: .reading
    case .present: .live
    case .waiting, .lost, .refused: .troubled
    }
  }

  fileprivate var summary: SafeText {
    switch self {
    case .starting: "reading"
    case .reading(let done, let all): "reading \(done) of \(all)"
    case .present: "live"
    case .waiting: "waiting for the folder"
    case .lost(_, let since): "folder lost at \(since.localTime)"
    case .refused: "not watched"
    }
  }

  fileprivate var trouble: SafeText? {
    switch self {
    case .starting, .reading, .present: nil
    case .waiting(let trouble): "\(trouble.words). It is looked for every few seconds."
    case .lost(let trouble, _): "\(trouble.words). The last figures read from it are shown."
    case .refused(let refusal): "cannot be watched so: \(refusal.words)"
    }
  }
}

extension FolderStatus {
  fileprivate var watchingWords: SafeText {
    switch way {
    case nil: .empty
    case .events?: "events"
    case .polling(let reason)?:
      "polling every \(Self.seconds(interval)) s, \(reason.words)"
    }
  }

  private static func seconds(_ milliseconds: Int64) -> String {
    milliseconds % 1000 == 0
      ? "\(milliseconds / 1000)" : "\(milliseconds / 1000).\(milliseconds % 1000 / 100)"
  }
}
