package import CareModel
import TerminalUI
import Text

extension DashboardState {
  /// For whose eyes the page is: on the page of all authorities the fewest that any of them may be
  /// seen by, as it shows the figures of each.
  package var audience: Audience {
    let shown = place.page == .region ? authorities.map(\.figures.audience) : []
    return shown.min() ?? figures.audience
  }

  /// Whether the page leaves out free text, of any authority that stands on it.
  package var hidesDetail: Bool {
    let shown = place.page == .region ? authorities.map(\.figures) : [figures]
    return shown.contains { $0.disclosure.hidesDetail }
  }

  /// Goes into the meeting view at once; out of it only after a question.
  mutating func changeMeeting() {
    if wish.isMeeting {
      overlay = .leavingMeeting
    } else {
      show(meeting: true)
      notice = "this is the meeting view · m leaves it"
    }
  }

  /// Takes the key that answers the question, which does nothing else.
  mutating func answerLeaving(_ key: Key) {
    overlay = nil
    if key == .character("y") {
      show(meeting: false)
      notice = "the meeting view is left"
    } else {
      notice = "this is still the meeting view"
    }
  }

  /// Keeps the place, as far as there is something of it to be seen.
  private mutating func show(meeting: Bool) {
    wish.isMeeting = meeting
    for index in authorities.indices { authorities[index].show(for: wish) }
    showFigures()
    leaveMissingPlaces()
  }
}
