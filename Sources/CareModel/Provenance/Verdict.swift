/// What became of a file.
package enum Verdict: String, Sendable, CaseIterable {
  case ok
  /// Read, with remarks.
  case warning
  /// Read, but for rows that were set aside.
  case rows
  /// It looks unfinished and is tried again.
  case held
  /// It could not be used.
  case rejected
  /// It is no input.
  case ignored
}

extension Verdict {
  /// Whether the file's own figures are in use.
  package var isRead: Bool {
    switch self {
    case .ok, .warning, .rows: true
    case .held, .rejected, .ignored: false
    }
  }
}
