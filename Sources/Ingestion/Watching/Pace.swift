/// How long a file has to keep still before it is read. Milliseconds throughout.
package struct Pace: Equatable, Sendable {
  /// For a file that was only written to, or seen to be another.
  package let stillness: Int64

  /// A disk of this machine.
  package static let local = Pace(stillness: 2000)
  /// A share: copies are slow there, and what is seen of them is late.
  package static let share = Pace(stillness: 5000)

  package init(for kind: FileSystemKind) { self = kind.isSlow ? .share : .local }
  private init(stillness: Int64) { self.stillness = stillness }

  /// Files that are renamed into place within this time are read together.
  static let together: Int64 = 20
  /// After a program has closed a file.
  static let afterClosing: Int64 = 100
  /// Changes that follow each other faster wait until they no longer do, …
  static let afterRepetition: Int64 = 250
  /// … though no longer than this.
  static let patience: Int64 = 2000
  /// A file that has gone may be about to be replaced.
  static let absence: Int64 = 10_000
  /// When a file that looks unfinished is tried again, counted from the first time.
  static let retries: [Int64] = [2000, 5000, 15_000, 60_000, 120_000]
}
