// Settings: TOML files into values, with the file's line for whatever is wrong in them.
// Imports CareModel and TerminalUI for the values, the themes, and CTOML, which is toml++. It
// reads no file.

import CTOML
import CareModel
import Text

/// A TOML file as a flat list of keys, and where each stands.
struct TOMLDocument {
  /// A value of the kinds that settings and themes have.
  enum Value: Equatable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case day(Day)
    case texts([String])
    /// Anything else: an array of numbers, a time of day.
    case other
  }

  /// One value, the keys that lead to it, and the line of its own key, counted from 1.
  struct Entry: Equatable {
    let path: [String]
    let value: Value
    let line: Int

    /// The keys with points between them.
    var key: String { path.joined(separator: ".") }
  }

  /// The values in the alphabetical order of their keys.
  let entries: [Entry]

  /// Parses a file. The remark of a syntax error names its line.
  init(_ text: String) throws(SyntaxFailure) {
    var found: [Entry] = []
    var fault = lookout_toml_fault()
    var text = text
    let isRead = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        withUnsafeMutablePointer(to: &found) { found in
          lookout_toml_read(
            characters.baseAddress, characters.count, found,
            { context, value in
              guard let value, let found = context?.assumingMemoryBound(to: [Entry].self) else {
                return
              }
              found.pointee.append(Entry(value.pointee))
            }, &fault)
        }
      }
    }
    guard isRead else { throw SyntaxFailure(fault) }
    entries = found.sorted { $0.key < $1.key }
  }
}

extension TOMLDocument.Entry {
  fileprivate init(_ value: lookout_toml_value) {
    path = UnsafeBufferPointer(start: value.path, count: value.path_count).map(String.init)
    self.value = TOMLDocument.Value(value)
    line = Int(value.line)
  }
}

extension TOMLDocument.Value {
  fileprivate init(_ value: lookout_toml_value) {
    switch value.kind {
    case lookout_toml_is_text: self = .text(String(value.text))
    case lookout_toml_is_flag: self = .flag(value.flag)
    case lookout_toml_is_number: self = .number(Int(value.number))
    case lookout_toml_is_day:
      let day = Day(year: Int(value.year), month: Int(value.month), day: Int(value.day))
      self = day.map { .day($0) } ?? .other
    case lookout_toml_is_texts:
      let texts = UnsafeBufferPointer(start: value.texts, count: value.text_count)
      self = .texts(texts.map(String.init))
    default: self = .other
    }
  }
}

extension String {
  fileprivate init(_ text: lookout_toml_text) {
    let bytes = UnsafeRawBufferPointer(start: text.bytes, count: text.count)
    self.init(decoding: bytes, as: UTF8.self)
  }
}

/// That a file is not TOML, and where.
struct SyntaxFailure: Error {
  /// The parser's own words.
  let message: String
  /// Counted from 1.
  let line: Int
  let column: Int

  init(_ fault: lookout_toml_fault) {
    message = withUnsafeBytes(of: fault.message) { bytes in
      SafeText(String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)).string
    }
    line = Int(fault.line)
    column = Int(fault.column)
  }

  /// The same as it is said of a file of the watched folder.
  var remark: Remark {
    Remark(line: line, .syntax("\(message) (line \(line), column \(column))"))
  }
}
