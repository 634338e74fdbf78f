private import CLinux
private import Glibc

extension Unicode.Scalar {
  /// How many terminal cells the character takes: 0 for a mark on the one before it, 1 or 2.
  package var cellWidth: Int {
    if value < 0x300 { return value < 0x20 ? 0 : 1 }
    return max(0, measuredWidth)
  }

  /// What the C library says, as ncurses will ask it; less than 0 for what cannot be drawn.
  var measuredWidth: Int {
    guard let locale = locale_t(bitPattern: UTF8Locale.address) else { return 1 }
    let previous = uselocale(locale)
    defer { _ = uselocale(previous) }
    return Int(wcwidth(wchar_t(value)))
  }
}

/// The C library measures characters by the thread's locale; this one knows them all.
private enum UTF8Locale {
  /// The address of a locale that lives as long as the program, 0 where the system has none.
  static let address: Int = {
    let locale = newlocale(lookout_lc_ctype_mask(), "C.UTF-8", nil)
    return locale.map { Int(bitPattern: $0) } ?? 0
  }()
}
