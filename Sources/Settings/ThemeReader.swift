package import CareModel
package import TerminalUI
import Text

/// Reads theme files: a table of inks, one a role.
///
/// An ink is a colour, `"#e5534b"`, or a table that also says what to use where there are sixteen
/// colours or none: `{ rgb = "#e5534b", ansi = "red", mono = "bold reverse" }`. Instead of `rgb`
/// it may give `palette`, a number from 0 to 255.
package enum ThemeReader {
  /// The theme and what is to be said of it; no theme where the file is not TOML or has an ink
  /// that cannot be understood.
  package static func read(
    _ text: String, name: String
  ) -> (theme: Theme?, remarks: [Remark]) {
    do {
      let document = try TOMLDocument(text)
      var reading = ThemeReading()
      for (key, value) in document.entries {
        guard let finding = reading.take(key, value) else { continue }
        reading.remarks.append(
          Remark(line: document.line(of: key), column: SafeText(key), finding))
      }
      let theme = Theme(name: name, inks: reading.inks.mapValues(\.ink))
      return (reading.remarks.isEmpty ? theme : nil, reading.remarks)
    } catch {
      return (nil, [error.remark])
    }
  }
}

private struct ThemeReading {
  struct Parts {
    var colour = Colour.terminalDefault
    var sixteen = PaletteColour.terminalDefault
    var attributes: Attributes = []

    var ink: Ink { Ink(colour: colour, sixteen: sixteen, attributes: attributes) }
  }

  var inks: [Role: Parts] = [:]
  var remarks: [Remark] = []

  mutating func take(_ key: String, _ value: TOMLDocument.Value) -> Finding? {
    if let role = Role(rawValue: key) {
      return take(Colour(colour: value), "a colour such as \"#e5534b\"") {
        inks[role, default: Parts()].colour = $0
      }
    }
    guard let dot = key.lastIndex(of: "."), let role = Role(rawValue: String(key[..<dot])) else {
      return .unknownSetting(
        nearest: Spelling.nearest(to: key, among: Role.allCases.map(\.rawValue)))
    }
    return take(String(key[key.index(after: dot)...]), value, of: role)
  }

  private mutating func take(
    _ part: String, _ value: TOMLDocument.Value, of role: Role
  ) -> Finding? {
    switch part {
    case "rgb", "palette":
      return take(Colour(colour: value), "a colour such as \"#e5534b\", or a number to 255") {
        inks[role, default: Parts()].colour = $0
      }
    case "ansi":
      return take(PaletteColour(name: value), "the name of one of the sixteen colours") {
        inks[role, default: Parts()].sixteen = $0
      }
    case "mono":
      return take(Attributes(words: value), "of the words bold, dim, underline and reverse") {
        inks[role, default: Parts()].attributes = $0
      }
    default: return .unknownSetting(nearest: Spelling.nearest(to: part, among: Self.parts))
    }
  }

  private static let parts = ["rgb", "palette", "ansi", "mono"]

  private func take<Taken>(
    _ value: Taken?, _ expected: String, _ store: (Taken) -> Void
  ) -> Finding? {
    guard let value else { return .badSetting(expected: expected) }
    store(value)
    return nil
  }
}

extension Colour {
  fileprivate init?(colour value: TOMLDocument.Value) {
    switch value {
    case .text("default"): self = .terminalDefault
    case .number(let number):
      guard let index = UInt8(exactly: number) else { return nil }
      self = .palette(index)
    case .text(let text):
      guard text.utf8.count == 7, text.first == "#", let rgb = UInt32(text.dropFirst(), radix: 16)
      else { return nil }
      self = .rgb(
        red: UInt8(rgb >> 16), green: UInt8(rgb >> 8 & 0xFF), blue: UInt8(rgb & 0xFF))
    default: return nil
    }
  }
}

extension PaletteColour {
  private static let names = [
    "default", "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue",
    "bright-magenta", "bright-cyan", "bright-white",
  ]

  fileprivate init?(name value: TOMLDocument.Value) {
    guard let name = value.asText, let index = Self.names.firstIndex(of: name) else { return nil }
    self = Self.allCases[index]
  }
}

extension Attributes {
  private static let words: [String: Attributes] = [
    "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse,
  ]

  fileprivate init?(words value: TOMLDocument.Value) {
    guard let text = value.asText else { return nil }
    var attributes: Attributes = []
    for word in text.split(separator: " ") {
      guard let attribute = Self.words[String(word)] else { return nil }
      attributes.formUnion(attribute)
    }
    self = attributes
  }
}
