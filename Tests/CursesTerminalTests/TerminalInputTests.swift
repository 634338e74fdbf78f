import Glibc
import TerminalUI
import Testing

@testable import CursesTerminal

@Suite("Reading the terminal") struct TerminalInputTests {
  @Test("All that has come is read, however much, and nothing is waited for")
  func reading() throws {
    let pipe = try Pipe()
    var input = TerminalInput(descriptor: pipe.reading)
    #expect(input.read() == [])
    pipe.send(String(repeating: "j", count: 10_000) + "\u{1B}")
    #expect(input.read() == Array(repeating: .key(.character("j")), count: 10_000))
    #expect(input.hasPendingEscape)
    #expect(input.flush() == [.key(.escape)])
  }

  @Test("When the terminal is gone the last keys come first, and then that it is lost, for ever")
  func lost() throws {
    let pipe = try Pipe()
    var input = TerminalInput(descriptor: pipe.reading)
    pipe.send("q")
    pipe.closeWriting()
    #expect(input.read() == [.key(.character("q")), .lost])
    #expect(input.read() == [.lost])
    #expect(input.isLost)
  }

  @Test("The descriptor's own settings are left alone")
  func flags() throws {
    let pipe = try Pipe()
    let before = fcntl(pipe.reading, F_GETFL)
    var input = TerminalInput(descriptor: pipe.reading)
    pipe.send("j")
    _ = input.read()
    #expect(fcntl(pipe.reading, F_GETFL) == before)
  }
}

/// Stands for a terminal that sends keys.
private final class Pipe {
  let reading: Int32
  private var writing: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    closeWriting()
    close(reading)
  }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(writing, bytes, bytes.count)
  }

  func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }
}
