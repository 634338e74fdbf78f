import Glibc
import TerminalHarness
import Testing

/// What others may see of a program that runs.
struct KeptPrivateTests {
  /// Without the right to look into every program, where whoever tests has it.
  private static let asUser =
    geteuid() == 0 ? ["/usr/bin/setpriv", "--bounding-set", "-sys_ptrace"] : ["/usr/bin/env"]

  /// A program in a terminal that may leave core files and makes files for everybody.
  private func start(_ program: [String], home: TemporaryFolder) throws -> ProgramUnderTest {
    var surroundings = ProgramSurroundings()
    surroundings.home = home
    let command = (Self.asUser + program).joined(separator: " ")
    return try ProgramUnderTest(
      "/bin/sh", ["-c", "ulimit -S -c $(ulimit -H -c); umask 022; exec \(command)"],
      in: surroundings)
  }

  /// A file of a process, as far as the system has one; its files there have no length.
  private func lines(_ name: String, of program: ProgramUnderTest) throws -> [Substring] {
    let file = open("/proc/\(program.identifier)/\(name)", O_RDONLY | O_CLOEXEC)
    try #require(file >= 0)
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(file, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: "\n")
  }

  /// Whether another program of the user may look into it.
  private func isOpen(_ program: ProgramUnderTest) throws -> Bool {
    let command = Self.asUser + ["/usr/bin/readlink", "/proc/\(program.identifier)/exe"]
    return try PipedRun(command[0], Array(command.dropFirst())).end == .exited(0)
  }

  @Test("A core file of it would be empty, and other programs cannot look into it")
  func memory() throws {
    let home = try Plan.home()
    let program = try start([BuiltProduct.path("lookout"), Plan.folder], home: home)
    try program.wait(forText: Plan.saving)
    let limit = try lines("limits", of: program).first { $0.hasPrefix("Max core file size") }
    #expect(limit?.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
    #expect(try !isOpen(program))
    // Others can be looked into, so that the above tells something.
    let other = try start(["/bin/sh", "-c", "'echo ready; exec cat'"], home: home)
    try other.wait(forText: "ready")
    #expect(try isOpen(other))
  }

  @Test("What it makes is the user's alone, but for what is to be filled in")
  func files() throws {
    let home = try Plan.home()
    let program = try start([BuiltProduct.path("lookout"), Plan.folder], home: home)
    try program.wait(forText: Plan.saving)
    #expect(try lines("status", of: program).contains("Umask:\t0077"))
    let lookout = try BuiltProduct.path("lookout")
    var surroundings = ProgramSurroundings()
    surroundings.home = home
    let run = try PipedRun(
      "/bin/sh", ["-c", "umask 022; exec \(lookout) init new/folder"], in: surroundings)
    #expect(run.end == .exited(0))
    #expect(mode(of: "new", in: home) == 0o755)
    #expect(mode(of: "new/folder/targets.csv", in: home) == 0o644)
  }

  private func mode(of name: String, in home: TemporaryFolder) -> UInt32? {
    var status = stat()
    return lstat(home.path(of: name), &status) == 0 ? status.st_mode & 0o777 : nil
  }
}
