import Glibc

extension ProgramUnderTest {
  /// Takes nothing from the program for a while, as a terminal does whose connection is held up.
  package func stall(milliseconds: Int) {
    usleep(UInt32(clamping: milliseconds * 1000))
  }

  /// The processor time that the program has used so far, in milliseconds; nil if it is gone.
  package var processorTime: Int? {
    let file = open("/proc/\(identifier)/stat", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(file, &bytes, bytes.count)
    // The name of the program stands in brackets before the fields and may hold anything.
    guard count > 0, let name = bytes[..<count].lastIndex(of: UInt8(ascii: ")")) else { return nil }
    let fields = bytes[(name + 1)..<count].split(separator: UInt8(ascii: " "))
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    guard fields.count > 12, let user = fields[11], let system = fields[12] else { return nil }
    return (user + system) * 1000 / max(1, sysconf(Int32(_SC_CLK_TCK)))
  }
}
