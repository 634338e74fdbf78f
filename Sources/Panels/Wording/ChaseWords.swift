package import CareModel
package import Text

extension ChaseItem {
  /// `11 Weeks in care: actual`.
  package var words: SafeText { figure.map { "\(name): \($0)" } ?? name }

  /// `30 days`; nothing where it is not known since when.
  package var daysWords: SafeText { days.map { SafeText($0.words("day")) } ?? "" }
}

extension ChaseReason {
  package var words: SafeText {
    switch self {
    case .noFigure(let absence): absence.sentence
    case .due: "due"
    case .report: "report due"
    case .review: "review due"
    case .planned: "planned, not done"
    case .late: "late: the newest"
    case .file(let verdict): verdict.words
    case .stale: "gone or broken"
    }
  }

  /// `due 30 Apr 2013`: as a sentence with its day.
  package var sentence: SafeText {
    switch self {
    case .noFigure, .file, .stale: words
    case .due(let day): "due \(day.long)"
    case .report(let day): "report due \(day.long)"
    case .review(let day): "review due \(day.long)"
    case .planned(let day): "planned for \(day.long), neither done nor cancelled"
    case .late(let newest): "late: the newest is of \(newest.long)"
    }
  }
}

extension ChaseGroup {
  package var ownerWords: SafeText { ownerRole ?? "No owner given" }
}

extension ChaseFigures {
  /// `7 · 3 without an owner`.
  package var countWords: SafeText {
    "\(count)" + (withoutOwner > 0 ? " · \(withoutOwner) without an owner" : "")
  }
}
