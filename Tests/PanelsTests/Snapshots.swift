import Glibc
import TerminalUI
import Testing

/// Screens as text files beside the tests: first the characters, then a letter for each style.
enum Snapshots {
  /// Compares a canvas with the file of that name. With `RECORD_SNAPSHOTS` set the file is written
  /// anew and the test fails, so that no recording passes for a test.
  static func expect(
    _ canvas: Canvas, matches name: String, source: SourceLocation = #_sourceLocation
  ) {
    let picture = picture(of: canvas)
    let path = folder + "/" + name + ".txt"
    if getenv("RECORD_SNAPSHOTS") != nil {
      write(picture, to: path)
      Issue.record("recorded \(name)", sourceLocation: source)
      return
    }
    guard let expected = read(path) else {
      Issue.record("there is no \(path): set RECORD_SNAPSHOTS", sourceLocation: source)
      return
    }
    if let line = firstDifference(picture, expected) {
      Issue.record(
        "\(name) differs first in line \(line)\n\(picture)", sourceLocation: source)
    }
  }

  /// The characters of a canvas, and below them the same cells as letters for their styles.
  static func picture(of canvas: Canvas) -> String {
    let styles = (0..<canvas.size.height).map { y in
      var line = canvas.row(y).map { letter(for: $0.style) }.map(String.init).joined()
      while line.last == "." { line.removeLast() }
      return line
    }
    return canvas.description + "\n\n" + styles.joined(separator: "\n") + "\n"
  }

  /// Small letters for what words are drawn in, capitals for what a background tells.
  private static func letter(for style: Style) -> Character {
    switch style.background {
    case .red: "R"
    case .amber: "A"
    case .green: "G"
    case .blue: "B"
    case .selection: "S"
    case .tab: "T"
    case .area: "C"
    default: words[style.foreground] ?? "."
    }
  }

  private static let words: [Role: Character] = [
    .strong: "s", .muted: "m", .faint: "f", .key: "k", .frame: "-", .frameFocus: "=",
    .better: "b", .worse: "w", .warning: "!", .live: "l", .area: "a", .edge: "e", .target: "t",
    .red: "r", .amber: "y", .green: "g", .blue: "u",
  ]

  private static let folder: String = {
    let file = #filePath
    let slash = file.lastIndex(of: "/") ?? file.endIndex
    return String(file[..<slash]) + "/Snapshots"
  }()

  private static func firstDifference(_ left: String, _ right: String) -> Int? {
    let (left, right) = (
      left.split(separator: "\n", omittingEmptySubsequences: false),
      right.split(separator: "\n", omittingEmptySubsequences: false)
    )
    for index in 0..<max(left.count, right.count) {
      guard index < left.count, index < right.count, left[index] == right[index] else {
        return index + 1
      }
    }
    return nil
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, to path: String) {
    mkdir(folder, 0o755)
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    fputs(text, file)
  }
}
