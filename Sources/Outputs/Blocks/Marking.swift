import CareModel
import Text

extension Audience {
  /// What every output for the service itself is marked with; nil for what others may see.
  var marking: SafeText? { self == .internal ? "OFFICIAL-SENSITIVE" : nil }

  /// `audience: internal, OFFICIAL-SENSITIVE`.
  var labelWords: SafeText {
    let audience: SafeText = "audience: \(rawValue)"
    return marking.map { "\(audience), \($0)" } ?? audience
  }
}

extension Disclosure {
  /// What `c` stands for, where counts are hidden.
  var hiddenWords: SafeText? {
    guard hidesCounts else { return nil }
    let range: SafeText = threshold == 1 ? "of 1" : "from 1 to \(threshold)"
    return "c = a count of children \(range), or one that would give such a count away."
  }
}
