import RandomNumbers
import Testing

@testable import Ingestion

@Suite("Any sequence of changes")
struct SettlingSequenceTests {
  @Test("Events: read after the last change, never too early", arguments: 1...400)
  func events(seed: UInt64) {
    var numbers = SeededRandom(seed: seed)
    let changes = Self.changes(&numbers) {
      [.renamed, .closed, .written, .touched].randomElement(using: &$0)
    }
    var run = SettlingRun(changes)
    run.run(until: 1_000_000)
    #expect(run.restless == [])
    #expect(run.settling.nextTime == nil)
    let last = changes.last?.time ?? 0
    #expect(run.reads.last.map { (last...last + 2000).contains($0) } == true)
    var previous: Int64 = -1
    for read in run.reads {
      #expect(
        Self.isFit(read, after: previous, changes.map { ($0.time, $0.change ?? .touched) }),
        "read at \(read) after \(previous)")
      previous = read
    }
  }

  @Test("Polling: read after the last change, and only what kept still", arguments: 1...200)
  func polling(seed: UInt64) {
    var numbers = SeededRandom(seed: seed)
    let changes = Self.changes(&numbers) { _ in nil }
    let every: Int64 = [50, 200, 1000, 5000, 30_000].randomElement(using: &numbers) ?? 200
    let pace: Pace = Bool.random(using: &numbers) ? .local : .share
    var run = SettlingRun(pace: pace, changes, pollEvery: every)
    run.run(until: 1_000_000)
    #expect(run.restless == [])
    #expect(run.settling.nextTime == nil)
    let last = changes.last?.time ?? 0
    let latest = last + every + max(pace.stillness, every) + 1
    #expect(run.reads.last.map { (last...latest).contains($0) } == true)
    for read in run.reads {
      let isStill = !changes.contains { $0.time > read - pace.stillness && $0.time <= read }
      #expect(isStill, "read at \(read)")
    }
  }

  /// Bursts and pauses of every length that the rules know.
  private static func changes(
    _ numbers: inout SeededRandom, change: (inout SeededRandom) -> FileChange?
  ) -> [(time: Int64, change: FileChange?)] {
    var time: Int64 = 100
    return (0..<Int.random(in: 1...60, using: &numbers)).map { _ in
      let longest: Int64 =
        [3, 90, 110, 240, 260, 1900, 2100, 6000].randomElement(using: &numbers) ?? 3
      time += Int64.random(in: 1...longest, using: &numbers)
      return (time, change(&numbers))
    }
  }

  /// Whether what had happened by `read`, since the read before, allowed to read.
  private static func isFit(
    _ read: Int64, after previous: Int64, _ changes: [(time: Int64, change: FileChange)]
  ) -> Bool {
    let unread = changes.filter { $0.time > previous && $0.time <= read }
    let completions = changes.filter { $0.change == .renamed || $0.change == .closed }
    guard let last = unread.last(where: { $0.change != .touched }) else {
      // Only touched.
      return unread.first.map { read - $0.time >= 2000 } ?? false
    }
    if last.change == .written { return read - last.time >= 2000 }
    let isRepetition = completions.contains { $0.time < last.time && last.time - $0.time < 250 }
    let quiet: Int64 = isRepetition ? 250 : (last.change == .closed ? 100 : 0)
    let first = unread.first { $0.change == .renamed || $0.change == .closed }
    return read - last.time >= quiet || first.map { read - $0.time >= 2000 } ?? false
  }
}
