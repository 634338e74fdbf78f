/// Turns the bytes that a terminal sends into events. It keeps what is not yet whole, and never
/// more than a few hundred bytes of it.
///
/// What it does not know is swallowed whole, so that no part of a sequence is taken for a key.
package struct KeyDecoder: Equatable, Sendable {
  private enum State: Equatable {
    case ground
    /// After `ESC`, once or twice.
    case escape, escapeTwice
    /// After `ESC` and a byte that announces another.
    case intermediate
    case controlSequence
    /// After `ESC [ [`.
    case linuxFunction
    /// After `ESC O`.
    case singleShift
    case string
    /// After an `ESC` that may end a string.
    case stringEscape
    case paste
    /// After `ESC [ M`: three bytes that say where the mouse is.
    case mouse(remaining: Int)
  }

  private var state = State.ground
  private var character = PartialCharacter()
  /// Whether the character under way came with the alt key and is to be swallowed.
  private var hasAlt = false
  private var sequence = ControlSequence()
  private var string = TerminalString()
  private var pasted = PastedText()

  package init() {}

  /// The events that the bytes complete, in order.
  package mutating func decode(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    for byte in bytes { take(byte, &events) }
    return events
  }

  /// Whether the bytes so far end in what may be a key of its own or the beginning of more.
  ///
  /// If nothing follows within 25 ms, call ``flush()``.
  package var hasPendingEscape: Bool {
    switch state {
    case .escape, .escapeTwice, .intermediate, .singleShift, .linuxFunction, .stringEscape: true
    case .controlSequence: sequence.isEmpty
    case .string: string.isEmpty
    case .paste: pasted.endsInEscape
    case .ground, .mouse: false
    }
  }

  /// Says that nothing followed: a lone escape was the key, and `ESC [` was alt and a bracket.
  package mutating func flush() -> [TerminalEvent] {
    guard hasPendingEscape else { return [] }
    defer { state = .ground }
    switch state {
    case .escape: return [.key(.escape)]
    case .escapeTwice: return [.key(.escape), .key(.escape)]
    default: return []
    }
  }

  /// The bytes that are kept at present.
  var keptBytes: Int { sequence.count + string.count }
}

extension KeyDecoder {
  private mutating func take(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    switch state {
    case .ground: takeText(byte, &events)
    case .escape, .escapeTwice: takeAfterEscape(byte, &events)
    case .intermediate: takeIntermediate(byte, &events)
    case .controlSequence: takeControlSequence(byte, &events)
    case .linuxFunction: end(SequenceKeys.key(linuxFunction: Unicode.Scalar(byte)), &events)
    case .singleShift: takeSingleShift(byte, &events)
    case .string: takeString(byte, &events)
    case .stringEscape: takeStringEscape(byte, &events)
    case .paste: if pasted.append(byte) { state = .ground }
    case .mouse(let remaining): state = remaining > 1 ? .mouse(remaining: remaining - 1) : .ground
    }
  }

  private mutating func takeText(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    switch character.append(byte) {
    case .incomplete: return
    case .invalid: hasAlt = false
    case .interrupted:
      hasAlt = false
      takeText(byte, &events)
    case .complete("\u{1B}"): state = .escape
    case .complete(let scalar):
      if !hasAlt, let key = Key(typed: scalar) { events.append(.key(key)) }
      hasAlt = false
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    let isSecond = state == .escapeTwice
    switch byte {
    case 0x1B:
      if isSecond { events.append(.key(.escape)) }
      state = .escapeTwice
      return
    case 0x5B:
      sequence.removeAll()
      state = .controlSequence
      return
    case 0x4F:
      state = .singleShift
      return
    default: break
    }
    // The first of two escapes was the key: only arrows come with two.
    if isSecond { events.append(.key(.escape)) }
    switch byte {
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F:
      string.begin(kind: byte)
      state = .string
    case 0x20...0x2F: state = .intermediate
    default:
      state = .ground
      hasAlt = true
      takeText(byte, &events)
    }
  }

  private mutating func takeIntermediate(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    switch byte {
    case 0x1B: state = .escape
    case 0x20...0x2F: return
    default: state = .ground
    }
  }

  private mutating func takeControlSequence(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    switch byte {
    case 0x1B: state = .escape
    case 0x18, 0x1A: state = .ground
    case 0x5B where sequence.isEmpty: state = .linuxFunction
    case 0x4D where sequence.isEmpty: state = .mouse(remaining: 3)
    // rxvt ends a sequence with a sign that for others announces the end.
    case 0x24 where sequence.isOneNumber: endControlSequence(byte, &events)
    case 0x20...0x3F: sequence.append(byte)
    case 0x40...0x7E: endControlSequence(byte, &events)
    default: return
    }
  }

  private mutating func endControlSequence(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    state = .ground
    if sequence.beginsPaste(endingWith: byte) {
      pasted.begin()
      state = .paste
    } else if let event = sequence.event(endingWith: byte) {
      events.append(event)
    }
  }

  private mutating func takeSingleShift(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    switch byte {
    case 0x1B: state = .escape
    // An old way to say which modifier was held.
    case 0x30...0x39: return
    default: end(SequenceKeys.key(singleShift: Unicode.Scalar(byte)), &events)
    }
  }

  private mutating func takeString(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    switch byte {
    case 0x1B: state = .stringEscape
    case 0x07: endString(&events)
    case 0x18, 0x1A: state = .ground
    default: string.append(byte)
    }
  }

  private mutating func takeStringEscape(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    if byte == 0x5C {
      endString(&events)
    } else {
      state = .escape
      take(byte, &events)
    }
  }

  private mutating func endString(_ events: inout [TerminalEvent]) {
    state = .ground
    if let event = string.event { events.append(event) }
  }

  private mutating func end(_ key: Key?, _ events: inout [TerminalEvent]) {
    state = .ground
    if let key { events.append(.key(key)) }
  }
}
