// Settings: TOML files into values, with the file's line for whatever is wrong in them.
// Imports CareModel and TerminalUI for the values, the themes, and TOMLKit. It reads no file.

import CareModel
import TOMLKit
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

  /// One value, and the keys that lead to it.
  struct Entry {
    let path: [String]
    let value: Value

    /// The keys with points between them.
    var key: String { path.joined(separator: ".") }
  }

  /// The values in the alphabetical order of their keys.
  let entries: [Entry]
  private let keys: TOMLKeys

  /// Parses a file. The remark of a syntax error names its line.
  init(_ text: String) throws(SyntaxFailure) {
    keys = TOMLKeys(text)
    do {
      let table = try TOMLTable(string: text)
      entries = Self.flatten(table, below: []).sorted { $0.key < $1.key }
    } catch let error as TOMLParseError {
      throw SyntaxFailure(error)
    } catch {
      throw SyntaxFailure(message: "cannot be parsed")
    }
  }

  /// The line on which a value is given, counted from 1; nil where it cannot be found.
  func line(of entry: Entry) -> Int? { keys.line(of: entry.path) }

  private static func flatten(_ table: TOMLTable, below path: [String]) -> [Entry] {
    table.keys.flatMap { key -> [Entry] in
      guard let value = table[key] else { return [] }
      if let inner = value.table { return flatten(inner, below: path + [key]) }
      return [Entry(path: path + [key], value: self.value(value))]
    }
  }

  private static func value(_ value: any TOMLValueConvertible) -> Value {
    if let text = value.string { return .text(text) }
    if let flag = value.bool { return .flag(flag) }
    if let number = value.int { return .number(number) }
    if let date = value.date, let day = Day(year: date.year, month: date.month, day: date.day) {
      return .day(day)
    }
    if let array = value.array {
      let texts = array.map(\.string)
      return texts.contains(nil) ? .other : .texts(texts.compactMap(\.self))
    }
    return .other
  }
}

/// That a file is not TOML, and where.
struct SyntaxFailure: Error {
  /// The parser's own words.
  let message: String
  /// Counted from 1; nil where the parser does not say.
  let line: Int?
  let column: Int?

  init(message: String) {
    self.message = message
    line = nil
    column = nil
  }

  init(_ error: TOMLParseError) {
    message = SafeText(error.description).string
    line = error.source.begin.line
    column = error.source.begin.column
  }

  /// The same as it is said of a file of the watched folder.
  var remark: Remark {
    guard let line, let column else { return Remark(.syntax(message)) }
    return Remark(line: line, .syntax("\(message) (line \(line), column \(column))"))
  }
}
