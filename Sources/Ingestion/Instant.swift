package import CareModel

/// One moment by both clocks: the world's, for people, and one that never jumps, for waiting.
package struct Instant: Equatable, Sendable {
  package let moment: Moment
  /// Milliseconds of a clock that only goes forward.
  package let milliseconds: Int64

  package init(moment: Moment, milliseconds: Int64) {
    self.moment = moment
    self.milliseconds = milliseconds
  }

  /// The world's time when the other clock stood at `earlier` milliseconds.
  func moment(at earlier: Int64) -> Moment {
    Moment(
      seconds: moment.seconds - (milliseconds - earlier) / 1000, offset: moment.offset)
  }
}
