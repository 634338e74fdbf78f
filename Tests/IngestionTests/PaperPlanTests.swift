import CareModel
import Testing
import Text

@testable import Ingestion

@Suite struct PaperPlanTests {
  let whole = read(PaperPlan.oneFile)

  @Test func everyTargetStands() {
    #expect(whole.report.kinds == ["targets", "savings"])
    #expect(whole.targets.map(\.id.string) == (1...13).map(String.init))
    #expect(whole.report.rows == 13)
    #expect(whole.report.rowsSetAside == 0)
    #expect(whole.report.unreadable == 0)
    #expect(whole.report.verdict == .warning)
    #expect(whole.report.encoding == .utf8)
    #expect(whole.report.coversTo == day("2013-04-30"))
    #expect(whole.targets.map { $0.objective?.string } == PaperPlan.objectives)
  }

  @Test func numbersAndWhyThereAreNone() {
    let actuals: [Quantity<Number>] = [
      .exactly(Number(tenThousandths: 75_000)), .absent(.notApplicable), .absent(.notApplicable),
      .exactly(Number(45)), .absent(.notApplicable), .absent(.notApplicable),
      .exactly(Number(320)), .absent(.notApplicable), .exactly(Number(18)),
      .absent(.notApplicable), .absent(.notKnown), .notGiven, .notGiven,
    ]
    #expect(whole.targets.map(\.actual) == actuals)
    let targets = [6, 2, 0, 40, 32, 30, 300, 294, 9, 21, 6]
    #expect(
      whole.targets.map(\.target)
        == targets.map { .exactly(Number($0)) } + [.notGiven, .notGiven])
    #expect(
      whole.targets.map { $0.due?.iso } == [
        "2013-04-30", "2013-09-30", "2014-04-30", "2013-03-31", "2014-03-31", "2014-03-31",
        "2013-04-30", "2014-04-30", "2013-04-30", "2014-04-30", "2013-04-30", "2014-03-31",
        "2015-03-31",
      ])
  }

  @Test func savingsAndWhoSharesThem() {
    #expect(whole.savings.map(\.id.string) == ["1", "4", "6", "7", "9", "11", "12"])
    #expect(
      whole.savings.map(\.target)
        == [300, 911, 114, 250, 126, 180, 317].map { .exactly(money($0)) })
    #expect(
      whole.savings.map(\.achieved) == [
        .exactly(money(264)), .exactly(money(654)), .exactly(money(89)), .exactly(money(68)),
        .exactly(money(34)), .absent(.notKnown), .exactly(money(121)),
      ])
    #expect(
      whole.targets.map { $0.savingID?.string } == [
        "1", "1", "1", "4", nil, "6", "7", nil, "9", nil, "11", "12", nil,
      ])
  }

  @Test func printedFiguresAreChecked() {
    // Row 11 stands on line 15, the total on line 20.
    #expect(whole.findings(line: 15) == [.printedVarianceUnknown(printed: "£180k")])
    #expect(
      whole.findings(line: 20) == [
        .printedTotalInDoubt(printed: "£1,230k", computed: "at least £1,230k", missing: ["11"]),
        .printedTotalInDoubt(printed: "£968k", computed: "at most £968k", missing: ["11"]),
      ])
    #expect(whole.report.remarks.count == 3)
    #expect(
      whole.report.remarks.map { $0.column?.string }
        == ["Variation on £k", "Achieved £k", "Variation on £k"])
  }

  @Test func twoFilesGiveTheSameFacts() {
    let targets = read(PaperPlan.targetsFile)
    let savings = read(PaperPlan.savingsFile)
    #expect(targets.report.kinds == ["targets"])
    #expect(savings.report.kinds == ["savings"])
    #expect(targets.report.verdict == .ok)
    #expect(savings.report.verdict == .ok)
    #expect(targets.savings.isEmpty)
    #expect(targets.placelessTargets == whole.placelessTargets)
    #expect(savings.placelessSavings == whole.placelessSavings)
  }

  @Test(arguments: layouts) func layoutDoesNotMatter(_ layout: Layout) {
    let contents = SourceReader.read(layout.bytes, path: "plan.csv")
    #expect(contents.placelessTargets == whole.placelessTargets)
    #expect(contents.placelessSavings == whole.placelessSavings)
    #expect(contents.report.encoding == layout.encoding)
    #expect(contents.report.rows == 13)
    #expect(contents.findings.map(\.rule).sorted() == whole.findings.map(\.rule).sorted())
  }

  struct Layout: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    var encoding = TextEncoding.utf8

    init(_ name: String, _ text: String, encoding: TextEncoding = .utf8) {
      testDescription = name
      bytes = encoding == .utf8 ? Array(text.utf8) : windows1252(text)
      self.encoding = encoding
    }
  }

  static let layouts: [Layout] = [
    Layout("Windows-1252", PaperPlan.oneFile, encoding: .windows1252),
    Layout("byte-order mark", "\u{FEFF}" + PaperPlan.oneFile),
    Layout("semicolons", csv(PaperPlan.table, separator: ";")),
    Layout("tabs", csv(PaperPlan.table, separator: "\t")),
    Layout("sep=", "sep=;\r\n" + csv(PaperPlan.table, separator: ";", lineEnd: "\r\n")),
    Layout("CRLF", csv(PaperPlan.table, lineEnd: "\r\n")),
    Layout("CR", csv(PaperPlan.table, lineEnd: "\r")),
    Layout("all quoted", csv(PaperPlan.table, quoteAll: true)),
    Layout("no last line end", String(padded.dropLast())),
    Layout(
      "title rows",
      "Cost Improvement Plan 13/14\nPosition As At - April 2013\n\n" + PaperPlan.oneFile),
    Layout("blank rows", PaperPlan.oneFile.replacing("\n", with: "\n,,,\n\n")),
    Layout("columns in another order", csv(reordered(PaperPlan.table))),
    Layout("headings in small letters", renamed { $0.lowercased() }),
    Layout("headings with underscores", renamed { $0.replacing(" ", with: "_") }),
    Layout("£000", renamed { $0.replacing("£k", with: "(£'000)") }),
    Layout("our own headings", csv([ourHeadings] + PaperPlan.table.dropFirst())),
    Layout("amounts in pounds", csv(inPounds)),
  ]

  /// Every row as long as the heading, so that the last is not taken for cut.
  static let padded = csv(
    PaperPlan.table.map { $0 + Array(repeating: "", count: PaperPlan.headings.count - $0.count) })

  static let ourHeadings = [
    "id", "description", "target", "actual", "variance", "target_k", "achieved_k", "variance_k",
    "comment", "due", "polarity", "as_at",
  ]

  /// The last column first, and so on; labels then stand in the last column.
  static func reordered(_ table: [[String]]) -> [[String]] {
    let width = PaperPlan.headings.count
    return table.map {
      Array(($0 + Array(repeating: "", count: width - $0.count)).reversed())
    }
  }

  static func renamed(_ change: (String) -> String) -> String {
    csv([PaperPlan.headings.map(change)] + PaperPlan.table.dropFirst())
  }

  static var inPounds: [[String]] {
    [PaperPlan.headings.map { $0.replacing("£k", with: "£") }]
      + PaperPlan.table.dropFirst().map { row in
        row.enumerated().map { index, field in
          let isAmount = (5...7).contains(index) && field.first?.isNumber == true
          return isAmount ? "£" + field + ",000" : field
        }
      }
  }
}

/// The text in Windows-1252; for the few characters beyond Latin-1 that the tests use.
func windows1252(_ text: String) -> [UInt8] {
  text.unicodeScalars.map { scalar in
    switch scalar {
    case "–": 0x96
    case "’": 0x92
    case "€": 0x80
    default: UInt8(scalar.value)
    }
  }
}
