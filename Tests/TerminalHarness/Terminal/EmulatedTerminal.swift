import CVterm

/// A terminal without a window: takes what a program writes, knows what its screen then shows, and
/// makes the bytes that keys send. Not thread-safe: one test, one thread.
final class EmulatedTerminal {
  let terminal: OpaquePointer
  let screen: OpaquePointer
  let log: EmulatorLog
  private var splitter = ModeSplitter()
  private let screenCallbacks: UnsafeMutablePointer<VTermScreenCallbacks>
  private let fallbacks: UnsafeMutablePointer<VTermParserCallbacks>

  init(columns: Int, rows: Int, kind: TerminalKind) {
    terminal = vterm_new(Int32(max(1, rows)), Int32(max(1, columns)))
    screen = vterm_obtain_screen(terminal)
    log = EmulatorLog(kind: kind)
    screenCallbacks = .allocate(capacity: 1)
    screenCallbacks.initialize(to: VTermScreenCallbacks())
    fallbacks = .allocate(capacity: 1)
    fallbacks.initialize(to: VTermParserCallbacks())
    vterm_set_utf8(terminal, 1)
    vterm_screen_enable_altscreen(screen, 1)
    connectLog()
    vterm_screen_reset(screen, 1)
    _ = log.takeOutput()
  }

  deinit {
    vterm_free(terminal)
    screenCallbacks.deallocate()
    fallbacks.deallocate()
  }

  private func connectLog() {
    let user = Unmanaged.passUnretained(log).toOpaque()
    screenCallbacks.pointee.settermprop = { property, value, user in
      guard let value else { return 0 }
      EmulatorLog.from(user)?.set(property, value.pointee)
      return 1
    }
    fallbacks.pointee.osc = { command, length, user in
      guard let command else { return 0 }
      let bytes = UnsafeRawBufferPointer(start: command, count: length)
      EmulatorLog.from(user)?.answer(command: String(decoding: bytes, as: UTF8.self))
      return 1
    }
    vterm_screen_set_callbacks(screen, screenCallbacks, user)
    vterm_screen_set_unrecognised_fallbacks(screen, fallbacks, user)
    vterm_output_set_callback(
      terminal,
      { bytes, length, user in
        EmulatorLog.from(user)?.append(Array(UnsafeRawBufferPointer(start: bytes, count: length)))
      }, user)
  }
}

extension EmulatedTerminal {
  /// Acts on what the program wrote and returns the answers to what it asked.
  func feed(_ bytes: [UInt8]) -> [UInt8] {
    splitter.take(bytes).withUnsafeBytes { buffer in
      _ = vterm_input_write(
        terminal, buffer.assumingMemoryBound(to: CChar.self).baseAddress, buffer.count)
    }
    return log.takeOutput()
  }

  func resize(columns: Int, rows: Int) {
    vterm_set_size(terminal, Int32(max(1, rows)), Int32(max(1, columns)))
  }

  /// Whether text written now would have no colour and no attribute.
  var penIsPlain: Bool {
    let state = vterm_obtain_state(terminal)
    let switches = [
      VTERM_ATTR_BOLD, VTERM_ATTR_UNDERLINE, VTERM_ATTR_ITALIC, VTERM_ATTR_BLINK,
      VTERM_ATTR_REVERSE, VTERM_ATTR_STRIKE,
    ]
    var value = VTermValue()
    let isPlain = switches.allSatisfy { attribute in
      value.number = 0
      return vterm_state_get_penattr(state, attribute, &value) != 0 && value.number == 0
    }
    let coloursAreStandard = [VTERM_ATTR_FOREGROUND, VTERM_ATTR_BACKGROUND].allSatisfy {
      vterm_state_get_penattr(state, $0, &value) != 0 && ScreenColour(value.color) == .standard
    }
    return isPlain && coloursAreStandard
  }
}
