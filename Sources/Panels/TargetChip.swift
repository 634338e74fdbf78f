import CareModel
import TerminalUI
import Text

/// A target's rating where a list shows it: a chip, or why there is none.
enum TargetChip {
  static func line(_ target: TargetFigure) -> Line {
    if target.rating.rag != .none { return Look.chip(target.rating.rag) }
    switch target.status {
    case .notDue: return Line("not due", Look.muted)
    case .notKnown: return Line("?", Look.warning)
    case .met, .missed: return Line(target.status.words, Look.muted)
    }
  }
}
