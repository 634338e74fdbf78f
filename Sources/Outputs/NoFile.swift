/// What no file gives: a part of the figures that is nothing but this sentence.
enum NoFile {
  /// The part in whose place it stands.
  static func gives(_ what: String) -> [String] { [start + what + "."] }

  /// What a part says that no file gives; nil where it says more than that.
  static func what(in part: [String]) -> String? {
    guard part.count == 1, part[0].hasPrefix(start), part[0].hasSuffix(".") else { return nil }
    return String(part[0].dropFirst(start.count).dropLast())
  }

  /// All of it in one sentence; none where nothing is missing.
  static func sentence(of missing: [String]) -> [String] {
    guard let last = missing.last else { return [] }
    let others = missing.dropLast()
    return gives(others.isEmpty ? last : others.joined(separator: ", ") + " or " + last)
  }

  private static let start = "No file gives "
}
