/// Which keys send which sequences: xterm's, the VT220's, the Linux console's and rxvt's.
enum SequenceKeys {
  /// The key that sends `ESC [`, the numbers and the letter. Modifiers are passed over.
  static func key(controlSequence numbers: [Int], letter: Unicode.Scalar) -> Key? {
    switch letter {
    // rxvt ends with another sign where a modifier is held.
    case "~", "^", "$", "@": return numbers.first.flatMap { numbered($0) }
    case "Z": return .backTab
    case "P", "Q", "R", "S":
      // Without a modifier these come as `ESC O P`; other numbers are a report of the cursor.
      return numbers.first == 1 && numbers.count == 2 ? functionOrMove(letter) : nil
    case "a", "b", "c", "d":
      return numbers.isEmpty ? functionOrMove(letter) : nil
    case "A", "B", "C", "D", "F", "H": return functionOrMove(letter)
    default: return nil
    }
  }

  /// The key that sends `ESC O` and the letter: cursor keys and the number pad in the mode that
  /// programs of full screens switch on.
  static func key(singleShift letter: Unicode.Scalar) -> Key? {
    switch letter {
    case "M": return .enter
    case "I": return .tab
    case "X": return .character("=")
    case "j"..."y":
      let sign = letter.value - 0x40
      return Unicode.Scalar(sign).map { .character(Character($0)) }
    default: return functionOrMove(letter)
    }
  }

  /// The function keys of the Linux console, `ESC [ [ A` to `E`.
  static func key(linuxFunction letter: Unicode.Scalar) -> Key? {
    ("A"..."E").contains(letter) ? .function(Int(letter.value) - 0x40) : nil
  }

  private static func functionOrMove(_ letter: Unicode.Scalar) -> Key? {
    switch letter {
    case "A", "a": .up
    case "B", "b": .down
    case "C", "c": .right
    case "D", "d": .left
    case "H": .home
    case "F": .end
    case "P", "Q", "R", "S": .function(Int(letter.value) - 0x4F)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    // The numbers have gaps where the keyboard of a VT220 had them.
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }
}
