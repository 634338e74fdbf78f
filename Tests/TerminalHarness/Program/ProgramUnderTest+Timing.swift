/// Bytes that came from a program at one time.
package struct Arrival: Sendable {
  package let time: ContinuousClock.Instant
  /// How many bytes had come by then.
  package let end: Int
}

extension ProgramUnderTest {
  /// When the screen first was as wanted; nil where it never was.
  ///
  /// All that came is drawn once more, so that looking at the screen costs no time while it counts.
  /// The size has to be the one that the program was started with.
  package func firstTime(_ isWanted: (Screen) -> Bool) -> ContinuousClock.Instant? {
    let replay = EmulatedTerminal(
      columns: surroundings.columns, rows: surroundings.rows, kind: surroundings.terminal)
    var start = 0
    for arrival in arrivals {
      _ = replay.feed(Array(output[start..<arrival.end]))
      start = arrival.end
      if isWanted(replay.snapshot()) { return arrival.time }
    }
    return nil
  }

  /// The last time that bytes came before the first silence of so many milliseconds that follows
  /// `time`; nil where there was no such silence yet.
  package func lastArrival(
    after time: ContinuousClock.Instant, beforeSilenceOf milliseconds: Int
  ) -> ContinuousClock.Instant? {
    let silence = Duration.milliseconds(milliseconds)
    let times = arrivals.map(\.time).filter { $0 >= time }
    for (time, next) in zip(times, times.dropFirst() + [.now]) where next - time >= silence {
      return time
    }
    return nil
  }
}
