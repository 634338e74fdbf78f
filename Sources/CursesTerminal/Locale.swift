private import Glibc
internal import TerminalUI

/// The characters that the user's locale allows, and the C library's view of them.
enum Locale {
  /// Makes the C library ready to write characters, and says which ones may be written.
  static func adopt() -> Capabilities.Characters {
    let isUnicode = setlocale(LC_CTYPE, "") != nil && codeset == "UTF-8"
    guard isUnicode || declaresUnicode(requested) else { return .ascii }
    // One and the same table of widths here and where text is measured. It is also there when the
    // locale asked for is not installed, as happens to those who come in over the network.
    if setlocale(LC_CTYPE, "C.UTF-8") != nil { return .unicode }
    return isUnicode && setlocale(LC_CTYPE, "") != nil ? .unicode : .ascii
  }

  /// Whether the name of a locale, such as `en_GB.UTF-8`, asks for Unicode.
  static func declaresUnicode(_ name: String) -> Bool {
    guard let dot = name.firstIndex(of: ".") else { return false }
    let charset = name[name.index(after: dot)...].prefix { $0 != "@" }.lowercased()
    return charset == "utf-8" || charset == "utf8"
  }

  private static var codeset: String {
    nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
  }

  private static var requested: String {
    Environment.value("LC_ALL") ?? Environment.value("LC_CTYPE") ?? Environment.value("LANG") ?? ""
  }
}
