import Glibc
import Ingestion
import Testing

@testable import Running

@Suite struct IdleTimerTests {
  private func isReadable(_ timer: IdleTimer, within milliseconds: Int32) -> Bool {
    var descriptors = [pollfd(fd: timer.descriptor, events: Int16(POLLIN), revents: 0)]
    return poll(&descriptors, 1, milliseconds) == 1
  }

  @Test("It wakes at a moment that has passed or comes, and not before it or when it is put off")
  func moments() throws {
    let timer = try IdleTimer()
    #expect(!isReadable(timer, within: 0))
    timer.set(1)
    #expect(isReadable(timer, within: 60_000))
    timer.set(Instant.now().milliseconds + 3_600_000)
    #expect(!isReadable(timer, within: 0))
    timer.set(Instant.now().milliseconds + 20)
    #expect(isReadable(timer, within: 60_000))
    timer.set(nil)
    #expect(!isReadable(timer, within: 0))
  }
}
