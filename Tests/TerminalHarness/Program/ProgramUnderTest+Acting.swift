import Glibc

extension ProgramUnderTest {
  /// Types text; `"\u{1A}"` is control-Z.
  package func send(_ text: String) {
    type(Array(text.utf8))
  }

  /// Types bytes that need not be text.
  package func send(bytes: [UInt8]) {
    type(bytes)
  }

  /// Presses keys, encoded as the modes ask that the program has set by now.
  package func press(_ keys: SpecialKey...) {
    for key in keys {
      takeOutput()
      type(emulator.bytes(for: key))
    }
  }

  /// Presses a letter together with the control key.
  package func press(control letter: Character) {
    type([(letter.asciiValue ?? 0) & 0x1F])
  }

  /// Uses the mouse on a cell. Sends nothing if the program has not asked for the mouse.
  package func mouse(_ action: MouseAction, column: Int, row: Int) {
    takeOutput()
    type(emulator.bytes(for: action, column: column, row: row))
  }

  /// Pastes text.
  package func paste(_ text: String) {
    takeOutput()
    type(emulator.bytes(pasting: text))
  }

  /// Gives the terminal another size. The kernel sends SIGWINCH.
  package func resize(columns: Int, rows: Int) throws {
    takeOutput()
    emulator.resize(columns: columns, rows: rows)
    try pseudoTerminal.resize(columns: columns, rows: rows)
  }

  /// Sends a signal to the program, not to its children.
  package func signal(_ number: Int32) throws {
    try HarnessError.check("kill", kill(process.identifier, number))
  }

  /// Takes the terminal away. A shell then sends SIGHUP to its jobs; so does this, if asked to.
  package func closeTerminal(hangUpSignal: Bool = false) throws {
    takeOutput()
    pseudoTerminal.close()
    isHungUp = true
    guard hangUpSignal else { return }
    let result = kill(process.identifier, SIGHUP)
    // It may have ended by then: its terminal has gone.
    if result == 0 || errno != ESRCH { try HarnessError.check("kill", result) }
  }
}
