import CareModel
import Ingestion
import RandomNumbers
import SampleFolders
import Samples
import TestFolders
import Testing
import Text

@testable import Running

/// What stands in a file is in no line of the log, whatever is wrong with it.
@Suite struct LogPrivacyTests {
  /// So unlike anything else that it is found wherever it comes to stand.
  private static let mark = "Qzx"

  /// A file of the sample with marks in about one field of `rarity` below its heading.
  private static func marked(
    _ text: String, rarity: Int, _ random: inout SeededRandom
  ) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let marked = lines.enumerated().map { index, line -> String in
      guard index > 0 else { return String(line) }
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map { field in
        switch Int.random(in: 0..<rarity, using: &random) {
        case 0: mark + String(random.next() % 1000)
        case 1 where Bool.random(using: &random): "\"\(mark)"
        case 2 where Bool.random(using: &random): "\(mark)\u{1B}[2J,\(mark)"
        default: String(field)
        }
      }
      return fields.joined(separator: ",")
    }
    return marked.joined(separator: "\n")
  }

  private static func lines(of sample: MemoryFolder) throws -> (text: String, remarks: Int) {
    let folder = try TemporaryFolder()
    var log = FolderLog(try LogFile(at: "\(folder.path)/log", watching: "\(folder.path)/watched"))
    let moment = Moment(seconds: 1_367_313_245)
    let sources = sample.snapshot.sources
    log.note(sources, read: ReadingTimes(at: Instant(moment: moment, milliseconds: 0)), at: moment)
    return (folder.text(of: "log") ?? "", sources.flatMap(\.remarks).count)
  }

  @Test("No field of a file is in the log", arguments: [2, 8, 40])
  func fields(rarity: Int) throws {
    var random = SeededRandom(seed: UInt64(rarity))
    var remarks = 0
    for _ in 0..<60 {
      var folder = MemoryFolder(.costImprovementPlan)
      for name in ["cost-improvement-plan.csv", "actions.csv", "next-year-savings.csv"] {
        folder[name] = Self.marked(try #require(folder[name]), rarity: rarity, &random)
      }
      let (text, count) = try Self.lines(of: folder)
      #expect(!text.contains(Self.mark), "\(text)")
      #expect(text.split(separator: "\n").filter { $0.contains(" remark ") }.count == count)
      remarks += count
    }
    #expect(remarks > 100)
  }

  @Test("No field of any kind of file is in the log, whichever column it is in")
  func everyColumn() throws {
    for kind in FileKind.all {
      let template = KindTemplate(kind)
      let heading = try #require(template.text.split(separator: "\r\n").last)
      let columns = heading.split(separator: ",").count
      // A row with a mark in each column in turn, and one of nothing else.
      let rows = (0...columns).map { marked in
        (0..<columns).map { $0 == marked || marked == columns ? Self.mark + "\($0)" : "1" }
          .joined(separator: ",")
      }
      var folder = MemoryFolder()
      folder[template.fileName] = ([String(heading)] + rows).map { $0 + "\r\n" }.joined()
      let report = try #require(folder.snapshot.sources.first)
      #expect(report.unreadable + report.rowsSetAside > 0, "\(kind.name)")
      let (text, count) = try Self.lines(of: folder)
      #expect(count > 0, "\(kind.name)")
      #expect(!text.contains(Self.mark), "\(text)")
    }
  }

  @Test("No value of a setting is in the log, nor where the settings are no TOML")
  func settings() throws {
    for line in ["theme = \"Qzx\"", "as_at = \"Qzx\"", "[rag]\ntolerance = \"Qzx\"", "a = Qzx"] {
      var folder = MemoryFolder()
      folder["lookout.toml"] = line
      let (text, count) = try Self.lines(of: folder)
      #expect(count == 1, "\(line)")
      #expect(!text.contains(Self.mark), "\(text)")
    }
  }
}
