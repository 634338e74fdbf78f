import Glibc
import TerminalHarness
import Testing

struct PipedRunTests {
  private func run(_ script: String, timeoutSeconds: Double = 20) throws -> PipedRun {
    try PipedRun("/bin/sh", ["-c", script], timeoutSeconds: timeoutSeconds)
  }

  @Test("Both outputs and the exit status are told")
  func outputs() throws {
    let run = try run("echo out; echo err >&2; exit 3")
    #expect(run.text == "out\n")
    #expect(run.complaint == "err\n")
    #expect(run.end == .exited(3))
  }

  @Test("The signal that killed is told")
  func killed() throws {
    #expect(try run("kill -TERM $$").end == .killed(signal: SIGTERM))
  }

  @Test("Long outputs are complete, and the input is empty")
  func longOutputs() throws {
    let run = try run("cat; seq 1 50000; seq 1 50000 >&2")
    let numbers = (1...50000).map { "\($0)\n" }.joined()
    #expect(run.text == numbers)
    #expect(run.complaint == numbers)
  }

  @Test("It starts in its home, with the same environment as in a terminal")
  func environment() throws {
    let run = try run("pwd; echo $HOME $TZ $TERM $LANG")
    #expect(run.text == "\(run.home.path)\n\(run.home.path) UTC xterm-256color C.UTF-8\n")
  }

  @Test("A program that does not end is not waited for, nor left running")
  func noEnd() throws {
    let error = try #require(throws: HarnessError.self) {
      try run("echo $$; exec sleep 1000", timeoutSeconds: 0.3)
    }
    #expect(error.description.contains("in vain"))
    let number = try #require(error.description.firstMatch(of: #/\d+\\n/#)?.output.dropLast(2))
    let identifier = try #require(pid_t(number))
    #expect(kill(identifier, 0) == -1)
  }

  @Test("A program that is not there is refused")
  func notExecutable() throws {
    #expect(throws: HarnessError.self) { try PipedRun("/nonexistent/lookout") }
  }
}
