import SampleFolders
import Testing

@testable import Outputs

@Suite struct SampleTargetsTests {
  private let json: ReadJSON

  init() throws { json = try SamplePlan().json() }

  private func targets(_ key: String) -> [ReadJSON?] {
    json["targets"]?.values.map { $0[key] } ?? []
  }

  @Test("Thirteen targets stand under four objectives")
  func objectives() {
    #expect(targets("id").map { $0?.string } == (1...13).map(String.init))
    let objectives = targets("objective").map { $0?.string ?? "" }
    #expect(
      objectives.reduce(into: []) { if $0.last != $1 { $0.append($1) } } == [
        "Recruitment and retention", "Placement strategy",
        "Review approach and strategy for reducing children in care",
        "Utilise the commissioning approach",
      ])
    #expect(
      Dictionary(grouping: objectives, by: \.self).mapValues(\.count).values.sorted() == [
        2, 3, 3, 5,
      ])
  }

  @Test("Without being told a day the figures are as at 30 April 2013")
  func day() throws {
    #expect(json["schema"] == 1)
    #expect(json["asAt"] == "2013-04-30")
    #expect(json["authority"] == "Sample council")
    #expect(json["audience"] == "internal")
    #expect(json["demo"] == true)
    #expect(json == (try SamplePlan().json(at: "2013-04-30")))
  }

  @Test(
    "The targets that have fallen due have their variances",
    arguments: [
      ("1", 7.5, 6, 1.5, true, "missed", "red"), ("4", 45, 40, 5, true, "missed", "red"),
      ("7", 320, 300, 20, true, "missed", "red"), ("9", 18, 9, 9, false, "met", "blue"),
    ] as [(String, ReadJSON, ReadJSON, ReadJSON, ReadJSON, ReadJSON, ReadJSON)])
  func fallenDue(
    id: String, actual: ReadJSON, target: ReadJSON, variance: ReadJSON, adverse: ReadJSON,
    status: ReadJSON, rag: ReadJSON
  ) throws {
    let row = try #require(json["targets"]?.row(id))
    #expect(row["actual"] == actual)
    #expect(row["typedActual"] == actual)
    #expect(row["actualAsAt"] == "2013-04-30")
    #expect(row["target"] == target)
    #expect(row["variance"] == variance)
    #expect(row["adverse"] == adverse)
    #expect(row["status"] == status)
    #expect(row["rag"] == rag)
  }

  @Test(
    "A milestone still to come is not due: no variance and no colour",
    arguments: [
      ("2", "2013-09-30", "30 Sep 2013"), ("3", "2014-04-30", "30 Apr 2014"),
      ("5", "2014-03-31", "31 Mar 2014"), ("6", "2014-03-31", "31 Mar 2014"),
      ("8", "2014-04-30", "30 Apr 2014"), ("10", "2014-04-30", "30 Apr 2014"),
      ("12", "2014-03-31", "31 Mar 2014"), ("13", "2015-03-31", "31 Mar 2015"),
    ])
  func future(id: String, due: String, words: String) throws {
    let row = try #require(json["targets"]?.row(id))
    let isWritten = id != "12" && id != "13"
    #expect(row["due"]?.string == due)
    #expect(row["actual"] == ["state": isWritten ? "notDue" : "notGiven"])
    #expect(row["actualAsAt"] == .null)
    #expect(row["variance"] == ["state": "notDue"])
    #expect(row["adverse"] == .null)
    #expect(row["status"] == "notDue")
    #expect(row["rag"] == "none")
    #expect(row["ragReason"]?.string == "not due before \(words)")
  }

  @Test("What nobody knows is not known, and not nought")
  func notKnown() throws {
    let row = try #require(json["targets"]?.row("11"))
    #expect(row["target"] == 6)
    #expect(row["actual"] == ["state": "notKnown"])
    #expect(row["variance"] == ["state": "notKnown"])
    #expect(row["adverse"] == .null)
    #expect(row["status"] == "notKnown")
    #expect(row["rag"] == "none")
    #expect(row["ragReason"] == "no figure: not known")
  }

  @Test("A colour says by which rule")
  func reasons() {
    #expect(
      ["1", "4", "7", "9"].map { json["targets"]?.row($0)?["ragReason"]?.string } == [
        "1.5 above 6; no tolerance, as the target is below 10 and none is given in units",
        "5 above 40; tolerance 5%", "20 above 300; tolerance 5%",
        "9 above 9; the last milestone is met",
      ])
  }

  @Test("A measure has one colour against its profile, whichever milestone is asked")
  func measures() {
    #expect(
      targets("measureRag").map { $0?.string } == [
        "red", "red", "red", "red", "red", "red", "red", "red", "blue", "none", "none", "none",
        "none",
      ])
  }

  @Test("The number of looked-after children is the plan’s own, with its peak")
  func lookedAfter() {
    #expect(
      json["lookedAfter"] == [
        "asAt": "2013-04-30", "source": "plan", "count": 320, "inPlan": .null,
        "change": [
          "change": 14, "since": .null, "worse": true, "computed": ["change", "worse"],
        ],
        "changeOverYear": .null,
        "rag": "red", "series": [["day": "2013-04-30", "count": 320]],
        "peak": ["day": "2013-04-30", "count": 320], "row": .null,
        "computed": ["change", "changeOverYear", "rag", "peak"],
      ])
  }

  @Test("Agency workers and residential placements are the plan’s own where no file gives them")
  func otherFigures() throws {
    let workforce = try #require(json["workforce"])
    #expect(workforce["asAt"] == "2013-04-30")
    #expect(workforce["agencyFTE"] == 7.5)
    #expect(workforce["agencySource"] == "plan")
    #expect(workforce["agencyRag"] == "red")
    #expect(workforce["agencyHeadcount"] == .null)
    #expect(workforce["agencyRate"] == .null)
    let aim = try #require(json["placements"]?["aims"]?.row("residential"))
    #expect(aim["count"] == 45)
    #expect(aim["asAt"] == "2013-04-30")
    #expect(aim["source"] == "plan")
    #expect(aim["rag"] == "red")
    #expect(json["placements"]?["asAt"] == .null)
    #expect(json["placements"]?["total"] == ["state": "notGiven"])
    #expect(json["measures"] == [])
  }

  @Test("Every figure names the file and the line it came from")
  func sources() {
    #expect(
      targets("source")
        == (2...14).map { ["path": "cost-improvement-plan.csv", "row": .number(String($0))] })
    #expect(
      json["sources"]?.values.map { $0["path"]?.string } == [
        "actions.csv", "cost-improvement-plan.csv", "lookout.toml", "next-year-savings.csv",
      ])
    #expect(json["sources"]?.values.map { $0["rows"] } == [15, 13, 0, 13])
    #expect(json["sources"]?.values.map { $0["stale"] } == [false, false, false, false])
  }
}
