// Ingestion: the bytes of councils' files become facts. Reading/ knows texts, numbers and dates,
// Kinds/ knows what each kind of file holds. Both are pure: no file is opened and no clock is read.
// Imports CareModel, Text, Settings and CLinux; never the dashboard, a panel or the terminal.

import CareModel
package import Text

/// Reads one file.
package enum SourceReader {
  /// What a file says, and what there is to say of it. A file that is held, rejected or ignored
  /// gives no facts. `columns` are the names of columns by the headings that stand for them.
  package static func read(
    _ bytes: [UInt8], path: SafeText, columns: [SafeText: String] = [:]
  ) -> SourceContents {
    let names = HeadingMap(columns)
    guard bytes.count <= Limits.planFileBytes else { return readTooLong(bytes, path, names) }
    return read(bytes, path, names)
  }

  private static func read(
    _ bytes: [UInt8], _ path: SafeText, _ names: HeadingMap
  ) -> SourceContents {
    switch TextDecoding(bytes) {
    case .text(let text): return read(text, path, names)
    case .unfinished(let finding): return contents(path, .held, [finding])
    case .refused(let finding): return contents(path, .rejected, [finding])
    case .notText:
      return contents(path, .ignored, [.noKnownColumns(nearestKind: nil, missing: [])])
    }
  }
}

extension SourceReader {
  private static func read(
    _ text: DecodedText, _ path: SafeText, _ names: HeadingMap
  ) -> SourceContents {
    var result = readTable(text, path, names)
    result.report.encoding = text.encoding
    return result
  }

  private static func readTable(
    _ text: DecodedText, _ path: SafeText, _ names: HeadingMap
  ) -> SourceContents {
    let (separator, detection) = detect(text.bytes, names)
    let table = SourceTable(text.bytes, separator: separator, limit: Limits.planRows)
    if isUnfinished(table, detection) {
      return contents(path, .held, [.endsInMidRow])
    }
    switch detection.outcome {
    case .ignored(let finding): return contents(path, .ignored, [finding])
    case .rejected(let kind, let findings):
      var result = contents(path, .rejected, findings)
      result.report.kinds = [kind.name]
      let line = detection.headingRow.map { table.rows[$0].line }
      result.report.remarks = findings.map { Remark(line: line, $0) }
      return result
    case .kinds(let kinds):
      guard let row = detection.headingRow else { break }
      let heading = table.rows[row]
      if let finding = excess(in: table) { return contents(path, .rejected, [finding]) }
      var reading = FileReading(
        table.rows[(row + 1)...], heading, detection.headings, kinds, path)
      for line in text.damagedLines { reading.notes.add(.undecodable, line: line) }
      return contents(of: reading, kinds, path)
    }
    return contents(path, .ignored, [.noKnownColumns(nearestKind: nil, missing: [])])
  }

  /// The separator by which a row of headings is known best, and what is known of the file then.
  private static func detect(
    _ bytes: [UInt8], _ names: HeadingMap
  ) -> (separator: UInt8, detection: KindDetection) {
    func detection(_ separator: Separator) -> KindDetection {
      let head = SourceTable(bytes, separator: separator.rawValue, limit: Limits.headingRows)
      return KindDetection(head.rows, names: names)
    }
    let first = Separator.declared(in: bytes) ?? .comma
    var best = (separator: first, detection: detection(first))
    for separator in Separator.allCases where separator != first && !best.detection.isComplete {
      guard bytes.contains(separator.rawValue) else { continue }
      let other = detection(separator)
      if other.matches > best.detection.matches { best = (separator, other) }
    }
    return (best.separator.rawValue, best.detection)
  }

  /// Whether the last row is not all there: it has no line end and fewer fields than the heading,
  /// or is the heading, or stops within quotes.
  private static func isUnfinished(_ table: SourceTable, _ detection: KindDetection) -> Bool {
    guard detection.matches > 0, let heading = detection.headingRow, !table.hasMore else {
      return false
    }
    guard table.lacksLineEnd, let last = table.rows.last else { return false }
    if heading == table.rows.count - 1 { return true }
    if case .ignored = detection.outcome { return false }
    return table.isCutInQuotes || last.fieldCount < table.rows[heading].usedWidth
  }

  private static func excess(in table: SourceTable) -> Finding? {
    if table.hasMore { return .tooManyRows(limit: Limits.planRows) }
    let isWide = table.rows.contains { $0.fieldCount > Limits.columns }
    return isWide ? .tooManyColumns(limit: Limits.columns) : nil
  }

  /// A file that is too long is rejected where its top is a plan's, and else no input.
  private static func readTooLong(
    _ bytes: [UInt8], _ path: SafeText, _ names: HeadingMap
  ) -> SourceContents {
    let beginning = read(TextDecoding.beginning(of: bytes), path, names)
    guard beginning.report.verdict != .ignored else { return beginning }
    let finding = Finding.tooLong(bytes: bytes.count, limit: Limits.planFileBytes)
    return contents(path, .rejected, [finding])
  }
}

extension SourceReader {
  static func contents(
    _ path: SafeText, _ verdict: Verdict, _ findings: [Finding]
  ) -> SourceContents {
    var report = SourceReport(path: path, verdict: verdict)
    report.remarks = findings.map { Remark($0) }
    return SourceContents(report: report)
  }

  private static func contents(
    of reading: FileReading, _ kinds: [KindMatch], _ path: SafeText
  ) -> SourceContents {
    let remarks = reading.notes.remarks
    var report = SourceReport(path: path, verdict: verdict(of: reading, remarks))
    report.kinds = kinds.map(\.kind.name)
    report.rows = reading.rowsRead
    report.rowsSetAside = reading.rowsSetAside
    report.unreadable = reading.notes.unreadable
    report.coversTo = reading.coversTo
    report.remarks = remarks
    var result = SourceContents(report: report)
    result.facts = reading.facts
    return result
  }

  /// A file of which no row can be used is not read: nothing would take the place of figures.
  private static func verdict(of reading: FileReading, _ remarks: [Remark]) -> Verdict {
    guard reading.rowsSetAside == 0 else { return reading.rowsRead == 0 ? .rejected : .rows }
    return remarks.isEmpty ? .ok : .warning
  }
}

extension SourceReader {
  /// Makes the tables that reading needs, which otherwise the first file waits for.
  package static func prepare() {
    _ = read(Array("id,action,status,due\n1,a,completed,Apr 13\n".utf8), path: "")
  }
}
