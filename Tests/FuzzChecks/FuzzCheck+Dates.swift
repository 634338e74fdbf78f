import CareModel
import Ingestion

extension FuzzCheck {
  /// A day that is read lies between 1900 and 2100, and is read again however it is written.
  static let dates = FuzzCheck("dates") { (bytes) throws(Fault) in
    let text = String(decoding: bytes, as: UTF8.self)
    switch DateGrammar.read(text) {
    case .day(let day, let numeric):
      try require((1900...2100).contains(day.year), "in the year \(day.year)")
      try require(DateGrammar.read(day.iso) == .day(day, numeric: false), "\(day.iso) is another")
      try require(DateGrammar.read(day.long) == .day(day, numeric: false), "\(day.long) is another")
      let written = "\(day.day)/\(day.month)/\(day.year)"
      try require(DateGrammar.read(written) == .day(day, numeric: true), "\(written) is another")
      try require(!numeric || text.utf8.count >= 5, "three numbers in \(text.utf8.count) bytes")
    case .monthFirst:
      try require(text.utf8.contains { $0 == 0x32 || $0 == 0x33 || $0 == 0x31 }, "no day from 13")
    case .absent, .unreadable: break
    }
    if let year = DateGrammar.financialYear(text) {
      try require(DateGrammar.financialYear(year.label) == year, "\(year.label) is another")
    }
    if let day = SerialDay.day(text) {
      try require((1927...2100).contains(day.year), "a number of the year \(day.year)")
      try require(DateGrammar.read(text) == .unreadable, "a number that is a date too")
    }
  }
}
