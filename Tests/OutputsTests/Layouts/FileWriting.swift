import SampleFolders
import Testing

/// A way in which a program may write a table into a file: its encoding, separator and line ends.
struct FileWriting: CustomTestStringConvertible, Sendable {
  enum Encoding: String, CaseIterable {
    case utf8 = "UTF-8"
    case utf8Marked = "UTF-8 with a mark"
    case utf16LittleEndian = "UTF-16LE"
    case utf16LittleEndianMarked = "UTF-16LE with a mark"
    case utf16BigEndian = "UTF-16BE"
    case utf16BigEndianMarked = "UTF-16BE with a mark"
    case windows1252 = "Windows-1252"
  }

  var encoding = Encoding.utf8
  var separator: Character = ","
  var lineEnd = "\n"
  var isDeclared = false

  var testDescription: String {
    "\(encoding.rawValue), \(separator.debugDescription), \(lineEnd.debugDescription)"
      + (isDeclared ? ", sep=" : "")
  }
}

extension FileWriting {
  /// Every encoding with every separator, and with each of them a line end in turn; the latter
  /// half declares its separator as well.
  static let all: [FileWriting] = {
    var writings: [FileWriting] = []
    for isDeclared in [false, true] {
      for encoding in Encoding.allCases {
        for separator: Character in [",", ";", "\t", "|"] {
          let lineEnd = ["\n", "\r\n", "\r"][writings.count % 3]
          writings.append(
            FileWriting(
              encoding: encoding, separator: separator, lineEnd: lineEnd, isDeclared: isDeclared))
        }
      }
    }
    return writings
  }()

  /// The bytes of a table.
  func bytes(of cells: TextCells) -> [UInt8] {
    let declaration = isDeclared ? "sep=\(separator)\n" : ""
    return bytes(
      of: (declaration + cells.text(separator: separator)).replacing("\n", with: lineEnd))
  }

  /// The bytes of a TOML file, which has one of two line ends.
  func bytes(ofSettings text: String) -> [UInt8] {
    bytes(of: lineEnd == "\r\n" ? text.replacing("\n", with: lineEnd) : text)
  }

  /// The bytes of a text whose lines are as they shall be.
  private func bytes(of text: String) -> [UInt8] {
    let units = text.utf16
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    return switch encoding {
    case .utf8: Array(text.utf8)
    case .utf8Marked: [0xEF, 0xBB, 0xBF] + text.utf8
    case .utf16LittleEndian: little
    case .utf16LittleEndianMarked: [0xFF, 0xFE] + little
    case .utf16BigEndian: big
    case .utf16BigEndianMarked: [0xFE, 0xFF] + big
    case .windows1252: PlanLayout.windows1252(text)
    }
  }

  /// What `check` calls the encoding of a text that has a pound sign.
  var name: String {
    switch encoding {
    case .utf8, .utf8Marked: "utf-8"
    case .utf16LittleEndian, .utf16LittleEndianMarked: "utf-16le"
    case .utf16BigEndian, .utf16BigEndianMarked: "utf-16be"
    case .windows1252: "windows-1252"
    }
  }
}
