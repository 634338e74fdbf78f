@testable import Ingestion

/// Drives `Settling` as the worker does: told of changes, it sleeps until there is something to
/// do, and looks at the file when it is asked to.
struct SettlingRun {
  var settling: Settling
  /// What happens to the file, and when; `nil` is a change that raises no event.
  var changes: [(time: Int64, change: FileChange?)]
  /// How often the file is looked at in any case; 0 for never.
  var pollEvery: Int64 = 0
  private(set) var reads: [Int64] = []
  private(set) var removals: [Int64] = []
  /// The times at which there was nothing to do and yet no sleep.
  private(set) var restless: [Int64] = []

  init(
    pace: Pace = .local, _ changes: [(time: Int64, change: FileChange?)], pollEvery: Int64 = 0
  ) {
    settling = Settling(pace: pace)
    self.changes = changes
    self.pollEvery = pollEvery
  }

  private static let path: RelativePath = "a.csv"

  mutating func run(until end: Int64) {
    var now: Int64 = 0
    var next = 0
    var version: Int64 = 0
    var readVersion: Int64 = 0
    while now <= end {
      while next < changes.count, changes[next].time <= now {
        version += 1
        if let change = changes[next].change {
          settling.observe(Self.path, .changed(change), at: now)
        }
        next += 1
      }
      let isPoll = pollEvery > 0 && now.isMultiple(of: pollEvery)
      if isPoll || settling.wantsLook(at: now) {
        let observation: Observation =
          version == readVersion ? .present : .seen(fingerprint(version))
        settling.observe(Self.path, observation, at: now)
        settling.endLook(at: now)
      }
      let due = settling.takeDue(at: now)
      if !due.reads.isEmpty {
        reads.append(now)
        readVersion = version
        settling.finish(Self.path)
      }
      if let time = settling.nextTime, time <= now { restless.append(now) }
      let poll = pollEvery > 0 ? (now / pollEvery + 1) * pollEvery : .max
      let change = next < changes.count ? changes[next].time : .max
      now = max(now + 1, min(poll, change, settling.nextTime ?? .max))
    }
  }
}

/// A fingerprint that differs from every other version's.
func fingerprint(_ version: Int64) -> Fingerprint {
  Fingerprint(size: 10, modified: version, changed: version, inode: 1, device: 1)
}

/// A `Settling` by reference, since an expectation cannot change a value.
final class SharedSettling {
  private var settling = Settling()

  var nextTime: Int64? { settling.nextTime }

  func observe(_ path: RelativePath, _ observation: Observation, at now: Int64) {
    settling.observe(path, observation, at: now)
  }
  func endLook(at now: Int64) { settling.endLook(at: now) }
  func wantsLook(at now: Int64) -> Bool { settling.wantsLook(at: now) }
  func takeDue(at now: Int64) -> DueFiles { settling.takeDue(at: now) }
  func finish(_ path: RelativePath) { settling.finish(path) }
  func hold(_ path: RelativePath, at now: Int64) -> Bool { settling.hold(path, at: now) }
}
