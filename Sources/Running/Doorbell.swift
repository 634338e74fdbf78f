private import CLinux
private import Glibc
private import Ingestion

/// A descriptor that one thread rings and another waits for in `poll`.
package final class Doorbell: Sendable {
  private let events: Descriptor

  /// - Throws: the number of the system's error where no descriptor is left.
  package init() throws(DoorbellTrouble) {
    guard let events = Descriptor(owning: eventfd(0, Int32(EFD_CLOEXEC) | Int32(EFD_NONBLOCK)))
    else { throw DoorbellTrouble(code: errno) }
    self.events = events
  }

  /// Readable once it was rung.
  package var descriptor: Int32 { events.number }

  /// Adds `amount` to what the next answer gives.
  package func ring(_ amount: UInt64 = 1) {
    let number = events.number
    var amount = amount
    _ = uninterrupted { write(number, &amount, MemoryLayout<UInt64>.size) }
  }

  /// The sum of the amounts since the last answer; 0 where it was not rung.
  package func answer() -> UInt64 {
    let number = events.number
    var sum: UInt64 = 0
    let count = uninterrupted { read(number, &sum, MemoryLayout<UInt64>.size) }
    return count == MemoryLayout<UInt64>.size ? sum : 0
  }
}

/// The system has no descriptor left, by the number that it gives the error.
package struct DoorbellTrouble: Error, Equatable, Sendable {
  package let code: Int32
}
