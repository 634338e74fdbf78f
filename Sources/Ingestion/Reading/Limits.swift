/// How much is read at most. Every message that names a limit takes it from here.
package enum Limits {
  /// The longest file, in bytes.
  package static let fileBytes = 2_000_000_000
  /// The longest plan file, in bytes: a plan is typed by people.
  package static let planFileBytes = 16 << 20
  /// The longest `lookout.toml`, in bytes.
  package static let settingsBytes = 1 << 20
  /// How many folders lie one within the other below the watched one.
  package static let folderDepth = 4
  /// The most rows of a plan file, the heading and rows that were set aside among them.
  package static let planRows = 100_000
  /// The most fields of a row.
  package static let columns = 2_000
  /// The longest field, in bytes of UTF-8.
  package static let fieldBytes = 65_536
  /// The most line breaks within one quoted field; more, and the quote was never closed.
  package static let quotedLineBreaks = 64
  /// The heading is looked for among so many rows at the top.
  package static let headingRows = 20
  /// The longest text that is taken for a heading, in bytes.
  package static let headingBytes = 120
  /// The largest figure, without its sign: more could not be added up exactly.
  package static let figure = 922_337_203_685_477
  /// The most rows of totals that are compared with the rows they are of.
  package static let printedTotals = 20
  /// The most remarks that are kept of one file.
  package static let remarks = 1_000
  /// How many cells wide a text may be that a remark repeats.
  package static let repeatedText = 60
}
