package import CareModel
package import Dashboard
package import Text

extension SourceReport {
  /// What became of the file, in a word or two.
  package var verdictWords: SafeText {
    switch staleness {
    case .vanished(let since): "gone since \(since.localTime)"
    case .broken(let since): "broken since \(since.localTime)"
    case nil: verdict.words
    }
  }

  /// What a file that has gone leaves behind, and what to do; nil for one that is there.
  package var goneWords: SafeText? {
    guard case .vanished(let since) = staleness else { return nil }
    let read = readAt.map { " read at \($0.localTime)" } ?? ""
    return SafeText(
      "gone since \(since.localTime); the figures\(read) stand until it is put back")
  }
}

extension DisclosedFigures {
  /// Why the figures of a kind of file are in doubt: `plan.csv gone since 09:14`, of the first file
  /// whose figures are older than it, or that rows are told twice. Nil where there is nothing.
  func doubtWords(of kind: String) -> SafeText? {
    let sources = self[dynamicMember: \.sources].filter { $0.kinds.contains(kind) }
    if let stale = sources.first(where: \.isStale) {
      return "\(stale.path) \(stale.verdictWords)"
    }
    let repeated = sources.reduce(0) { $0 + $1.repeatedRows }
    return repeated > 0 ? "\(repeated.rowWords) told twice · 9 shows them" : nil
  }
}

extension SourceReport {
  /// How many of its rows another row tells otherwise for the same day.
  fileprivate var repeatedRows: Int {
    remarks.count { if case .repeatedRow = $0.finding { true } else { false } }
  }
}

extension Int {
  /// `1 row`, `13 rows`.
  package var rowWords: SafeText { SafeText(words("row")) }
}

extension Verdict {
  package var words: SafeText {
    switch self {
    case .ok: "read"
    case .warning: "read, with remarks"
    case .rows: "read, rows set aside"
    case .held: "held"
    case .rejected: "rejected"
    case .ignored: "not an input"
    }
  }
}

extension Remark {
  /// `line 9, due: “31/02/2013” is not a date`.
  package var words: SafeText {
    let line = line.map { "line \($0)" }
    let column = column.map(\.string)
    let place = [line, column].compactMap(\.self).joined(separator: ", ")
    return place.isEmpty ? finding.text : "\(place): " + finding.text
  }
}

extension FolderStanding {
  /// How changes are noticed and when was looked last.
  package var watchingWords: SafeText {
    let looked = lastLooked.map { "looked \($0.localTime)" as SafeText }
    return [watching.isEmpty ? nil : watching, looked].compactMap(\.self).joined(separator: " · ")
  }
}
