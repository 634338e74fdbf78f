import TerminalHarness

extension ProgramUnderTest {
  /// Waits until all of several texts stand on the screen: a frame may arrive in pieces.
  func wait(forTexts texts: String..., fileID: String = #fileID, line: Int = #line) throws {
    try wait(for: "the texts \(texts)", fileID: fileID, line: line) { screen in
      texts.allSatisfy(screen.shows)
    }
  }
}
