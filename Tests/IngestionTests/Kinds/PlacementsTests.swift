import CareModel
import Testing
import Text

@testable import Ingestion

@Suite struct PlacementsTests {
  @Test("Every column of a placements file is read")
  func everyColumn() throws {
    let headings = PlacementsKind.kind.columns.map(\.name)
    let values = [
      "month": "Mar 13", "placement": "fosterOther", "count": "est. 150", "provider": "private",
      "weekly_cost": "912.50",
    ]
    #expect(Set(headings) == Set(values.keys).union(["comment"]))
    let contents = read(csv([headings, headings.map { values[$0] ?? "" }]))
    #expect(contents.findings.isEmpty)
    #expect(contents.report.kinds == ["placements"])
    #expect(contents.report.coversTo == day("2013-03-31"))
    let march = try #require(day("2013-03-31"))
    var row = PlacementRow(
      day: march, placement: "fosterOther", group: .fosterOther, provider: .private,
      providerName: "private", source: RowReference(path: "plan.csv", line: 2))
    row.count = .known(Number(150), .estimated)
    row.weeklyCost = .exactly(Money(pence: 91_250))
    #expect(contents.facts.placements == [row])
  }

  @Test(
    "What a placement costs a week is in pounds, unless the heading or the field says otherwise",
    arguments: [
      ("weekly_cost", "912", 91_200), ("weekly_cost", "£912", 91_200),
      ("weekly_cost", "£3,050.50", 305_050), ("Cost per week £", "912", 91_200),
      ("Weekly fee £k", "3.1", 310_000), ("weekly_cost", "£3.1k", 310_000),
    ])
  func weeklyCost(heading: String, written: String, pence: Int64) {
    let contents = read(
      csv([["Month", "Placement", "Count", heading], ["Apr 13", "homes", "3", written]]))
    #expect(contents.facts.placements.first?.weeklyCost == .exactly(Money(pence: pence)))
    #expect(contents.findings.isEmpty)
  }

  @Test("Headings and names are read as councils write them")
  func councilsHeadings() {
    let contents = read(
      "Month ending,Type of placement,No. of children,In-house or external,Average weekly cost\n"
        + "30/04/2013,In-house fostering,100,In house,£400\n"
        + "30/04/2013,IFA,50,Agency,£900\n30/04/2013,K2,40,PR5,\"£3,000\"\n"
        + "30/04/2013,Semi-independent living,10,,\n30/04/2013,U1,7,PR1,\n")
    #expect(contents.findings.isEmpty)
    #expect(
      contents.facts.placements.map(\.group)
        == [.fosterOther, .fosterOther, .homes, .supported, .fosterRelative])
    #expect(
      contents.facts.placements.map(\.provider)
        == [.own, .private, .voluntary, PlacementProvider.none, .own])
    #expect(
      contents.facts.placements.map(\.count.value) == [100, 50, 40, 10, 7].map { Number($0) })
  }

  @Test("Every group and every provider is read by its own name")
  func ownNames() {
    for group in PlacementGroup.allCases {
      for name in [group.rawValue, group.name.string, group.rawValue.uppercased()] {
        let contents = read("month,placement,count\nApr 13,\(csvField(name)),3\n")
        #expect(contents.facts.placements.first?.group == group, "\(name)")
      }
    }
    for provider in PlacementProvider.allCases {
      let contents = read("month,placement,count,provider\nApr 13,homes,3,\(provider.rawValue)\n")
      #expect(contents.facts.placements.first?.provider == provider)
    }
  }

  @Test("A name that is not known is kept, with a remark that says what to write")
  func unknownNames() throws {
    let contents = read(
      "month,placement,count,provider\nApr 13,Castle,3,Knights\nMay 13,Castle,4,Knights\n"
        + "Apr 13,homes,4,not known\n")
    #expect(
      contents.report.remarks == [
        Remark(line: 1, column: "placement", .unknownPlacement("Castle")),
        Remark(line: 1, column: "provider", .unknownProvider("Knights")),
      ])
    #expect(contents.report.verdict == .warning)
    #expect(contents.report.rowsSetAside == 0)
    let row = try #require(contents.facts.placements.first)
    #expect(row.placement == "Castle")
    #expect(row.group == nil)
    #expect(row.provider == nil)
    #expect(row.providerName == "Knights")
    #expect(contents.facts.placements.last?.provider == PlacementProvider.none)
  }

  @Test(
    "A printed total is no placement, and is compared with the rows of its day",
    arguments: [
      ("Apr 13,Total,150", []), ("Apr 13,Grand total,150", []), ("Apr 13,ALL,150", []),
      ("Apr 13,Total,151", [.printedTotal(printed: "151", computed: "150")]),
      ("Mar 13,Total,40", []),
      ("Mar 13,Total,150", [.printedTotal(printed: "150", computed: "40")]),
      ("Apr 13,Total,", []), (",Total,999", []),
    ] as [(String, [Finding])])
  func totals(row: String, findings: [Finding]) {
    let contents = read(
      "month,placement,count\nMar 13,homes,40\nApr 13,homes,50\nApr 13,foster,100\n\(row)\n")
    #expect(contents.facts.placements.count == 3)
    #expect(contents.findings == findings)
    #expect(contents.report.rowsSetAside == 0)
  }

  @Test(
    "A printed total that names a provider is compared with that provider’s rows alone",
    arguments: [
      ("Total,60,own", []), ("Total,90,agency", []), ("Total,7,Knights", []), ("Total,157,", []),
      ("Total,157,All", []), ("Total,157,n/a", []), ("Total,157,All providers", []),
      ("Total,157,own", [.printedTotal(printed: "157", computed: "60")]),
      ("Total,60,", [.printedTotal(printed: "60", computed: "157")]),
    ] as [(String, [Finding])])
  func totalsOfProviders(row: String, findings: [Finding]) {
    let contents = read(
      "month,placement,count,provider\nApr 13,homes,20,own\nApr 13,foster,40,In house\n"
        + "Apr 13,foster,90,private\nApr 13,homes,7,Knights\nApr 13,\(row)\n")
    #expect(contents.facts.placements.count == 4)
    #expect(contents.findings(line: 6) == findings)
  }

  @Test("A printed total of rows of which one is not known is in doubt")
  func totalInDoubt() {
    let contents = read(
      "month,placement,count\nApr 13,homes,50\nApr 13,foster,?\nApr 13,Total,50\n")
    #expect(
      contents.findings(line: 4) == [
        .printedTotalInDoubt(printed: "50", computed: "at least 50", missing: ["foster"])
      ])
  }

  @Test("A row without a month or a placement is set aside, with the reason")
  func rowsSetAside() {
    let contents = read(
      "month,placement,count\n,homes,3\nApr 13,,3\nApr 13,homes,3\nSource: the return\n\n")
    #expect(contents.facts.placements.count == 1)
    #expect(contents.report.rowsSetAside == 2)
    #expect(contents.findings(line: 2) == [.rowWithoutValue(column: "month")])
    #expect(contents.findings(line: 3) == [.rowWithoutValue(column: "placement")])
    #expect(contents.findings(line: 5).isEmpty)
  }

  @Test("A count that is hidden or not known stays that")
  func absentCounts() {
    let contents = read(
      "month,placement,count\nApr 13,homes,c\nApr 13,foster,not known\nApr 13,supported,\n")
    #expect(
      contents.facts.placements.map(\.count)
        == [.absent(.suppressed), .absent(.notKnown), .notGiven])
  }

  private func csvField(_ text: String) -> String {
    text.contains(",") ? "\"\(text)\"" : text
  }
}
