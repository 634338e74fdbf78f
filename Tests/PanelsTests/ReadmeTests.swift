import Dashboard
import Glibc
import TerminalUI
import Testing
import Text

@testable import Panels

@Suite struct ReadmeTests {
  @Test("The picture in the README is the screen as it is")
  func picture() throws {
    let readme = try #require(Self.readme)
    let canvas = Screen.render(ScreenTests.state(), size: Size(width: 120, height: 36))
    #expect(readme.contains("```\n" + canvas.description + "\n```"), "\(canvas)")
  }

  @Test("Every key stands in the README with what it does", arguments: KeyBinding.all.indices)
  func keys(index: Int) throws {
    let binding = KeyBinding.all[index]
    let row = "| `\(binding.keyText)` | \(binding.help) |"
    #expect(try #require(Self.readme).contains(row), "\(row)")
  }

  private static let readme: String? = {
    let path = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    guard let file = fopen("/" + path + "/README.md", "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }()
}
