import Glibc

/// What a running process has cost so far, over all its threads.
struct ProcessAccounts {
  /// Memory in use, in kibibytes.
  let residentSize: Int
  /// How often one of its threads gave up a core or lost it.
  let contextSwitches: Int
  /// Time on the cores, in ticks of the clock; a hundred to the second.
  let ticks: Int

  init(of process: Int32) {
    let folder = "/proc/\(process)"
    residentSize = Self.number("VmRSS:", in: "\(folder)/status")
    contextSwitches = Self.threads(of: folder).reduce(0) { sum, thread in
      let status = "\(folder)/task/\(thread)/status"
      return sum + Self.number("voluntary_ctxt_switches:", in: status)
        + Self.number("nonvoluntary_ctxt_switches:", in: status)
    }
    // The name of the program stands in brackets before the fields and may hold anything.
    let fields =
      SystemFile.text("\(folder)/stat").split(separator: ")").last?
      .split(separator: " ") ?? []
    ticks = fields.count > 12 ? (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0) : 0
  }

  private static func number(_ name: String, in path: String) -> Int {
    SystemFile.lines(path).first { $0.hasPrefix(name) }
      .flatMap { line in Int(line.filter(\.isNumber)) } ?? 0
  }

  private static func threads(of folder: String) -> [String] {
    guard let entries = opendir("\(folder)/task") else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names.filter { !$0.hasPrefix(".") }
  }
}
