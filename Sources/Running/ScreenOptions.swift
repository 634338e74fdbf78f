package import CareModel
package import Ingestion
private import Settings
package import Text

/// What the dashboard is started with.
package struct ScreenOptions: Sendable {
  /// The folder to watch, as it was named.
  package var folder: String
  package var mode = WatchMode.auto
  /// How often to look through a folder that raises no events, in milliseconds.
  package var pollEvery: Int64 = 5000
  /// The day to show; nil for the newest.
  package var day: Day?
  /// For whose eyes the figures are to be.
  package var wish = DisclosureWish()
  /// The theme asked for on the command line; it wins over the folder's.
  package var theme: String?
  /// What is said at the bottom of the first screen.
  package var notice: String?
  /// Told what is found as well; nil for none.
  package var log: LogFile?
  /// The fault to die of once the screen is up, for trying that the terminal is put back.
  package var crash: CrashTest?

  package init(folder: String) { self.folder = folder }
}

extension ScreenOptions {
  /// The names of the themes that come with the program.
  package static var themes: [String] { ShippedThemes.names }

  /// Why there is no theme of a name, and what there is; nil where there is one.
  ///
  /// It looks into the folder of the user's themes only where none of that name comes with the
  /// program.
  package static func complaint(ofTheme text: String) -> SafeText? {
    if ShippedThemes.names.contains(text) { return nil }
    guard let name = ThemeName(text) else {
      return "“\(text)” cannot be the name of a theme: use \(ShippedThemes.list)"
    }
    var folder = UserFolders.themes
    if folder?.names.contains(name) == true { return nil }
    _ = folder?.look()
    return ThemeChoice.words(forNo: name, among: folder?.themes ?? UserThemes(folder: nil))
  }
}

/// Faults that a program may die of.
package enum CrashTest: String, Sendable, CaseIterable {
  case trap
  case oob
  case `nil`
}

extension CrashTest {
  /// Dies.
  func run() {
    let nothing: [Int] = CommandLine.arguments.isEmpty ? [1] : []
    switch self {
    case .trap: preconditionFailure("asked for")
    case .oob: _ = nothing[nothing.count + 3]
    case .nil:
      let absent: Int? = nothing.first
      _ = unsafelyKnown(absent)
    }
  }

  private func unsafelyKnown(_ value: Int?) -> Int {
    guard let value else { preconditionFailure("found nil") }
    return value
  }
}
