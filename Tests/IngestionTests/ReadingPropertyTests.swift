import CareModel
import RandomNumbers
import Testing
import Text

@testable import Ingestion

@Suite struct ReadingPropertyTests {
  @Test func whatIsWrittenIsRead() {
    var random = SeededRandom(seed: 2013)
    for _ in 0..<150 {
      let actions = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        ["action", "status", "comment"].map { _ in Self.text(&random) }
      }
      let text = csv(
        [["action", "status", "comment"]]
          + actions.map { ["A" + $0[0], "B" + $0[1], "C" + $0[2]] },
        separator: [",", ";", "\t"].randomElement(using: &random) ?? ",",
        lineEnd: ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n",
        quoteAll: Bool.random(using: &random))
      let contents = read(text)
      let shown = actions.map { $0.map(Self.trimmed) }
      #expect(contents.actions.map(\.action.string) == shown.map { Self.trimmed("A" + $0[0]) })
      #expect(
        contents.actions.map(\.status) == shown.map { .other(SafeText(Self.trimmed("B" + $0[1]))) })
      #expect(
        contents.actions.map { $0.comment?.string } == shown.map { Self.trimmed("C" + $0[2]) })
    }
  }

  @Test func amountsThatAreWrittenAreRead() {
    var random = SeededRandom(seed: 911)
    for _ in 0..<2_000 {
      let number = Number(
        tenThousandths: Int64.random(in: -90_000_000_000...90_000_000_000, using: &random))
      let text = number.text()
      #expect(QuantityGrammar.number(text) == .exactly(number))
      let plain = text.replacing(",", with: "")
      #expect(QuantityGrammar.number(plain) == .exactly(number))
      #expect(
        QuantityGrammar.money(number.text(), unit: .pounds)
          == .quantity(.exactly(Money(pounds: number))))
    }
  }

  @Test func daysThatAreWrittenAreRead() throws {
    var random = SeededRandom(seed: 1900)
    for _ in 0..<2_000 {
      let day = try #require(Day(number: Int32.random(in: -25567...47846, using: &random)))
      #expect(DateGrammar.read(day.iso) == .day(day, numeric: false))
      #expect(DateGrammar.read(day.long) == .day(day, numeric: false))
      #expect(
        DateGrammar.read("\(day.day)/\(day.month)/\(day.year)") == .day(day, numeric: true))
    }
  }

  @Test func randomBytesNeverTrap() {
    var random = SeededRandom(seed: 42)
    let alphabet =
      Array("id,target\n\r\"£;\t 0123456789()-.%kmn/aeTtoal\u{0}\u{1B}".utf8) + [0xC3, 0xFF, 0xE2]
    let start = Array("id,description,target,due,target_k,action,status\n".utf8)
    var read = 0
    for round in 0..<3_000 {
      let length = Int.random(in: 0...200, using: &random)
      let noise = (0..<length).map { _ in
        round % 3 == 0
          ? UInt8.random(in: 0...255, using: &random)
          : alphabet.randomElement(using: &random) ?? 0
      }
      let contents = SourceReader.read(round % 2 == 0 ? start + noise : noise, path: "x")
      if contents.report.verdict.isRead { read += 1 }
    }
    #expect(read > 40)
  }

  /// Where a copy is half there, its whole rows say what the whole file says of them. A last line
  /// without an end that has all its fields cannot be told from a whole one: it is left out.
  @Test func everyPrefixAgreesWithTheWhole() {
    let bytes = Array(PaperPlan.oneFile.utf8)
    let whole = SourceReader.read(bytes, path: "plan.csv")
    let targets = Dictionary(uniqueKeysWithValues: whole.targets.map { ($0.id, $0) })
    let savings = Dictionary(uniqueKeysWithValues: whole.savings.map { ($0.id, $0) })
    var longest = 0
    for length in 0..<bytes.count {
      let prefix = SourceReader.read(Array(bytes[..<length]), path: "plan.csv")
      let isWhole = length > 0 && bytes[length - 1] == 0x0A
      let lastLine = bytes[..<length].count { $0 == 0x0A } + 1
      for target in prefix.targets where isWhole || target.source.line < lastLine {
        longest = max(longest, prefix.targets.count)
        #expect(target.actual == targets[target.id]?.actual)
        #expect(target.target == targets[target.id]?.target)
        #expect(target.due == targets[target.id]?.due)
        #expect(target.savingID == targets[target.id]?.savingID)
      }
      for saving in prefix.savings where isWhole || saving.source.line < lastLine {
        #expect(saving == savings[saving.id])
      }
    }
    #expect(longest == 13)
  }

  private static func text(_ random: inout SeededRandom) -> String {
    let alphabet: [Character] = [
      "a", "Z", "9", ",", ";", "\t", "\"", " ", "é", "£", "\n", "語", "'",
    ]
    let length = Int.random(in: 0...12, using: &random)
    return String((0..<length).map { _ in alphabet.randomElement(using: &random) ?? "a" })
  }

  /// What cleaning makes of a text: one space for a tab or a line end, none at the ends.
  private static func trimmed(_ text: String) -> String {
    var text = String(text.map { $0 == "\n" || $0 == "\t" ? " " : $0 })
    while text.last == " " { text.removeLast() }
    return text
  }
}
