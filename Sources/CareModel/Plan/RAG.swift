/// A rating's colour.
package enum RAG: String, Sendable, CaseIterable {
  case red
  case amber
  case green
  /// Complete.
  case blue
  case none
}
