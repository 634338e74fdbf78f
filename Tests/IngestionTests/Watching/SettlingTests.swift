import Testing

@testable import Ingestion

struct SettlingCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let changes: [(time: Int64, change: FileChange?)]
  var pace = Pace.local
  var pollEvery: Int64 = 0
  let reads: [Int64]

  init(
    _ description: String, _ changes: [(time: Int64, change: FileChange?)], pace: Pace = .local,
    pollEvery: Int64 = 0, reads: [Int64]
  ) {
    testDescription = description
    self.changes = changes
    self.pace = pace
    self.pollEvery = pollEvery
    self.reads = reads
  }

  static let all: [SettlingCase] = [
    .init("renamed into place: at once", [(500, .renamed)], reads: [500]),
    .init("closed: after 100 ms", [(500, .closed)], reads: [600]),
    .init("written: after 2 s", [(500, .written)], reads: [2500]),
    .init("touched: after 2 s", [(500, .touched)], reads: [2500]),
    .init(
      "written and closed: from the closing", [(500, .written), (900, .closed)], reads: [1000]),
    .init(
      "closed, then written again: waits for the writer",
      [(500, .closed), (599, .written)], reads: [2599]),
    .init("closed, then renamed over", [(500, .closed), (550, .renamed)], reads: [800]),
    .init(
      "written on and on: not before it stops",
      (0..<20).map { (500 + $0 * 1999, .written) }, reads: [500 + 19 * 1999 + 2000]),
    .init(
      "touched on and on: the first counts",
      (0..<30).map { (500 + $0 * 100, .touched) }, reads: [2500, 4600]),
    .init(
      "touching does not put off what waits",
      [(500, .closed), (550, .touched), (590, .touched)], reads: [600]),
    .init(
      "renamed twice within 249 ms: then 250 ms of quiet",
      [(500, .renamed), (749, .renamed)], reads: [500, 999]),
    .init(
      "renamed twice within 250 ms: both at once",
      [(500, .renamed), (750, .renamed)], reads: [500, 750]),
    .init(
      "closed twice within 249 ms: 250 ms after the second",
      [(500, .closed), (590, .closed)], reads: [840]),
    .init(
      "renamed every 100 ms: every 2 s, and after the last",
      (0...45).map { (500 + $0 * 100, .renamed) }, reads: [500, 2600, 4700, 5250]),
    .init(
      "patience ends while somebody writes: with the closing",
      (0...9).map { (500 + $0 * 200, .closed) } + [(2400, .written), (2700, .closed)],
      reads: [600, 2700]),
    .init(
      "seen by polling: 2 s later, after a second look", [(400, nil)], pollEvery: 500,
      reads: [2500]),
    .init(
      "seen by rare polling: looked at once more after 2 s", [(400, nil)], pollEvery: 30_000,
      reads: [32_000]),
    .init(
      "seen to change: 2 s after the last change", [(400, nil), (2400, nil)], pollEvery: 500,
      reads: [4500]),
    .init(
      "seen on a share: 5 s and two looks", [(400, nil)], pace: .share, pollEvery: 5000,
      reads: [10_000]),
    .init(
      "seen on a share by rare polling", [(400, nil)], pace: .share, pollEvery: 60_000,
      reads: [65_000]),
    .init(
      "seen on a share by fast polling", [(400, nil)], pace: .share, pollEvery: 200,
      reads: [5400]),
    .init(
      "seen, then renamed: at once", [(400, nil), (900, .renamed)], pollEvery: 500,
      reads: [900]),
    .init(
      "written, and seen meanwhile: the writer counts", [(400, .written)], pollEvery: 500,
      reads: [2400]),
  ]
}

@Suite("When a changed file is read")
struct SettlingTests {
  @Test("A change is read when it has settled", arguments: SettlingCase.all)
  func timeline(_ example: SettlingCase) {
    var run = SettlingRun(pace: example.pace, example.changes, pollEvery: example.pollEvery)
    run.run(until: 100_000)
    #expect(run.reads == example.reads)
    #expect(run.restless == [])
  }

  @Test("Nothing is waited for where nothing happened")
  func asleep() {
    let settling = SharedSettling()
    #expect(settling.nextTime == nil)
    settling.observe("a.csv", .changed(.renamed), at: 10)
    #expect(settling.nextTime == 10)
    #expect(settling.takeDue(at: 10).reads == ["a.csv"])
    settling.finish("a.csv")
    #expect(settling.nextTime == nil)
  }

  @Test("Files renamed into place within 20 ms of the first are read together")
  func together() {
    let settling = SharedSettling()
    settling.observe("a.csv", .changed(.renamed), at: 100)
    settling.observe("b.csv", .changed(.renamed), at: 100)
    #expect(settling.takeDue(at: 100).reads == ["a.csv", "b.csv"])
    settling.observe("c.csv", .changed(.renamed), at: 101)
    settling.observe("d.csv", .changed(.renamed), at: 119)
    #expect(settling.takeDue(at: 119).reads == [])
    #expect(settling.nextTime == 120)
    #expect(settling.takeDue(at: 120).reads == ["c.csv", "d.csv"])
    settling.observe("e.csv", .changed(.renamed), at: 140)
    #expect(settling.takeDue(at: 140).reads == ["e.csv"])
  }

  @Test("A held file is tried again after 2, 5, 15, 60 and 120 s, then set aside")
  func held() {
    let settling = SharedSettling()
    #expect(settling.hold("a.csv", at: 1000))
    for (index, time) in [3000, 6000, 16_000, 61_000, 121_000].map(Int64.init).enumerated() {
      #expect(settling.nextTime == time)
      #expect(settling.takeDue(at: time - 1).reads == [])
      #expect(settling.takeDue(at: time).reads == ["a.csv"])
      #expect(settling.hold("a.csv", at: time + 1) == (index < 4))
    }
    #expect(settling.nextTime == nil)
  }

  @Test("A change of a held file starts its patience anew")
  func heldAndChanged() {
    let settling = SharedSettling()
    #expect(settling.hold("a.csv", at: 0))
    _ = settling.takeDue(at: 2000)
    #expect(settling.hold("a.csv", at: 2000))
    settling.observe("a.csv", .changed(.closed), at: 4000)
    #expect(settling.takeDue(at: 4100).reads == ["a.csv"])
    #expect(settling.hold("a.csv", at: 4100))
    #expect(settling.nextTime == 6100)
  }

  @Test("A file counts as gone after 10 s, unless it comes back")
  func vanished() {
    let settling = SharedSettling()
    settling.observe("a.csv", .absent, at: 1000)
    settling.observe("b.csv", .absent, at: 1000)
    settling.observe("a.csv", .absent, at: 5000)
    settling.observe("b.csv", .present, at: 5000)
    #expect(settling.nextTime == 11_000)
    #expect(settling.takeDue(at: 10_999) == DueFiles())
    let removal = Removal(path: "a.csv", since: 1000)
    #expect(settling.takeDue(at: 11_000) == DueFiles(removed: [removal]))
    #expect(settling.nextTime == nil)
  }

  @Test("A file that is removed while it waits is not read")
  func removedWhileWaiting() {
    let settling = SharedSettling()
    settling.observe("a.csv", .changed(.closed), at: 0)
    settling.observe("a.csv", .absent, at: 50)
    #expect(settling.takeDue(at: 5000).reads == [])
    settling.observe("a.csv", .changed(.renamed), at: 6000)
    #expect(settling.takeDue(at: 6000).reads == ["a.csv"])
    #expect(settling.nextTime == nil)
  }

  @Test("A file that is not seen again does not keep the program awake")
  func notSeenAgain() {
    let settling = SharedSettling()
    settling.observe("a.csv", .seen(fingerprint(1)), at: 0)
    settling.endLook(at: 0)
    #expect(settling.wantsLook(at: 2000))
    settling.endLook(at: 2000)
    #expect(!settling.wantsLook(at: 2000))
    #expect(settling.nextTime == nil)
  }
}
