import TerminalHarness
import Testing

@Suite struct TimingTests {
  @Test("The time when something stood on the screen is known afterwards, though it has gone")
  func firstTime() throws {
    let program = try shell("echo one; read line; printf '\\033[2Jtwo'; read line")
    try program.wait(forText: "one")
    program.press(.enter)
    try program.wait(forText: "two")
    let one = try #require(program.firstTime { $0.shows("one") })
    let two = try #require(program.firstTime { $0.shows("two") && !$0.shows("one") })
    #expect(program.startedAt < one)
    #expect(one < two)
    #expect(program.firstTime { $0.shows("three") } == nil)
  }

  @Test("What came last before a silence is told from what came after it")
  func silence() throws {
    let program = try shell("echo one; read line; echo two; read line")
    try program.wait(forText: "one")
    _ = program.observe(milliseconds: 300)
    program.press(.enter)
    try program.wait(forText: "two")
    let two = try #require(program.firstTime { $0.shows("two") })
    let last = try #require(
      program.lastArrival(after: program.startedAt, beforeSilenceOf: 250))
    #expect(last < two)
    #expect(last == program.arrivals.last { $0.time <= last }?.time)
    #expect(program.lastArrival(after: two, beforeSilenceOf: 3_600_000) == nil)
  }

  @Test("Every byte arrived at some time")
  func arrivals() throws {
    let program = try shell("echo one; read line; echo two")
    try program.wait(forText: "one")
    program.press(.enter)
    try program.waitForExit()
    #expect(program.arrivals.last?.end == program.output.count)
    #expect(zip(program.arrivals, program.arrivals.dropFirst()).allSatisfy { $0.end < $1.end })
  }
}
