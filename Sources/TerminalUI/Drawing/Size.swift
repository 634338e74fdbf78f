// TerminalUI: a screen as a value: cells, drawing on them, colours by role, keys.
// Pure. It knows no terminal, no curses and no figures, and imports Text alone.

/// A width and a height in cells, never negative.
package struct Size: Hashable, Sendable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}
