import Glibc
import TerminalHarness

/// A program that ran to its end with nobody looking at what it wrote.
struct ChildRun {
  let seconds: Double
  /// The most memory that it had in use, in kibibytes.
  let peakSize: Int

  init(_ path: String, _ arguments: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let start = ContinuousClock.now
    let code = posix_spawnp(&process, path, &actions, nil, words, environ)
    guard code == 0 else { throw HarnessError.systemCall("\(path)", errorNumber: code) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) == -1 && errno == EINTR {}
    seconds = (ContinuousClock.now - start).milliseconds / 1000
    peakSize = usage.ru_maxrss
    guard status == 0 else { throw HarnessError.waitedInVain("\(path) failed: \(status)") }
  }
}
