import CareModel
import Panels
import Text

/// A cell of a table: the words that people read, and what other programs are to read.
struct OutputCell: Equatable, Sendable {
  let words: SafeText
  /// A figure without thousands apart, a day as `2013-04-30`, else the words; nil for a cell that
  /// says nothing.
  let plain: SafeText?
  /// What the figure counts, such as `£` or `%`; empty for a mere number and for words.
  let unit: SafeText
  /// How far the row lies below the one that it is a part of.
  var depth = 0

  private init(_ words: SafeText, plain: SafeText?, unit: SafeText = "") {
    self.words = words
    self.plain = plain
    self.unit = unit
  }
}

extension OutputCell {
  /// A cell that has nothing to say in its row.
  static let blank = OutputCell("", plain: nil)

  /// Words; a dash where there should be some.
  static func words(_ words: SafeText?) -> OutputCell {
    guard let words else { return OutputCell("–", plain: Absence.notGiven.plain) }
    return words.isEmpty ? .blank : OutputCell(words, plain: words)
  }

  /// Words beside the same in the form that programs read, where there is one.
  static func words(_ words: SafeText, plain: SafeText?) -> OutputCell {
    OutputCell(words, plain: plain ?? words)
  }

  static func day(_ day: Day, _ words: SafeText? = nil) -> OutputCell {
    OutputCell(words ?? SafeText(day.short), plain: SafeText(day.iso))
  }

  static func number(
    _ number: Quantity<Number>, _ words: SafeText? = nil, unit: SafeText = ""
  ) -> OutputCell {
    OutputCell(words ?? number.words(), plain: number.plain { $0.plain }, unit: unit)
  }

  /// An amount of pounds.
  static func pounds(_ money: Quantity<Money>, _ words: SafeText? = nil) -> OutputCell {
    OutputCell(words ?? money.words, plain: money.plain { $0.plain }, unit: "£")
  }

  /// An amount of pounds that is told in words of its own.
  static func pounds(_ words: SafeText, plain: SafeText) -> OutputCell {
    OutputCell(words, plain: plain, unit: "£")
  }
}
