private import Glibc
internal import Text

/// Why a log is not written to at all.
package enum LogRefusal: Error, Equatable, Sendable {
  case inWatchedFolder
  case isLink
  case notAFile
  case hasSecondName
  /// It cannot be opened, by the number that the system gives the reason.
  case cannotOpen(code: Int32)

  init(code: Int32) {
    switch code {
    case ELOOP: self = .isLink
    // A folder, and a pipe that nobody reads from.
    case EISDIR, ENXIO: self = .notAFile
    default: self = .cannotOpen(code: code)
    }
  }
}

extension LogRefusal {
  /// What is the matter and what to do.
  package func words(_ path: String) -> String {
    "the log \(SafeText(path)) " + reason
  }

  private var reason: String {
    switch self {
    case .inWatchedFolder:
      "would lie in the watched folder, where nothing is ever written: name a file elsewhere"
    case .isLink: "is a symbolic link: name the file itself"
    case .notAFile: "is not an ordinary file: name another"
    case .hasSecondName: "has a second name, which may lie in the watched folder: name another"
    case .cannotOpen(let code):
      "cannot be written: \(SafeText(String(cString: strerror(code)))); name another file"
    }
  }
}

/// Why a log is given up while the program runs.
package enum LogTrouble: Error, Equatable, Sendable {
  /// By the number that the system gives the reason.
  case cannotWrite(code: Int32)
  /// The watched folder came to stand round it.
  case inWatchedFolder
}

extension LogTrouble {
  /// What is the matter, for the bottom of the screen.
  var words: SafeText {
    switch self {
    case .cannotWrite(let code):
      "the log is given up: \(String(cString: strerror(code)))"
    case .inWatchedFolder:
      "the log is given up: it lies in the watched folder, where nothing is ever written"
    }
  }
}
