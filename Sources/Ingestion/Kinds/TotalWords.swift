import CareModel
import Text

/// The words for a sum that a file prints.
enum TotalWords {
  /// `Total`, `Total LAC`, `Grand total`, `Sub-total north`.
  static func isTotal(_ text: SafeText) -> Bool {
    let word = key(text)
    return isPartial(text) || ["all", "sum"].contains(word)
      || ["total", "grandtotal", "overalltotal"].contains { word.hasPrefix($0) }
  }

  /// A total of some of the rows: `Sub-total`.
  static func isPartial(_ text: SafeText) -> Bool { key(text).hasPrefix("subtotal") }

  /// What a total is of, in small letters and digits: `north` in `Sub-total north`; nil where it
  /// is of everything.
  static func part(of text: SafeText) -> String? {
    let word = Indicator.key(text)
    let prefix = ["subtotal", "grandtotal", "overalltotal", "total"].first { word.hasPrefix($0) }
    let part = word.dropFirst(prefix?.count ?? word.count)
    return part.isEmpty ? nil : String(part)
  }

  private static func key(_ text: SafeText) -> String { Indicator.key(text) }
}

/// The words with which a note under a table starts.
enum FootnoteWords {
  static func isFootnote(_ text: SafeText) -> Bool {
    let word = text.string.lowercased()
    return word.hasPrefix("*") || ["note", "source", "key:"].contains { word.hasPrefix($0) }
  }
}

extension RowFields {
  /// Whether the row sums up some of the teams, which stand for themselves.
  func isSubtotal(_ column: Column) -> Bool {
    written(column).map(TotalWords.isPartial) ?? false
  }

  /// The team in the field; nil for the whole service, which sheets call by many names.
  func team(_ column: Column) -> SafeText? {
    guard let text = written(column) else { return nil }
    return Self.wholeService[text.string] == nil && !TotalWords.isTotal(text) ? text : nil
  }

  private static let wholeService = WordList<Bool>([
    (
      true,
      [
        "total", "totals", "all", "all teams", "overall", "grand total", "whole service",
        "service", "service total", "authority", "council",
      ]
    )
  ])
}
