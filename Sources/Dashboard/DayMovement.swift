import CareModel
import Text

extension DashboardState {
  /// Shows the end of a month so many months earlier or later, within what is known.
  mutating func moveDay(byMonths months: Int) {
    guard let shown = figures.asAt, let latest = figures.latest else {
      notice = "nothing says what day the figures are as at"
      return
    }
    // From the middle of a month, a step on leads to its end.
    let steps = months > 0 && !shown.isEndOfMonth ? months - 1 : months
    let wanted = shown.endOfMonth(after: steps)
    if months > 0 {
      moveOn(to: wanted, from: shown, latest: latest)
    } else {
      moveBack(to: wanted, from: shown)
    }
  }

  private mutating func moveOn(to wanted: Day, from shown: Day, latest: Day) {
    if shown >= latest {
      notice = "\(latest.long) is the newest day there are figures for"
    } else {
      show(wanted >= latest ? nil : wanted)
    }
  }

  private mutating func moveBack(to wanted: Day, from shown: Day) {
    guard let earliest = figures.earliest, wanted < earliest else { return show(wanted) }
    if shown > earliest {
      show(earliest)
    } else {
      notice = "nothing is known of a day before \(earliest.long)"
    }
  }

  mutating func showNewestDay() {
    if day == nil {
      notice =
        figures.latest.map { "\($0.long) is shown, the newest day there are figures for" }
        ?? "nothing says what day the figures are as at"
    } else {
      show(nil)
    }
  }
}
