import CareModel
import Testing

@testable import Settings

@Suite struct TOMLDocumentTests {
  typealias Value = TOMLDocument.Value

  @Test(
    "Values of every kind that settings have, and others as others",
    arguments: [
      ("\"a £\"", Value.text("a £")), ("''", .text("")), ("\"\\u00a3\"", .text("£")),
      ("\"a\\u0000b\"", .text("a\0b")), ("-17", .number(-17)), ("0x1F", .number(31)),
      ("9223372036854775807", .number(.max)), ("true", .flag(true)), ("false", .flag(false)),
      ("1.5", .other), ("09:15:00", .other), ("2013-04-30T09:15:00Z", .other),
      ("1899-12-31", .other), ("[]", .texts([])), ("[\"a\", 'b',]", .texts(["a", "b"])),
      ("[1, 2]", .other), ("[\"a\", 1]", .other), ("[{a = 1}]", .other),
    ])
  func values(_ text: String, _ value: Value) throws {
    #expect(try TOMLDocument("a = \(text) # a comment\r\n").entries.map(\.value) == [value])
  }

  @Test("A day is a day")
  func days() throws {
    let day = try #require(Day(iso: "2012-02-29"))
    #expect(try TOMLDocument("a=2012-02-29").entries.map(\.value) == [.day(day)])
  }

  @Test("Keys of any form lead to their values, and each knows its line")
  func keys() throws {
    let document = try TOMLDocument(
      """
      # words
      a = 1
      "b c".'d=e'."\\u0066" = 2
      [t."u.v"]
      x = { y = 4, z.w = { q = "5" } }
      [[l]]
      inner = 6
      """)
    #expect(
      document.entries.map { "\($0.line) " + $0.path.joined(separator: "/") } == [
        "2 a", "3 b c/d=e/f", "6 l", "5 t/u.v/x/y", "5 t/u.v/x/z/w/q",
      ])
  }

  @Test("Nothing is in nothing")
  func nothing() throws {
    for text in ["", "\n", "# words", "[t]\n"] {
      #expect(try TOMLDocument(text).entries == [])
    }
  }

  @Test(
    "What is no TOML is refused with its line",
    arguments: [
      ("a =\n", 1), ("a = 1\nb = \"c\n", 2), ("a = 1\na = 2\n", 2), ("\n[a\n", 2),
      ("a = 1\0b = 2", 1), ("\r\n\r\nwords", 3),
    ])
  func faults(text: String, line: Int) { #expect(Self.line(ofFaultIn: text) == line) }

  @Test("Keys, tables and lists go 32 deep at most, however they are written")
  func depth() {
    func keys(_ count: Int) -> String { Array(repeating: "a", count: count).joined(separator: ".") }
    func lists(_ count: Int) -> String {
      String(repeating: "[", count: count) + String(repeating: "]", count: count)
    }
    #expect(Self.line(ofFaultIn: keys(32) + "=1") == nil)
    #expect(Self.line(ofFaultIn: keys(33) + "=1") == 1)
    #expect(Self.line(ofFaultIn: "\n[" + keys(33) + "]") == 2)
    #expect(Self.line(ofFaultIn: "b={" + keys(40) + "=1}") == 1)
    #expect(Self.line(ofFaultIn: keys(400_000) + "=1") == 1)
    #expect(Self.line(ofFaultIn: "a=" + lists(20)) == nil)
    #expect(Self.line(ofFaultIn: "a=" + lists(100_000)) == 1)
  }

  @Test("Points in texts and comments lead nowhere")
  func points() {
    let points = String(repeating: ".", count: 100)
    let long = "c=\"\"\"\(points)\n\"\"\"\nd='''\(points)\n'''\n"
    let text = "a=\"\(points)\\\"\(points)\" # \(points)\nb='\(points)'\n" + long
    #expect(Self.line(ofFaultIn: text) == nil)
    #expect(Self.line(ofFaultIn: text + "e =\n") == 7)
  }

  private static func line(ofFaultIn text: String) -> Int? {
    do throws(SyntaxFailure) {
      _ = try TOMLDocument(text)
      return nil
    } catch {
      return error.remark.line
    }
  }
}
