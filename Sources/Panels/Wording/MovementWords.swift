import CareModel
import Text

extension Movement {
  /// `▲ 14 since Dec 12`.
  var words: SafeText {
    let since = self.since.map { " since \($0.asDue)" } ?? ""
    let reference = isSinceBaseline ? " on the baseline" : ""
    return "\(arrow) \(change.magnitude.shortText)\(reference)\(since)"
  }

  /// `▲ 14 on a year ago`.
  var yearWords: SafeText { "\(arrow) \(change.magnitude.shortText) on a year ago" }

  /// `▲ 11`: for a column that says since when.
  var changeWords: SafeText { "\(arrow) \(change.magnitude.shortText)" }

  /// The way the figure went; never whether that is good.
  var arrow: SafeText { change.isZero ? "►" : change > .zero ? "▲" : "▼" }
}

extension Number {
  /// With one decimal at most.
  var shortText: String { rounded(toDecimals: 1).text() }
}
