import Text

/// A field of comma-separated values that no spreadsheet takes for a formula.
struct CSVField {
  private let words: SafeText

  init(_ words: SafeText) { self.words = words }

  /// As it stands in a line: in quotes where it has to be (RFC 4180), and with an apostrophe before
  /// what a spreadsheet would work out.
  var text: String {
    let value = ((isFormula ? "'" : "") + words.string).unicodeScalars
    let isQuoted =
      value.contains(where: Self.separates)
      || value.first?.properties.isWhitespace == true
      || value.last?.properties.isWhitespace == true
    guard isQuoted else { return String(value) }
    var quoted = "\""
    // By scalars: a quote with an accent on it is still a quote to those who read the field.
    for scalar in value {
      quoted.unicodeScalars.append(scalar)
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
    }
    return quoted + "\""
  }

  /// Whether it begins as formulas do, be it after blanks, and is not a plain number.
  private var isFormula: Bool {
    let scalars = words.string.unicodeScalars
    if let first = scalars.first, "\t\r\n".unicodeScalars.contains(first) { return true }
    let start = scalars.drop { $0.properties.isWhitespace }
    guard let first = start.first, Self.formulaMarks.contains(first) else { return false }
    return !isNumber
  }

  /// Whether it is a sign, digits and at most one point, and nothing else.
  private var isNumber: Bool {
    let bytes = words.string.utf8
    let digits =
      bytes.first.map { $0 == 0x2B || $0 == 0x2D } == true ? bytes.dropFirst() : bytes[...]
    let parts = digits.split(separator: 0x2E, omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// `=`, `+`, `-` and `@`, in the widths that there are of them.
  private static let formulaMarks = Set("=+-@＝＋－＠﹦﹢﹣﹫".unicodeScalars)

  /// What ends a field in one country or another, and quotes.
  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    ",;\"\t\r\n".unicodeScalars.contains(scalar)
  }
}
