import Testing
import Text

@testable import CareModel

/// What the profile of a measure asks for between its milestones.
@Suite struct ProfileTests {
  private static func course(_ profile: Profile, baselineDay: String? = "2012-12-31") -> Course {
    func milestone(_ id: SafeText, _ due: String, _ target: Int, _ condition: SafeText? = nil)
      -> Milestone
    {
      Milestone(
        id: id, due: Day(iso: due), target: .exactly(.number(Number(target))),
        condition: condition)
    }
    return Course(
      baseline: .of(306), baselineBand: nil, baselineDay: baselineDay.flatMap { Day(iso: $0) },
      milestones: [
        milestone("7", "2013-04-30", 300), milestone("x", "2013-06-30", 250, "with a grant"),
        milestone("8", "2014-04-30", 294),
      ], points: [], profile: profile, polarity: .lower)
  }

  private func expected(_ course: Course, _ day: String) -> Double? {
    guard let day = Day(iso: day),
      case .known(.number(let number), .exact) = course.expected(on: day)
    else { return nil }
    return Double(number.tenThousandths) / 10_000
  }

  @Test(
    "A step asks for nothing before a milestone falls due, then for that milestone",
    arguments: [
      ("2013-04-29", nil), ("2013-04-30", 300), ("2014-04-29", 300), ("2014-04-30", 294),
      ("2020-01-01", 294),
    ] as [(String, Double?)])
  func step(day: String, value: Double?) {
    #expect(expected(Self.course(.step), day) == value)
  }

  @Test(
    "A line runs from the baseline through the milestones, day by day",
    arguments: [
      // 120 days from 306 to 300, then 365 days to 294.
      ("2012-12-30", nil), ("2012-12-31", 306), ("2013-01-01", 305.95), ("2013-01-30", 304.5),
      ("2013-03-01", 303), ("2013-04-29", 300.05), ("2013-04-30", 300), ("2013-07-12", 298.8),
      ("2014-04-30", 294), ("2014-05-01", 294),
    ] as [(String, Double?)])
  func linear(day: String, value: Double?) {
    #expect(expected(Self.course(.linear), day) == value)
  }

  @Test("A line without a day for its baseline starts at the first milestone")
  func withoutBaselineDay() {
    let course = Self.course(.linear, baselineDay: nil)
    #expect(expected(course, "2013-04-29") == nil)
    #expect(course.expected(on: Day(iso: "2013-04-29")!) == .absent(.notDue))
    #expect(expected(course, "2013-07-12") == 298.8)
  }

  @Test("A measure is judged against the line, its milestone not before it falls due")
  func judged() throws {
    var plan = HandMadePlan()
    // On 1 March the line asks for 303, of which 5 % is 15.15.
    for (id, actual, rag) in [("a", 303, .green), ("b", 304, .amber), ("c", 318.2, .red)]
      as [(SafeText, Double, RAG)]
    {
      plan.add(
        id, measure: id, due: "2013-04-30", target: 300, actual: .of(actual), asAt: "2013-03-01"
      ) { row in
        row.profile = .linear
        row.baseline = .of(306)
        row.baselineDate = Day(iso: "2012-12-31")
      }
      let target = try #require(plan.target(id.string))
      #expect(target.measureRating.rag == rag)
      #expect(target.rating.rag == .none)
      #expect(target.status == .notDue)
    }
  }

  @Test("A band has no line to it: it is asked for once it falls due")
  func band() throws {
    var plan = HandMadePlan(asAt: "2013-03-01")
    plan.add("1", due: "2013-04-30", target: nil, actual: .of(320)) { row in
      row.profile = .linear
      row.baseline = .of(306)
      row.baselineDate = Day(iso: "2012-12-31")
      row.targetLow = .of(290)
      row.targetHigh = .of(300)
    }
    #expect(plan.target("1")?.measureRating == Rating(.none, .notDue(Day(iso: "2013-04-30")!)))
  }
}
