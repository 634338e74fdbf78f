internal import Glibc
internal import TerminalUI

/// How large the terminal says that it is.
enum TerminalSize {
  /// Larger screens than these are no screens; only their upper left is drawn on.
  static let largest = Size(width: 1000, height: 400)
  private static let usual = Size(width: 80, height: 24)

  /// The size of the terminal behind a descriptor; nothing where it is gone.
  static func measured(_ descriptor: Int32) -> Size? {
    var window = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 else { return nil }
    return usable(width: Int(window.ws_col), height: Int(window.ws_row))
  }

  /// A size to work with: a serial line says nought by nought, which means that it does not know.
  static func usable(width: Int, height: Int) -> Size {
    Size(
      width: min(width > 0 ? width : usual.width, largest.width),
      height: min(height > 0 ? height : usual.height, largest.height))
  }
}
