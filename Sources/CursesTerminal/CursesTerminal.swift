// CursesTerminal: a canvas goes to the screen, keys come in, and the terminal is put back whatever
// happens. It decides nothing: it imports no figures, no panels and no state of the dashboard.
// All of it belongs to the main thread, but for CrashStack.

internal import CNcurses
private import Glibc
package import TerminalUI

/// The terminal that the program was started in, with its whole screen taken over.
///
/// The order of things: `init`; `show` whenever something changed; `readInput` whenever
/// ``inputDescriptor`` is readable; `leave` or `end` before the program stops or ends.
package final class CursesTerminal {
  private let name: TerminalName
  let screen: CursesScreen
  private let positionGuard: PositionGuard?
  private let characters: Capabilities.Characters
  var output: TerminalOutput
  var input: TerminalInput
  var original: OriginalState
  var questions: Questions
  private var rows: RowBuilder
  private var theme: Theme?
  /// What the screen shows; nothing while that is not known.
  var shown: Canvas?
  /// Whether the terminal has still to be told the modes that are ours.
  var isNew = true
  private var buffer: CursesCells = []

  /// Tells curses the size of the screen by the variables that it looks at. Called before any other
  /// thread is started: the environment is no place for two.
  package static func prepare() {
    guard let size = TerminalSize.measured(STDOUT_FILENO) else { return }
    Environment.set("LINES", "\(size.height)")
    Environment.set("COLUMNS", "\(size.width)")
  }

  /// Takes the terminal over, and asks it what it can do. Nothing is seen of it until the first
  /// ``show(_:theme:)``.
  ///
  /// With `asksBackground` a terminal of colours is asked for its background as well, and the answer
  /// comes as an event. Throws `TerminalError` where there is no terminal to take over, and then
  /// leaves everything as it was.
  package init(asksBackground: Bool = false) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1 else { throw .notATerminal(.input) }
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal(.output) }
    guard let term = Environment.value("TERM") else { throw .noTerminalName }
    let name = TerminalName(value: term)
    characters = Locale.adopt()
    output = try TerminalOutput(to: STDOUT_FILENO)
    input = TerminalInput(descriptor: STDIN_FILENO)
    let size = TerminalSize.measured(STDOUT_FILENO) ?? TerminalSize.usable(width: 0, height: 0)
    let screen = try CursesScreen(
      name: name, size: size, usesColours: Environment.value("NO_COLOR") == nil)
    positionGuard = screen.positionGuard
    original = OriginalState(
      input: STDIN_FILENO, output: output.descriptor,
      reset: ControlBytes.reset(followsXterm: name.followsXterm, capability: screen.capability))
    questions = Questions(
      isAnswering: name.answersQuestions(program: Environment.value("TERM_PROGRAM")),
      asksBackground: asksBackground && screen.depth != .none)
    rows = RowBuilder(theme: Theme(name: "", inks: [:]), screen: screen)
    self.name = name
    self.screen = screen
    guard original.setAside() else { throw .system(code: errno) }
    OriginalState.guardAgainstCrashes()
    // Before the first frame, so that most have been answered when it is drawn.
    output.send(questions.take())
  }

  deinit { end() }
}

extension CursesTerminal {
  /// The size of the screen in cells, as last measured.
  package var size: Size { screen.size }

  /// What the terminal can show, as far as is known by now.
  package var capabilities: Capabilities {
    Capabilities(
      terminalName: name.value, colours: screen.depth, characters: characters,
      synchronisedUpdates: questions.synchronisedUpdates)
  }

  /// Whether answers of the terminal are still to come.
  package var awaitsAnswers: Bool { questions.areOpen }

  /// Measures the screen again, as is due after SIGWINCH. The next frame is drawn whole.
  @discardableResult
  package func resize() -> Size {
    if let size = TerminalSize.measured(STDOUT_FILENO) {
      screen.resize(to: size)
      shown = nil
    }
    return screen.size
  }
}

extension CursesTerminal {
  /// The descriptor to wait at for keys.
  package var inputDescriptor: Int32 { input.descriptor }

  /// The keys and other events that have come; `.lost` is the last one ever.
  ///
  /// Does not wait. The answers to the terminal's questions are noted here, and handed on too.
  package func readInput() -> [TerminalEvent] {
    let events = input.read()
    for event in events { questions.note(event) }
    return output.isLost && events.last != .lost ? events + [.lost] : events
  }

  /// Whether ``flushInput()`` is to be called if ``inputDescriptor`` is not readable within 25 ms.
  package var hasPendingEscape: Bool { input.hasPendingEscape }

  /// The events that the bytes so far amount to, now that no more came: a lone escape.
  package func flushInput() -> [TerminalEvent] { input.flush() }
}

extension CursesTerminal {
  /// The descriptor to wait at while ``hasUnsentBytes``.
  package var outputDescriptor: Int32 { output.descriptor }

  /// Whether the terminal is behind and has not taken all of a frame. When ``outputDescriptor``
  /// becomes writable, call ``sendRest()``.
  package var hasUnsentBytes: Bool { output.hasUnsentBytes }

  /// Sends what the terminal takes of the rest of a frame. When it says that all has gone out, show
  /// the newest canvas; the ones in between are not missed.
  package func sendRest() -> Bool { output.finish(waiting: 0) }

  /// Makes the screen show a canvas, in one write and with only what differs from the last one.
  ///
  /// Returns false where the terminal has not yet taken the frame before, or is not ours at the
  /// moment: nothing is drawn then, and the canvas is to be shown again later.
  @discardableResult
  package func show(_ canvas: Canvas, theme: Theme) -> Bool {
    guard original.isSetAside, output.finish(waiting: 0) else { return false }
    if theme != self.theme {
      self.theme = theme
      rows.use(theme)
      shown = nil
    }
    let canvas = characters == .ascii ? canvas.inASCII() : canvas
    guard handOver(canvas) else { return true }
    let frame = frame(screen.update())
    if !frame.isEmpty { output.send(frame) }
    return true
  }

  /// Gives curses the rows that differ, and says whether there was any difference.
  private func handOver(_ canvas: Canvas) -> Bool {
    let before = shown.flatMap { $0.size == canvas.size ? $0 : nil }
    var differs = before == nil
    for y in 0..<size.height {
      let isOnCanvas = y < canvas.size.height
      if let before, !isOnCanvas || canvas.hasSameRow(y, as: before) { continue }
      let row = isOnCanvas ? canvas.row(y) : []
      differs = true
      rows.build(row, width: size.width, into: &buffer)
      screen.setRow(y, buffer)
      if before != nil { screen.settle() }
    }
    if before == nil || before?.cursor != canvas.cursor { differs = true }
    guard differs else { return false }
    screen.placeCursor(
      canvas.cursor.flatMap { Rect(size).contains($0) ? $0 : nil })
    shown = canvas
    return true
  }

  /// All that is sent for a frame: its bytes, and once what the terminal is told.
  private func frame(_ bytes: [UInt8]) -> [UInt8] {
    var frame = positionGuard?.guarded(bytes) ?? bytes
    // After the switch to the other screen, and before anything can be pasted.
    if isNew, name.followsXterm { frame += ControlBytes.markPastes }
    if questions.synchronisedUpdates == .yes, !frame.isEmpty {
      frame = ControlBytes.updateBegins + frame + ControlBytes.updateEnds
    }
    isNew = false
    return frame
  }
}

extension Rect {
  fileprivate func contains(_ position: Position) -> Bool {
    position.x >= x && position.y >= y && position.x < right && position.y < bottom
  }
}
