// FuzzChecks: what has to hold whatever bytes are read. Imports what is checked, and nothing that
// makes bytes up: a corpus and a fuzzer do.

/// Something that is read, and what has to hold of it.
package struct FuzzCheck: Sendable {
  package let name: String
  private let check: @Sendable (_ bytes: [UInt8]) throws(Fault) -> Void

  init(_ name: String, _ check: @escaping @Sendable (_ bytes: [UInt8]) throws(Fault) -> Void) {
    self.name = name
    self.check = check
  }
}

extension FuzzCheck {
  /// What does not hold of the bytes; nil where all does.
  package func fault(in bytes: [UInt8]) -> String? {
    do throws(Fault) {
      try check(bytes)
      return nil
    } catch {
      return error.words
    }
  }

  /// All checks.
  package static let all = [
    separatedValues, decoding, numbers, dates, text, settings, themes, files,
  ]
}

/// Something that should hold and does not.
struct Fault: Error {
  let words: String
}

/// Throws where `condition` does not hold.
func require(
  _ condition: @autoclosure () -> Bool, _ words: @autoclosure () -> String
) throws(Fault) {
  if !condition() { throw Fault(words: words()) }
}
