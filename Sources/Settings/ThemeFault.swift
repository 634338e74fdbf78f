package import CareModel
package import Text

/// What is wrong with a theme file, and where in it.
package struct ThemeFault: Error, Equatable, Sendable {
  package enum Matter: Equatable, Sendable {
    case syntax(String)
    case unknownRole(nearest: String?)
    case unknownForm(nearest: String?)
    case badValue(expected: String)
    case cannotRead(FileTrouble)
    case tooLong(limit: Int)
  }

  /// Counted from 1; nil where it concerns the whole file.
  package let line: Int?
  /// Counted from 1; known of errors of syntax only.
  package let column: Int?
  /// The dotted key, where the fault is with a key or its value.
  package let key: SafeText?
  package let matter: Matter

  package init(
    line: Int? = nil, column: Int? = nil, key: SafeText? = nil, _ matter: Matter
  ) {
    self.line = line
    self.column = column
    self.key = key
    self.matter = matter
  }
}

extension ThemeFault {
  /// Where it is and what to do: `line 3, rag.pink: there is no such role; did you mean “rag.red”?`.
  package var words: SafeText {
    let place = [
      line.map { "line \($0)" as SafeText }, column.map { "column \($0)" as SafeText }, key,
    ].compactMap(\.self).joined(separator: ", ")
    return place.isEmpty ? SafeText(text) : "\(place): \(SafeText(text))"
  }

  private var text: String {
    switch matter {
    case .syntax(let message): "not TOML: \(message)"
    case .unknownRole(let nearest): "there is no such role" + Self.suggestion(nearest)
    case .unknownForm(let nearest):
      "expected rgb, palette, ansi, ansi_words or mono" + Self.suggestion(nearest)
    case .badValue(let expected): "expected \(expected)"
    case .cannotRead(.notAFile): "not an ordinary file: put the theme itself there, not a link"
    case .cannotRead(let reason): Finding.cannotRead(reason: reason).text.string
    case .tooLong(let limit): "the file has more than \(limit) bytes: no theme needs as many"
    }
  }

  private static func suggestion(_ word: String?) -> String {
    word.map { "; did you mean “\($0)”?" } ?? ""
  }
}
