private import Glibc

/// What happens on the signals that curses would take for itself.
enum SignalDispositions {
  private static let taken = [SIGINT, SIGTERM, SIGTSTP, SIGWINCH]

  /// Does something and puts the dispositions back to what they were before.
  ///
  /// Curses' handlers exit, or stop the program with the screen half drawn.
  static func kept<Result>(_ body: () -> Result) -> Result {
    let before = taken.map { signal in
      var disposition = sigaction()
      sigaction(signal, nil, &disposition)
      return (signal, disposition)
    }
    defer {
      for (signal, disposition) in before {
        var disposition = disposition
        sigaction(signal, &disposition, nil)
      }
    }
    return body()
  }
}
