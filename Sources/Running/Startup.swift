import CLinux
import CursesTerminal
import Glibc
import Ingestion
import Settings

/// What is done before the command line is looked at.
package enum Startup {
  /// Keeps the program's memory and the files that it makes from others. Then tells curses the size
  /// of the screen, and has the tables that the first frame needs made on another thread meanwhile:
  /// they take as long as the command line does.
  ///
  /// To be called first of all, while there is one thread.
  package static func begin() {
    lookout_keep_memory_private()
    FileMask.begin()
    guard isatty(STDOUT_FILENO) == 1, isatty(STDIN_FILENO) == 1 else { return }
    CursesTerminal.prepare()
    // Without it they are made when they are first needed.
    try? WorkerThread.start {
      _ = ThemeChoice(ThemeWish(background: Surroundings.background), among: nil, last: nil)
      SourceReader.prepare()
    }
  }
}
