package import Text

/// What is known of one file: what it is, what became of it, and how far it reaches.
package struct SourceReport: Equatable, Sendable {
  /// The file's path below the watched folder.
  package let path: SafeText
  /// The names of the kinds of file that it was read as.
  package var kinds: [String] = []
  package var verdict: Verdict
  /// The rows whose facts are in use.
  package var rows = 0
  package var rowsSetAside = 0
  /// The fields that hold something that is no figure, date or word of their column.
  package var unreadable = 0
  /// The latest day for which the file reports what was, as far as it says.
  package var coversTo: Day?
  package var encoding: TextEncoding?
  package var remarks: [Remark] = []
  /// When the figures that are in use were read.
  package var readAt: Moment?
  /// Why the figures in use are older than the file; nil where they are what the file says.
  package var staleness: Staleness?

  package init(path: SafeText, verdict: Verdict) {
    self.path = path
    self.verdict = verdict
  }
}

/// Why the last good figures of a file stand although the file says otherwise by now.
package enum Staleness: Equatable, Sendable {
  /// The file has gone.
  case vanished(since: Moment)
  /// What stands in the file now cannot be used; its verdict and remarks say why.
  case broken(since: Moment)
}

/// How the bytes of a file stood for characters.
package enum TextEncoding: String, Sendable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"
}

extension SourceReport {
  package var isStale: Bool { staleness != nil }

  /// The first line to read for someone who has to mend the file.
  package var worstRemark: Remark? {
    remarks.first { $0.finding.isError } ?? remarks.first
  }
}
