private import Glibc
package import Ingestion
internal import Text

/// Why nothing is kept in the state folder.
package enum StateRefusal: Error, Equatable, Sendable {
  /// The surroundings name no place for it.
  case noHome
  /// Another program holds on to the folder.
  case busy(String)
  /// The folder or a file in it, by its path, is not fit to be written to.
  case unfit(String, StateFault)
}

/// What is the matter with the state folder or with a file in it.
package enum StateFault: Equatable, Sendable {
  case inWatchedFolder
  case isLink
  case notAFolder
  case notAFile
  case hasSecondName
  case anothers
  case openToOthers
  case notLocal(FileSystemKind)
  /// By the number that the system gives the reason.
  case failed(code: Int32)
}

extension StateRefusal {
  /// What is the matter and what to do.
  package var words: String {
    switch self {
    case .noHome:
      "neither XDG_STATE_HOME nor HOME is set: set one to a folder that is yours alone"
    case .busy(let path):
      "another lookout holds on to \(SafeText(path)): try again when it has ended"
    case .unfit(let path, let fault): "\(SafeText(path)) \(fault.words)"
    }
  }
}

extension StateFault {
  private static let elsewhere = "set XDG_STATE_HOME to a folder elsewhere"

  fileprivate var words: String {
    switch self {
    case .inWatchedFolder:
      "would lie in the watched folder, where nothing is ever written: \(Self.elsewhere)"
    case .isLink: "is a symbolic link: put what it leads to in its place"
    case .notAFolder: "is not a folder: move it away"
    case .notAFile: "is not an ordinary file: move it away"
    case .hasSecondName: "has a second name, by which others may read it: remove that one"
    case .anothers: "belongs to another user: \(Self.elsewhere)"
    case .openToOthers: "is open to other users: take their rights away with chmod go-rwx"
    case .notLocal(.share(let name)):
      "lies on a share (\(SafeText(name))): \(Self.elsewhere), on a disk of this machine"
    case .notLocal:
      "lies on no known kind of disk: \(Self.elsewhere), on a disk of this machine"
    case .failed(let code):
      "cannot be used: \(SafeText(String(cString: strerror(code)))); "
        + "make it yours to write to, or \(Self.elsewhere)"
    }
  }
}
