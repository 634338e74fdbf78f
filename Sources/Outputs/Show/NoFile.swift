import Text

/// What no file gives: a part of the figures that is nothing but this sentence.
enum NoFile {
  /// The part in whose place it stands.
  static func gives(_ what: SafeText) -> [OutputBlock] { [.sentence("\(start)\(what).")] }

  /// What a part says that no file gives; nil where it says more than that.
  static func what(in part: [OutputBlock]) -> SafeText? {
    guard part.count == 1, case .sentence(let sentence) = part[0] else { return nil }
    return what(in: sentence.string)
  }

  static func what(in sentence: String) -> SafeText? {
    guard sentence.hasPrefix(start), sentence.hasSuffix(".") else { return nil }
    return SafeText(sentence.dropFirst(start.count).dropLast())
  }

  /// All of it in one sentence; none where nothing is missing.
  static func sentence(of missing: [SafeText]) -> [OutputBlock] {
    guard let last = missing.last else { return [] }
    let others = missing.dropLast()
    return gives(others.isEmpty ? last : others.joined(separator: ", ") + " or " + last)
  }

  private static let start = "No file gives "
}
