internal import CNcurses
internal import Glibc
internal import TerminalUI

/// A row as curses has it, from left to right; of a wide character only the left half is there.
typealias CursesCells = [cchar_t]

/// Curses as a maker of bytes: it is told what the screen is to show, and gives what has to be sent
/// to change the terminal. It never touches the terminal itself, nor its settings or signals.
///
/// Curses has one screen at a time, so there may be one of these at a time.
final class CursesScreen {
  private let screen: OpaquePointer
  private let capture: FrameCapture
  private(set) var size: Size
  /// How many colours the terminal has.
  let depth: ColourDepth
  /// Whether the terminal has eight colours and no bright ones.
  let isLimitedToEight: Bool
  /// One more than the highest number that a pair of colours may have.
  let pairLimit: Int

  /// Throws `TerminalError` where there is no description of the terminal or it is of no use.
  init(name: TerminalName, size: Size, usesColours: Bool) throws(TerminalError) {
    let capture = try FrameCapture()
    // Curses would ask a terminal for its size and finds a file here, so it is told by the variables
    // that `CursesTerminal.prepare` sets: its buffer is as large as the screen then, and it gives a
    // frame in few pieces.
    use_env(true)
    use_tioctl(false)
    let found = SignalDispositions.kept { Self.firstScreen(of: name.descriptions, capture.stream) }
    guard let found else {
      let isKnown = lookout_is_described(name.value, fileno(capture.stream)) != 0
      throw isKnown ? .unusableTerminal(name: name.value) : .unknownTerminal(name: name.value)
    }
    guard lookout_capability("cup") != nil else {
      endwin()
      delscreen(found)
      throw .unusableTerminal(name: name.value)
    }
    lookout_keep_palette()
    let colours = usesColours ? Self.startColours() : 0
    (depth, isLimitedToEight) = Self.depth(colours: colours)
    pairLimit = colours > 0 ? Int(lookout_pair_count()) : 1
    screen = found
    self.capture = capture
    self.size = size
    resize_term(Int32(size.height), Int32(size.width))
    forget()
  }

  deinit {
    endwin()
    delscreen(screen)
  }

  private static func firstScreen(
    of names: [String], _ stream: UnsafeMutablePointer<FILE>
  ) -> OpaquePointer? {
    for name in names {
      if let screen = lookout_new_screen(name, stream) { return screen }
    }
    return nil
  }

  private static func startColours() -> Int {
    guard start_color() == OK else { return 0 }
    use_default_colors()
    return Int(lookout_colour_count())
  }

  /// What so many colours allow, and whether only the first eight are the usual ones.
  static func depth(colours: Int) -> (ColourDepth, isLimitedToEight: Bool) {
    switch colours {
    case 256: (.many, false)
    case 16...255: (.sixteen, false)
    // Where numbers are themselves colours, the first eight are still the palette's.
    case 8...: (.sixteen, true)
    default: (.none, false)
    }
  }
}

extension CursesScreen {
  /// Hands one row over, from the left edge on.
  func setRow(_ y: Int, _ cells: CursesCells) {
    let window = lookout_standard_window()
    wmove(window, Int32(y), 0)
    wadd_wchnstr(window, cells, Int32(cells.count))
  }

  /// Has curses work out what changed so far, without a word about the cursor.
  ///
  /// Curses scrolls a part of the screen where it finds three rows or more of the old one at another
  /// place, and there is no call that says otherwise. Emulators differ in how well they follow, and
  /// on a screen of panels little is gained: so it is shown one row after the other.
  func settle() {
    let window = lookout_standard_window()
    leaveok(window, true)
    wnoutrefresh(window)
    doupdate()
    leaveok(window, false)
  }

  /// Where the cursor stands, and whether it is seen. Unseen, it waits in the lower left.
  func placeCursor(_ position: Position?) {
    curs_set(position == nil ? 0 : 1)
    wmove(
      lookout_standard_window(), Int32(position?.y ?? size.height - 1), Int32(position?.x ?? 0))
  }

  /// The bytes that make the terminal show what was handed over; none where it does already.
  func update() -> [UInt8] {
    wnoutrefresh(lookout_standard_window())
    doupdate()
    return capture.take()
  }

  /// The terminal has another size. Its contents are unknown.
  func resize(to size: Size) {
    self.size = size
    resize_term(Int32(size.height), Int32(size.width))
    clearok(lookout_current_window(), true)
  }

  /// Nothing is known of the terminal any more: the next update sets its modes and draws all.
  func forget() {
    endwin()
    _ = capture.take()
  }

  /// A string of the terminal's description.
  func capability(_ name: String) -> String? {
    lookout_capability(name).map { String(cString: $0) }
  }

  /// What keeps unusual characters from shifting others; nothing where the terminal cannot save
  /// its cursor's position.
  var positionGuard: PositionGuard? {
    guard let save = capability("sc"), let restore = capability("rc"),
      let right = capability("cuf1")
    else { return nil }
    return PositionGuard(
      save: ControlBytes.withoutPadding(save), restore: ControlBytes.withoutPadding(restore),
      right: ControlBytes.withoutPadding(right))
  }
}
