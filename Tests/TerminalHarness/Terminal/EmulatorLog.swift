import CVterm

/// What the emulator tells while it works; its callbacks are C functions and find this by pointer.
final class EmulatorLog {
  private let kind: TerminalKind
  private var output: [UInt8] = []
  var title = ""
  var isAlternate = false
  var cursorIsShown = true

  init(kind: TerminalKind) {
    self.kind = kind
  }

  static func from(_ pointer: UnsafeMutableRawPointer?) -> EmulatorLog? {
    pointer.map { Unmanaged<EmulatorLog>.fromOpaque($0).takeUnretainedValue() }
  }

  /// What the terminal sends to the program: answers and keys. Empty afterwards.
  func takeOutput() -> [UInt8] {
    defer { output = [] }
    return output
  }

  func append(_ bytes: [UInt8]) {
    // The emulator knows the modes of its time and says "no such mode" of the rest.
    let unknown = Array("\u{1B}[?2026;0$y".utf8)
    let known = Array("\u{1B}[?2026;2$y".utf8)
    output += bytes == unknown && kind.synchronisesOutput ? known : bytes
  }

  /// Answers an operating system command that the emulator does not know.
  func answer(command: String) {
    switch command {
    case "10;?": output += Array("\u{1B}]10;rgb:8080/8080/8080\u{1B}\\".utf8)
    case "11;?": output += Array("\u{1B}]11;rgb:\(kind.background)\u{1B}\\".utf8)
    default: break
    }
  }

  func set(_ property: VTermProp, _ value: VTermValue) {
    switch property {
    case VTERM_PROP_ALTSCREEN: isAlternate = value.boolean != 0
    case VTERM_PROP_CURSORVISIBLE: cursorIsShown = value.boolean != 0
    case VTERM_PROP_TITLE: title = value.string.map { String(cString: $0) } ?? ""
    default: break
    }
  }
}
