internal import CareModel
internal import Text

/// Why figures are not published.
package enum ExportRefusal: Error, Equatable, Sendable {
  /// There is no place to keep what is published.
  case notKept(StateRefusal)
  /// What was published before is not known for sure: the ledger's path and the line.
  case damagedLedger(String, line: Int)
  case clash(PublicationClash)
}

/// A table that tells, beside an earlier version of it, what one of them hides.
package struct PublicationClash: Error, Equatable, Sendable {
  let authority: SafeText
  let table: String
  let day: Day
  /// When the earlier version was published, by the local clock.
  let published: String
  let clash: TableClash
}

extension ExportRefusal {
  /// What is the matter and what to do. No figure stands in it.
  package var words: String {
    switch self {
    case .notKept(let refusal):
      "nothing is published without a ledger and a record of it: \(refusal.words)"
    case .damagedLedger(let path, let line):
      "the ledger of what was published, \(SafeText(path)), is damaged in line \(line): "
        + "put back a copy of it, or move it away and compare by hand what is published"
    case .clash(let clash): clash.words
    }
  }
}

extension PublicationClash {
  fileprivate var words: String {
    let owner = authority.isEmpty ? "" : " of \(authority)"
    return "\(SafeText(table))\(owner) on \(day.iso) must not be published: \(reason); "
      + "publish the earlier version again, or another day"
  }

  private var reason: String {
    let version = "the version published \(SafeText(published))"
    return switch clash {
    case .close(let count):
      "“\(SafeText(count))” differs from \(version) by so few that a hidden count can be told"
    case .uncovered(let count):
      "“\(SafeText(count))” is hidden either here or in \(version) and not in both, "
        + "and a hidden count can be told"
    }
  }
}
