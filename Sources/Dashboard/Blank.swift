import CareModel

extension DashboardState {
  /// After how many milliseconds without a key nothing is shown any more, by what the folders'
  /// settings say; nil for never.
  package var blankAfter: Int64? {
    let minutes = authorities.map { $0.figures.blankAfterMinutes ?? Self.usualIdleMinutes }
    return minutes.filter { $0 > 0 }.min().map { Int64($0) * 60_000 }
  }

  private static var usualIdleMinutes: Int { 10 }

  /// Shows nothing. Of where one was nothing is kept: there is no way back to it.
  mutating func blank() {
    isBlank = true
    notice = nil
    goToStart()
  }

  /// Shows where every way begins; the key that asks for it does nothing else.
  mutating func wake() {
    isBlank = false
    goToStart()
  }

  private mutating func goToStart() {
    overlay = nil
    places = hasSeveralAuthorities ? firstPlaces : [Place(.overview)]
  }
}
