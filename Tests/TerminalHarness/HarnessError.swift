import Glibc

/// Why a test could not go on. Thrown, so that the test fails with what is written here.
package enum HarnessError: Error, CustomStringConvertible {
  /// A call of the system failed with this error number.
  case systemCall(String, errorNumber: Int32)
  /// A file that was to be started is not there or may not be started.
  case notExecutable(String)
  /// What was waited for did not come; the text says what there was instead.
  case waitedInVain(String)

  package var description: String {
    switch self {
    case .systemCall(let name, let number): "\(name): \(String(cString: strerror(number)))"
    case .notExecutable(let path): "\(path) is not a program; build it first"
    case .waitedInVain(let report): report
    }
  }
}

extension HarnessError {
  /// Passes a result of the C library on, or throws if it is -1.
  @discardableResult
  static func check<Result: SignedInteger>(_ name: String, _ result: Result) throws -> Result {
    if result == -1 { throw HarnessError.systemCall(name, errorNumber: errno) }
    return result
  }
}
