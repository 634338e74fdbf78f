import TerminalHarness

/// Starts a script of the shell in a terminal.
func shell(
  _ script: String, _ change: (inout ProgramSurroundings) throws -> Void = { _ in }
) throws -> ProgramUnderTest {
  var surroundings = ProgramSurroundings()
  try change(&surroundings)
  return try ProgramUnderTest("/bin/sh", ["-c", script], in: surroundings)
}
