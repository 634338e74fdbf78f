import CareModel
import Testing
import Text

@testable import Ingestion

@Suite("Headings that the settings map")
struct MappedHeadingTests {
  @Test("A mapped heading is the column, in the unit of its name where it has none itself")
  func units() {
    let columns: [SafeText: String] = ["Plan for the year": "target_k", "Ref.": "saving_id"]
    for (heading, pence) in [
      ("Plan for the year", 30_000_000), ("PLAN FOR THE YEAR", 30_000_000),
      ("Plan for the year (£)", 30_000), ("Plan for the year £m", 30_000_000_000),
    ] {
      let contents = read("Ref.,\(heading),Year\n1,300,2013/14\n", columns)
      #expect(contents.report.kinds == ["savings"])
      #expect(contents.savings.map { $0.target } == [.exactly(Money(pence: Int64(pence)))])
      #expect(contents.report.remarks.map(\.finding) == [])
    }
  }

  @Test("Without the setting the file is none of these")
  func unmapped() {
    #expect(read("Ref.,Plan for the year,Year\n1,300,2013/14\n", [:]).savings.isEmpty)
  }

  @Test("What is mapped goes before what a heading would be by its words, wherever it stands")
  func precedence() {
    let text = "id,target_k,Plan,year\n1,100,300,2013/14\n"
    let contents = read(text, ["plan": "target_k"])
    #expect(contents.savings.map(\.target) == [.exactly(Money(pence: 30_000_000))])
    #expect(contents.findings == [.unknownColumns(["target_k"])])
    // A heading that is another column's name can be mapped as well.
    let swapped = read(
      "id,target_k,achieved_k\n1,100,300\n",
      ["target_k": "achieved_k", "achieved_k": "target_k"])
    #expect(swapped.savings.map(\.target) == [.exactly(Money(pence: 30_000_000))])
    #expect(swapped.savings.map(\.achieved) == [.exactly(Money(pence: 10_000_000))])
  }

  @Test("A number column takes a heading that speaks of money")
  func numbers() {
    let contents = read(
      "id,measure,Wanted £k,due,polarity\n1,a,6,Apr 13,lower\n", ["Wanted £k": "target"])
    #expect(contents.targets.map(\.target) == [.exactly(Number(6))])
    #expect(contents.savings.isEmpty)
  }

  @Test("Of two headings that differ in their unit alone each can be mapped")
  func twoUnits() {
    let contents = read(
      "id,measure,Plan,Plan £k,due,polarity\n1,a,6,300,Apr 13,lower\n",
      ["Plan": "target", "Plan £k": "target_k"])
    #expect(contents.targets.map(\.target) == [.exactly(Number(6))])
    #expect(contents.savings.map(\.target) == [.exactly(Money(pence: 30_000_000))])
  }

  @Test("A heading without letters is mapped as it stands")
  func signs() {
    let columns: [SafeText: String] = ["%": "tolerance", "#1": "id"]
    let contents = read("#1,measure,target,due,polarity,%\n7,a,600,Apr 13,lower,3%\n", columns)
    #expect(contents.targets.map(\.tolerance) == [.percent(Number(3))])
    #expect(contents.targets.map(\.id) == ["7"])
  }

  @Test("Two of one kind of heading: the second is named as such")
  func repeated() {
    let contents = read(
      "id,Plan,Plan,year\n1,300,400,2013/14\n", ["Plan": "target_k"])
    #expect(contents.savings.map(\.target) == [.exactly(Money(pence: 30_000_000))])
    #expect(contents.findings == [.repeatedColumn("Plan")])
  }

  @Test("A column that there is not maps nothing")
  func noSuchColumn() {
    let map = HeadingMap(["Plan": "plan_k"])
    #expect(map.heading("Plan") == Heading("Plan"))
  }

  private func read(_ text: String, _ columns: [SafeText: String]) -> SourceContents {
    SourceReader.read(Array(text.utf8), path: "x.csv", columns: columns)
  }
}
