internal import CareModel
internal import Text

/// Every table that was published from this machine, so that no later version of one gives away
/// what an earlier one hides.
struct Ledger: Equatable {
  private(set) var entries: [LedgerEntry] = []

  init() {}
}

extension Ledger {
  /// Reads what `text` gave.
  ///
  /// - Throws: in which line it is damaged. A ledger that lacks a table would let it out again.
  init(reading bytes: [UInt8]) throws(LedgerDamage) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (place, line) in lines.dropFirst().dropLast().enumerated() {
      guard let entry = LedgerEntry(line: String(decoding: line, as: UTF8.self)) else {
        throw LedgerDamage(line: place + 2)
      }
      entries.append(entry)
    }
    // It says how many tables there are: one that was cut off between two lines is noticed too.
    guard let first = lines.first, String(decoding: first, as: UTF8.self) == heading else {
      throw LedgerDamage(line: 1)
    }
    guard lines.last?.isEmpty == true else { throw LedgerDamage(line: lines.count) }
  }

  /// The whole file.
  var text: String { ([heading] + entries.map(\.line)).map { $0 + "\n" }.joined() }

  private var heading: String { "lookout ledger 1\ttables\t\(entries.count)" }
}

extension Ledger {
  /// Enters the tables of an export that nobody knows yet.
  ///
  /// - Throws: the first that must not be published beside one that was.
  mutating func enter(_ part: Export.Part, at moment: Moment) throws(PublicationClash) {
    for table in part.tables {
      let versions = versions(of: table, authority: part.authority)
      if versions.contains(where: { $0.table.isSame(as: table) }) { continue }
      for version in versions {
        if let clash = table.clash(with: version.table, threshold: part.disclosure.threshold) {
          throw PublicationClash(
            authority: part.authority, table: table.name, day: table.day,
            published: version.published, clash: clash)
        }
      }
      entries.append(
        LedgerEntry(
          published: moment.localISO, authority: part.authority.string, table: table))
    }
  }

  /// The versions of a table that were published.
  private func versions(
    of table: PublishedTable, authority: SafeText
  ) -> [LedgerEntry] {
    entries.filter {
      $0.authority == authority.string && $0.table.name == table.name && $0.table.day == table.day
    }
  }
}

/// That a ledger is not as it was written.
struct LedgerDamage: Error, Equatable {
  /// The first line that is not, from 1.
  let line: Int
}
