import CareModel

extension OpenQuote {
  /// What there is to say of a row that is set aside for it.
  var finding: Finding {
    switch self {
    case .neverClosed: .openQuote
    case .beyondLimits:
      .quoteBeyondLimits(lineBreaks: Limits.quotedLineBreaks, bytes: Limits.fieldBytes)
    }
  }
}
