private import CLinux
private import Glibc
private import Ingestion

/// Wakes whoever waits in `poll` at a moment, also where the machine slept until after it.
final class IdleTimer {
  private let timer: Descriptor
  /// The moment that it is set for, by the clock that counts on while the machine sleeps.
  private var due: Int64?

  /// - Throws: the number of the system's error where no descriptor is left.
  init() throws(DoorbellTrouble) {
    let flags = Int32(TFD_CLOEXEC) | Int32(TFD_NONBLOCK)
    guard let timer = Descriptor(owning: timerfd_create(CLOCK_BOOTTIME, flags)) else {
      throw DoorbellTrouble(code: errno)
    }
    self.timer = timer
  }

  /// Readable once the moment has come, until it is set anew.
  var descriptor: Int32 { timer.number }

  /// Sets it for a moment in milliseconds, as `Instant` counts them; nil for never.
  func set(_ due: Int64?) {
    guard due != self.due else { return }
    self.due = due
    var time = itimerspec()
    if let due {
      time.it_value.tv_sec = Int(due / 1000)
      time.it_value.tv_nsec = Int(due % 1000 * 1_000_000)
    }
    timerfd_settime(timer.number, Int32(TFD_TIMER_ABSTIME), &time, nil)
  }
}
