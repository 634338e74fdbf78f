internal import Glibc

extension termios {
  /// The settings of the terminal behind a descriptor; nothing where it is none or gone.
  init?(of descriptor: Int32) {
    self.init()
    guard tcgetattr(descriptor, &self) == 0 else { return nil }
  }

  /// The same settings, but every key is handed over as it is pressed and nothing is printed.
  ///
  /// The keys that interrupt, quit and suspend stay signals, and whether ^S stops the output stays
  /// as the user has it.
  var forKeys: termios {
    var settings = self
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO | ECHONL | IEXTEN)
    settings.c_iflag &= ~tcflag_t(ICRNL | INLCR | IGNCR | ISTRIP | PARMRK)
    settings.c_oflag &= ~tcflag_t(OPOST)
    withUnsafeMutableBytes(of: &settings.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
    return settings
  }

  /// Puts the settings into effect at once.
  @discardableResult
  func apply(to descriptor: Int32) -> Bool {
    var settings = self
    while tcsetattr(descriptor, TCSANOW, &settings) != 0 {
      if errno != EINTR { return false }
    }
    return true
  }
}
