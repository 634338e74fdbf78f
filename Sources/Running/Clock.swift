package import CareModel
private import Glibc
package import Ingestion

// The one place that reads a clock: everything else is given its time.
extension Instant {
  /// Now, by both clocks.
  package static func now() -> Instant {
    Instant(moment: .now(), milliseconds: elapsedMilliseconds())
  }

  /// Counts on while the machine sleeps, and is never set.
  private static func elapsedMilliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_BOOTTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}

extension Moment {
  /// Now, with the offset of the local clock.
  package static func now() -> Moment {
    var seconds = time(nil)
    var local = tm()
    let offset = localtime_r(&seconds, &local) == nil ? 0 : Int32(clamping: local.tm_gmtoff)
    return Moment(seconds: Int64(seconds), offset: offset)
  }
}
