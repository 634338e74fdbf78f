/// Why and until when one file is not read yet. Times in milliseconds.
struct Wait: Equatable {
  enum Stage: Equatable {
    /// Somebody finished a version of it; `quiet` is how long nothing more may happen.
    case complete(quiet: Int64)
    /// Somebody is at work on it.
    case writing
    /// It was seen to be another than the one that was read: so many times the same since then.
    case seen(Fingerprint, since: Int64, looks: Int, lastLook: Int64)
  }

  var stage: Stage
  /// When it last changed.
  var lastChange: Int64
  /// When the first version was finished that has not been read.
  var firstComplete: Int64?
}

extension Wait {
  /// When the file may be read, or has to be looked at again.
  func due(_ pace: Pace) -> Int64 {
    switch stage {
    case .complete(let quiet):
      min(lastChange + quiet, (firstComplete ?? lastChange) + Pace.patience)
    case .writing: lastChange + pace.stillness
    case .seen(_, let since, _, _): since + pace.stillness
    }
  }

  /// Whether it need not be looked at again before it is read.
  func isSettled(_ pace: Pace) -> Bool {
    guard case .seen(_, let since, let looks, let lastLook) = stage else { return true }
    return looks >= 2 && lastLook >= since + pace.stillness
  }

  /// Whether it was moved into place, and nothing else happened lately.
  var isAtOnce: Bool { stage == .complete(quiet: 0) }
}
