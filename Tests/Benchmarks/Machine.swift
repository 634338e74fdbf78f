import Glibc

/// What the measuring is done on.
enum Machine {
  /// The processor, the cores, the kernel and what else runs, in a sentence.
  static func description() throws -> String {
    let processor =
      SystemFile.lines("/proc/cpuinfo").first { $0.hasPrefix("model name") }
      .flatMap { $0.split(separator: ":").last }?.drop { $0 == " " } ?? "an unknown processor"
    let kernel = SystemFile.text("/proc/sys/kernel/osrelease").prefix { $0 != "\n" }
    return
      "Measured on \(processor), \(sysconf(Int32(_SC_NPROCESSORS_ONLN))) cores, Linux \(kernel), "
      + "\(distribution). Load before: \(load)."
  }

  /// How many processes ran or waited for a core, over one, five and fifteen minutes.
  static var load: String {
    SystemFile.text("/proc/loadavg").split(separator: " ").prefix(3).joined(separator: ", ")
  }

  private static var distribution: String {
    SystemFile.lines("/etc/os-release").first { $0.hasPrefix("PRETTY_NAME=") }
      .map { $0.dropFirst("PRETTY_NAME=".count).filter { $0 != "\"" } } ?? "an unknown system"
  }
}

/// Files that the system makes up as they are read.
enum SystemFile {
  /// The whole text; empty where it cannot be read.
  static func text(_ path: String) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(file, &chunk, chunk.count), count > 0 { bytes += chunk[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func lines(_ path: String) -> [Substring] { text(path).split(separator: "\n") }
}
