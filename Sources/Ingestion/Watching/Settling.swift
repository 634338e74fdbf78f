/// Decides when a file that changed is fit to be read. It reads no clock: times come in, in
/// milliseconds of a clock that only goes forward.
package struct Settling: Sendable {
  package var pace: Pace
  private var waits: [RelativePath: Wait] = [:]
  private var holds: [RelativePath: Hold] = [:]
  /// Since when a file is not there.
  private var absences: [RelativePath: Int64] = [:]
  /// When a version of a file was last finished, for as long as another would be a repetition.
  private var completions: [RelativePath: Int64] = [:]
  /// When files renamed into place were last read.
  private var lastBatch: Int64?

  package init(pace: Pace = .local) { self.pace = pace }
}

/// Something that was noticed of a file.
package enum Observation: Equatable, Sendable {
  case changed(FileChange)
  /// It is there, and may be another than the one that was read.
  case seen(Fingerprint)
  /// It is there, and is the one that was read.
  case present
  case absent
}

/// What is to be done now.
package struct DueFiles: Equatable, Sendable {
  /// To be read, in the order of the paths.
  package var reads: [RelativePath] = []
  /// To be counted as gone, with the time since which they are not there.
  package var removed: [Removal] = []
}

/// A file that has gone, and when it was first missed, in milliseconds.
package struct Removal: Equatable, Sendable {
  package let path: RelativePath
  package let since: Int64
}

/// A file that looked unfinished: since when, and how often it was tried again.
private struct Hold {
  let since: Int64
  var tries = 0

  /// When to try again; nil after the last time.
  var next: Int64? { tries < Pace.retries.count ? since + Pace.retries[tries] : nil }
}

extension Settling {
  package mutating func observe(
    _ path: RelativePath, _ observation: Observation, at now: Int64
  ) {
    if observation == .absent {
      waits[path] = nil
      holds[path] = nil
      if absences[path] == nil { absences[path] = now }
      return
    }
    absences[path] = nil
    switch observation {
    case .changed(let change): note(change, of: path, at: now)
    case .seen(let fingerprint): note(fingerprint, of: path, at: now)
    case .present, .absent: break
    }
  }

  private mutating func note(_ change: FileChange, of path: RelativePath, at now: Int64) {
    switch change {
    case .renamed: complete(path, quiet: 0, at: now)
    case .closed: complete(path, quiet: Pace.afterClosing, at: now)
    case .written:
      waits[path] = Wait(
        stage: .writing, lastChange: now, firstComplete: waits[path]?.firstComplete)
    case .touched:
      // Programs that only touch a file never stop: they may not put off what waits.
      if waits[path] == nil { waits[path] = Wait(stage: .writing, lastChange: now) }
      return
    }
    holds[path] = nil
  }

  private mutating func complete(_ path: RelativePath, quiet: Int64, at now: Int64) {
    let isRepetition = completions[path].map { now - $0 < Pace.afterRepetition } ?? false
    completions[path] = now
    waits[path] = Wait(
      stage: .complete(quiet: isRepetition ? Pace.afterRepetition : quiet), lastChange: now,
      firstComplete: waits[path]?.firstComplete ?? now)
  }

  private mutating func note(_ fingerprint: Fingerprint, of path: RelativePath, at now: Int64) {
    switch waits[path]?.stage {
    case .complete, .writing: return
    case .seen(fingerprint, let since, let looks, _):
      waits[path]?.stage = .seen(fingerprint, since: since, looks: looks + 1, lastLook: now)
    case .seen, nil:
      holds[path] = nil
      waits[path] = Wait(
        stage: .seen(fingerprint, since: now, looks: 1, lastLook: now), lastChange: now)
    }
  }
}

extension Settling {
  /// Says that a look through the folder is over: what it did not show again no longer waits for
  /// the next one.
  package mutating func endLook(at now: Int64) {
    waits = waits.filter {
      guard case .seen(_, _, _, let lastLook) = $0.value.stage else { return true }
      return lastLook >= now
    }
  }

  /// Whether a file has to be seen once more before it can be read.
  package func wantsLook(at now: Int64) -> Bool {
    waits.values.contains { $0.due(pace) <= now && !$0.isSettled(pace) }
  }

  /// What is to be done by now; each is answered once.
  package mutating func takeDue(at now: Int64) -> DueFiles {
    var due = DueFiles()
    let ready = waits.filter { readTime(of: $0.value).map { $0 <= now } ?? false }
    if ready.values.contains(where: \.isAtOnce) { lastBatch = now }
    for path in ready.keys {
      waits[path] = nil
      due.reads.append(path)
    }
    for (path, hold) in holds where hold.next.map({ $0 <= now }) ?? false {
      holds[path]?.tries += 1
      if !due.reads.contains(path) { due.reads.append(path) }
    }
    for (path, since) in absences where since + Pace.absence <= now {
      absences[path] = nil
      due.removed.append(Removal(path: path, since: since))
    }
    completions = completions.filter { now - $0.value < Pace.afterRepetition }
    due.reads.sort()
    due.removed.sort { $0.path < $1.path }
    return due
  }

  /// When to ask again, or to look through the folder; nil where nothing is waited for.
  package var nextTime: Int64? {
    let times = waits.values.map { readTime(of: $0) ?? $0.due(pace) }
    let holdTimes = holds.values.compactMap(\.next)
    return (times + holdTimes + absences.values.map { $0 + Pace.absence }).min()
  }

  /// When a file can be read; nil where it has to be looked at first.
  private func readTime(of wait: Wait) -> Int64? {
    guard wait.isSettled(pace) else { return nil }
    let due = wait.due(pace)
    guard wait.isAtOnce, let lastBatch else { return due }
    return max(due, lastBatch + Pace.together)
  }
}

extension Settling {
  /// Says that a file was read and used, or cannot be.
  package mutating func finish(_ path: RelativePath) {
    waits[path] = nil
    holds[path] = nil
  }

  /// Says that a file was read and looks unfinished.
  ///
  /// - Returns: whether it is tried again.
  package mutating func hold(_ path: RelativePath, at now: Int64) -> Bool {
    waits[path] = nil
    let hold = holds[path] ?? Hold(since: now)
    holds[path] = hold.next == nil ? nil : hold
    return hold.next != nil
  }

  /// Says that a file is none of those that are read.
  package mutating func forget(_ path: RelativePath) {
    finish(path)
    absences[path] = nil
  }
}
