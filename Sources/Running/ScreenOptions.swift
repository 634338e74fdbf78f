package import CareModel
package import Ingestion
private import Settings

/// What the dashboard is started with.
package struct ScreenOptions: Sendable {
  /// The folder to watch, as it was named.
  package var folder: String
  package var mode = WatchMode.auto
  /// How often to look through a folder that raises no events, in milliseconds.
  package var pollEvery: Int64 = 5000
  /// The day to show; nil for the newest.
  package var day: Day?
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
  /// The names of the themes there are.
  package static var themes: [String] { ShippedThemes.names }
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
