/// A moment of the world's clock, and how far the local clock was from it.
///
/// The model reads no clock: moments come in with what was read or seen at them.
package struct Moment: Hashable, Sendable {
  /// Seconds since the start of 1970, UTC.
  package let seconds: Int64
  /// Seconds by which the local clock was ahead of UTC.
  package let offset: Int32

  package init(seconds: Int64, offset: Int32 = 0) {
    self.seconds = seconds
    self.offset = offset
  }
}

extension Moment {
  /// `2013-04-30T09:14:00Z`.
  package var iso: String { "\(Self.date(seconds))T\(Self.time(seconds, withSeconds: true))Z" }

  /// `09:14` by the local clock.
  package var localTime: String { Self.time(seconds + Int64(offset), withSeconds: false) }

  /// The day by the local clock; nil outside the range of days.
  package var localDay: Day? {
    Day(number: Int32(clamping: (seconds + Int64(offset)).flooredDivision(by: 86_400)))
  }

  /// The minute that `localTime` shows, to tell whether it would change.
  package var minute: Int64 { (seconds + Int64(offset)).flooredDivision(by: 60) }

  private static func date(_ seconds: Int64) -> String {
    let number = Int32(clamping: seconds.flooredDivision(by: 86_400))
    return Day(number: number)?.iso ?? "????-??-??"
  }

  private static func time(_ seconds: Int64, withSeconds: Bool) -> String {
    let second = seconds - seconds.flooredDivision(by: 86_400) * 86_400
    let fields = [second / 3600, second / 60 % 60, second % 60].prefix(withSeconds ? 3 : 2)
    return fields.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}

extension Int64 {
  fileprivate func flooredDivision(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
