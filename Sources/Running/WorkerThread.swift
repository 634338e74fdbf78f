private import CLinux
private import Glibc

/// Threads that take no signal and are never waited for.
enum WorkerThread {
  /// Room for what the deepest file needs, and to spare; it is not used before it is needed.
  private static let stackSize = 8 << 20

  /// Runs `body` on a thread of its own.
  ///
  /// - Throws: that the system has no more threads.
  static func start(_ body: @escaping @Sendable () -> Void) throws(ThreadTrouble) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    pthread_attr_setstacksize(&attributes, stackSize)
    let work = Unmanaged.passRetained(Work(body))
    // A thread has the signals blocked that its creator had: so there is no time at all in which
    // it could take one.
    let before = blockSignals()
    var thread = pthread_t()
    let code = pthread_create(&thread, &attributes, runWork, work.toOpaque())
    restoreSignals(before)
    guard code == 0 else {
      work.release()
      throw ThreadTrouble(code: code)
    }
  }

  /// Those that a fault of the thread itself raises stay: blocked, they would end the program
  /// before the terminal is restored.
  private static func blockSignals() -> sigset_t {
    var blocked = sigset_t()
    var before = sigset_t()
    sigfillset(&blocked)
    for fault in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS] {
      sigdelset(&blocked, fault)
    }
    pthread_sigmask(SIG_SETMASK, &blocked, &before)
    return before
  }

  private static func restoreSignals(_ before: sigset_t) {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}

/// The system has no more threads, by the number that it gives the error.
package struct ThreadTrouble: Error, Equatable, Sendable {
  package let code: Int32
}

/// What a thread is to do, on its way through the C library.
private final class Work: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

private func runWork(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let pointer else { return nil }
  let work = Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue()
  work.body()
  return nil
}
