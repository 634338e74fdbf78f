import Testing

@testable import CareModel

@Suite struct PlanHistoryTests {
  private struct Row: Equatable {
    let id: String
    let day: Day?
    let value: Int

    init(_ id: String, _ iso: String?, _ value: Int) {
      (self.id, self.day, self.value) = (id, iso.flatMap { Day(iso: $0) }, value)
    }
  }

  private func history(_ rows: [Row], on day: String? = nil) -> PlanHistory<Row> {
    PlanHistory(rows, key: \.id, dated: \.day, on: day.flatMap { Day(iso: $0) })
  }

  @Test("The version in force is the latest on or before the day, whatever the order of the rows")
  func inForce() {
    let rows = [Row("a", "2013-04-30", 2), Row("a", "2013-03-31", 1), Row("a", "2013-05-31", 3)]
    for (day, value) in [
      ("2013-03-31", 1), ("2013-04-29", 1), ("2013-04-30", 2), ("2013-06-01", 3),
    ] {
      let entry = history(rows, on: day).entries.first
      #expect(entry?.row.value == value)
      #expect(entry?.versions.map(\.row.value) == Array(1...value))
      #expect(entry?.isLater == false)
    }
    #expect(history(rows).entries.first?.row.value == 3)
  }

  @Test("Before its first version an entry is known by it and shows nothing of it")
  func later() {
    let entry = history([Row("a", "2013-04-30", 1), Row("a", "2013-05-31", 2)], on: "2013-04-29")
      .entries.first
    #expect(entry?.isLater == true)
    #expect(entry?.row.value == 1)
    #expect(entry?.versions.isEmpty == true)
  }

  @Test("Of two rows of one key and day the later one is used; the key keeps its first place")
  func duplicates() {
    let rows = [
      Row("a", "2013-04-30", 1), Row("b", "2013-04-30", 2), Row("a", "2013-04-30", 3),
      Row("b", nil, 4), Row("b", nil, 5),
    ]
    let entries = history(rows).entries
    #expect(entries.map(\.id) == ["a", "b"])
    #expect(entries.map { $0.versions.map(\.row.value) } == [[3], [2, 5]])
  }

  @Test("An undated version is there on every day and comes after the dated ones")
  func undated() {
    let rows = [Row("a", nil, 9), Row("a", "2013-04-30", 1)]
    #expect(history(rows, on: "2013-04-29").entries.first?.versions.map(\.row.value) == [9])
    let entry = history(rows, on: "2013-04-30").entries.first
    #expect(entry?.row.value == 9)
    #expect(entry?.day == nil)
    #expect(entry?.versions.map(\.row.value) == [1, 9])
  }
}
