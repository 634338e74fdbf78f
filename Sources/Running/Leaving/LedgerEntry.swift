internal import CareModel
internal import Text

/// A table that was published.
struct LedgerEntry: Equatable {
  /// When, by the local clock.
  let published: String
  /// Whose table it is.
  let authority: String
  let table: PublishedTable
}

// A line: a check on the rest of it, when, whose, what and which day, then of each count the
// figure and the name. Between them tabs.
extension LedgerEntry {
  /// The line, without its end.
  var line: String {
    let counts = table.counts.flatMap { [Self.text($0.count), $0.name] }
    let fields = [published, authority, table.name, table.day.iso] + counts
    let rest = fields.map(\.escaped).joined(separator: "\t")
    return "\(Self.check(rest))\t\(rest)"
  }

  /// Nil for a line that is not as it was written.
  init?(line: some StringProtocol) {
    guard let tab = line.utf8.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
    let rest = String(line[line.index(after: tab)...])
    guard line[..<tab] == Self.check(rest) else { return nil }
    let fields = rest.split(separator: "\t", omittingEmptySubsequences: false).map(\.unescaped)
    guard fields.count >= 4, fields.count.isMultiple(of: 2), let day = Day(iso: fields[3]) else {
      return nil
    }
    var counts: [PublishedCount] = []
    for place in stride(from: 4, to: fields.count, by: 2) {
      guard let count = Self.count(fields[place]) else { return nil }
      counts.append(PublishedCount(name: fields[place + 1], count: count))
    }
    self.init(
      published: fields[0], authority: fields[1],
      table: PublishedTable(name: fields[2], day: day, counts: counts))
  }

  /// `320`, `c` for one that is hidden, and `5/10000` for what is not whole.
  private static func text(_ count: Number?) -> String {
    guard let parts = count?.tenThousandths else { return "c" }
    return parts.isMultiple(of: 10_000) ? "\(parts / 10_000)" : "\(parts)/10000"
  }

  /// Nil for what is no count, and a nil within for one that is hidden.
  private static func count(_ text: String) -> Number?? {
    if text == "c" { return .some(nil) }
    if text.hasSuffix("/10000") {
      return Int64(text.dropLast(6)).map { Number(tenThousandths: $0) }
    }
    return Int(text).map { Number($0) }
  }

  /// Sixteen digits that are others when any letter of a text is (FNV-1a).
  private static func check(_ text: String) -> String {
    let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension String {
  /// Without what ends a field or a line.
  fileprivate var escaped: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\"
      case "\t": text += "\\t"
      case "\n": text += "\\n"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension StringProtocol {
  fileprivate var unescaped: String {
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in unicodeScalars {
      switch scalar {
      case "\\" where !isEscaped: isEscaped = true
      case "t" where isEscaped: (isEscaped, _) = (false, text.append("\t"))
      case "n" where isEscaped: (isEscaped, _) = (false, text.append("\n"))
      default: (isEscaped, _) = (false, text.append(scalar))
      }
    }
    return String(text)
  }
}
