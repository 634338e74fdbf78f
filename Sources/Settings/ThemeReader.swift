package import TerminalUI
import Text

/// Reads theme files: a table of inks, one a role.
///
/// An ink is a colour, `"#e5534b"`, or a table of its forms: `rgb`, and `palette`, a number from 0 to
/// 255, for terminals of 256 colours; `ansi`, one of the sixteen, and `ansi_words` where words need
/// another than surfaces; `mono`, the attributes where there is no colour. All may be left out.
package enum ThemeReader {
  /// What a file says, or all that is wrong with it.
  package enum Outcome: Equatable, Sendable {
    case theme(Theme)
    /// Never empty, and in the order of the lines.
    case faults([ThemeFault])
  }

  /// Reads a theme as it stands: what it leaves out is the terminal's own.
  package static func read(_ text: String, name: String) -> Outcome {
    do {
      return outcome(of: try reading(text), name: name) { $0 }
    } catch {
      return .faults([error.fault])
    }
  }

  /// Reads a theme of the user's. What it leaves out is as in the theme that it `inherits`; else as
  /// in the one of its name that comes with the program; else as in light where its background is
  /// light, and in dark where not.
  package static func readUsers(_ text: String, name: ThemeName) -> Outcome {
    do {
      let reading = try reading(text)
      return outcome(of: reading, name: name.text) { theme in
        let base = reading.base ?? Self.base(of: theme)
        return ShippedThemes.theme(named: base).map(theme.over) ?? theme
      }
    } catch {
      return .faults([error.fault])
    }
  }

  private static func reading(_ text: String) throws(SyntaxFailure) -> ThemeReading {
    let document = try TOMLDocument(text)
    var reading = ThemeReading()
    for entry in document.entries {
      guard let matter = reading.take(entry.key, entry.value) else { continue }
      reading.faults.append(
        ThemeFault(line: entry.line, key: SafeText(entry.key), matter))
    }
    reading.faults.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    return reading
  }

  private static func outcome(
    of reading: ThemeReading, name: String, completed: (Theme) -> Theme
  ) -> Outcome {
    guard reading.faults.isEmpty else { return .faults(reading.faults) }
    return .theme(completed(Theme(name: name, inks: reading.inks)))
  }

  private static func base(of theme: Theme) -> String {
    if ShippedThemes.names.contains(theme.name) { return theme.name }
    return theme.background == .light ? ShippedThemes.light : ShippedThemes.dark
  }
}

extension SyntaxFailure {
  fileprivate var fault: ThemeFault {
    ThemeFault(line: line, column: column, .syntax(message))
  }
}

/// Takes one key of a theme file after the other.
private struct ThemeReading {
  private(set) var base: String?
  var faults: [ThemeFault] = []
  private var parts: [Role: InkParts] = [:]

  var inks: [Role: Ink] { parts.mapValues(\.ink) }

  /// What is wrong with a key or its value; nil where it was taken.
  mutating func take(_ key: String, _ value: TOMLDocument.Value) -> ThemeFault.Matter? {
    if key == Self.inherits { return takeBase(value) }
    if let role = Role(rawValue: key) {
      return parts[role, default: InkParts()].take(colour: value)
    }
    guard let dot = key.lastIndex(of: "."), let role = Role(rawValue: String(key[..<dot])) else {
      return .unknownRole(nearest: nearest(to: key))
    }
    return parts[role, default: InkParts()].take(String(key[key.index(after: dot)...]), value)
  }

  private static let inherits = "inherits"

  private mutating func takeBase(_ value: TOMLDocument.Value) -> ThemeFault.Matter? {
    guard let name = value.asText, ShippedThemes.names.contains(name) else {
      return .badValue(expected: ShippedThemes.list)
    }
    base = name
    return nil
  }

  private func nearest(to key: String) -> String? {
    // A form of a role that is misspelt: the role is what is compared.
    let known = Role.allCases.map(\.rawValue) + [Self.inherits]
    let role = key.split(separator: ".").prefix(2).joined(separator: ".")
    return Spelling.nearest(to: role, among: known)
  }
}
