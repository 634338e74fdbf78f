extension ProgramUnderTest {
  /// What the program has changed in the terminal and not put back, in words; empty if all is well.
  ///
  /// To be asked after the end, and also while the program is suspended.
  package func leftBehind() -> [String] {
    takeOutput()
    var traces = TerminalTraces(of: output).leftBehind
    if !emulator.penIsPlain { traces.append("text is still coloured or bold") }
    if let settingsNow, settingsNow != settingsBefore {
      traces.append("the line settings are others")
    }
    return traces
  }
}
