import CVterm

/// A key of the keyboard that is not a character.
package enum SpecialKey: Sendable {
  case up, down, left, right
  case home, end, pageUp, pageDown, insert, delete
  case enter, tab, backTab, backspace, escape
  case function(Int)
}

/// What a wheel or a button of the mouse does.
package enum MouseAction: Sendable {
  case click, doubleClick, wheelUp, wheelDown
}

extension SpecialKey {
  fileprivate var code: VTermKey {
    switch self {
    case .up: VTERM_KEY_UP
    case .down: VTERM_KEY_DOWN
    case .left: VTERM_KEY_LEFT
    case .right: VTERM_KEY_RIGHT
    case .home: VTERM_KEY_HOME
    case .end: VTERM_KEY_END
    case .pageUp: VTERM_KEY_PAGEUP
    case .pageDown: VTERM_KEY_PAGEDOWN
    case .insert: VTERM_KEY_INS
    case .delete: VTERM_KEY_DEL
    case .enter: VTERM_KEY_ENTER
    case .tab, .backTab: VTERM_KEY_TAB
    case .backspace: VTERM_KEY_BACKSPACE
    case .escape: VTERM_KEY_ESCAPE
    case .function(let number):
      VTermKey(rawValue: VTERM_KEY_FUNCTION_0.rawValue + UInt32(number))
    }
  }

  fileprivate var modifier: VTermModifier {
    if case .backTab = self { VTERM_MOD_SHIFT } else { VTERM_MOD_NONE }
  }
}

extension EmulatedTerminal {
  /// The bytes that a key sends in the modes that the program has set.
  func bytes(for key: SpecialKey) -> [UInt8] {
    vterm_keyboard_key(terminal, key.code, key.modifier)
    return log.takeOutput()
  }

  /// The bytes that the mouse sends, none if the program did not ask for it.
  func bytes(for action: MouseAction, column: Int, row: Int) -> [UInt8] {
    vterm_mouse_move(terminal, Int32(row), Int32(column), VTERM_MOD_NONE)
    let buttons: [Int32] =
      switch action {
      case .click: [1]
      case .doubleClick: [1, 1]
      case .wheelUp: [4]
      case .wheelDown: [5]
      }
    for button in buttons {
      vterm_mouse_button(terminal, button, true, VTERM_MOD_NONE)
      // A wheel is not released.
      if button < 4 { vterm_mouse_button(terminal, button, false, VTERM_MOD_NONE) }
    }
    return log.takeOutput()
  }

  /// The bytes of a pasted text, between marks if the program asked for them.
  func bytes(pasting text: String) -> [UInt8] {
    vterm_keyboard_start_paste(terminal)
    let start = log.takeOutput()
    vterm_keyboard_end_paste(terminal)
    return start + Array(text.utf8) + log.takeOutput()
  }
}
