import CareModel
import Ingestion
import Text

extension FuzzCheck {
  /// Facts and remarks stand on lines of the file, no row is counted twice, what is not read gives
  /// no facts, and the same text in another encoding gives the same.
  static let files = FuzzCheck("files") { (bytes) throws(Fault) in
    let contents = read(bytes)
    let report = contents.report
    guard case .text(let text) = TextDecoding(bytes) else {
      return try require(!report.verdict.isRead, "read, though it is no text")
    }
    let lines = text.bytes.reduce(1) { $0 + ($1 == 0x0A || $1 == 0x0D ? 1 : 0) }
    try require(report.rows + report.rowsSetAside < max(lines, 2), "more rows than lines")
    try require(report.verdict.isRead || contents.factLines.isEmpty, "facts of \(report.verdict)")
    for line in contents.factLines + report.remarks.compactMap(\.line) {
      try require((1...lines).contains(line), "line \(line) of \(lines)")
    }
    for remark in report.remarks {
      try require(!remark.finding.text.isEmpty, "no words for \(remark.finding)")
    }
    guard text.encoding == .utf8, text.bytes.first != 0 else { return }
    let units = String(decoding: text.bytes, as: UTF8.self).utf16
    let wide: [UInt8] =
      [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    try require(read(wide).hasFacts(of: contents), "other facts in UTF-16")
    // Whatever is read, figures can be worked out of it.
    var snapshot = Snapshot()
    snapshot.facts = contents.facts
    _ = DisclosedFigures(of: snapshot)
  }

  private static func read(_ bytes: [UInt8]) -> SourceContents {
    SourceReader.read(bytes, path: "x.csv", columns: ["Plan": "target_k", "Ref.": "id"])
  }
}

extension SourceContents {
  fileprivate var factLines: [Int] {
    facts.references.map(\.line)
  }

  fileprivate func hasFacts(of other: SourceContents) -> Bool {
    facts == other.facts && report.verdict == other.report.verdict
      && report.remarks == other.report.remarks
  }
}
