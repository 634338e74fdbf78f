import Text

/// A piece of what `lookout show` prints, in whatever format.
enum OutputBlock: Equatable, Sendable {
  /// What stands for itself: what a part tells first.
  case sentence(SafeText)
  /// A line that belongs to what stands above it, 1 or 2 levels below a sentence.
  case item(SafeText, depth: Int)
  case table(OutputTable)
}

extension OutputBlock {
  /// A line that belongs to the sentence above it.
  static func item(_ words: SafeText) -> OutputBlock { .item(words, depth: 1) }

  /// A line that belongs to the item above it.
  static func subitem(_ words: SafeText) -> OutputBlock { .item(words, depth: 2) }
}
