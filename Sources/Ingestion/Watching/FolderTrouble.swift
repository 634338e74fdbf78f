private import Glibc

/// Why a folder cannot be looked at.
package enum FolderTrouble: Error, Hashable, Sendable {
  case missing
  case notAFolder
  case permission
  /// What it stands on has gone: a share was lost, a disk was taken out.
  case gone
  /// Anything else, by the number that the system gives it.
  case failed(code: Int32)

  init(code: Int32) {
    switch code {
    case ENOENT: self = .missing
    case ENOTDIR, ELOOP: self = .notAFolder
    case EACCES, EPERM: self = .permission
    case ENOTCONN, ESTALE, EIO, ENODEV, ENXIO, EHOSTDOWN, EHOSTUNREACH, ETIMEDOUT, ESHUTDOWN:
      self = .gone
    default: self = .failed(code: code)
    }
  }
}

extension FolderTrouble {
  /// What is the matter, as the end of a sentence that starts with the folder's name.
  package var words: String {
    switch self {
    case .missing: "is not there"
    case .notAFolder: "is not a folder"
    case .permission: "cannot be looked into: permission is denied"
    case .gone: "does not answer: the share or disk it is on has gone"
    case .failed(let code): "cannot be looked into: error \(code)"
    }
  }
}
