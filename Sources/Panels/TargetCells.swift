import CareModel
import TerminalUI
import Text

/// The cells of a target that every list of targets shows alike.
struct TargetCells {
  let target: TargetFigure

  private var style: Style { target.status == .notDue ? Look.muted : Look.text }

  /// Number, name, due, target, actual, variance and rating.
  var line: [Line] {
    [
      Line(target.id, Look.muted),
      Line(target.listName, style),
      Line(target.dueWords, Look.muted),
      Line(target.targetWords, style),
      actual,
      variance,
      rating,
    ]
  }

  /// The result; for a milestone still to come, what the measure is now, in the muted style.
  private var actual: Line {
    if target.status == .notDue {
      if let doubt = target.measureDoubt {
        return Line(doubt.quantity.words(), Look.figure(doubt.quantity))
      }
      let now = target.measureNow?.quantity.words(decimals: target.decimals)
      return Line(now ?? target.actualWords, Look.muted)
    }
    return Line(target.actualWords, Look.figure(target.actual))
  }

  private var variance: Line {
    guard target.variance.isKnown else { return Line() }
    return Line(target.varianceWords, Look.direction(isAdverse: target.isAdverse))
  }

  /// A chip, or why there is none.
  private var rating: Line {
    if target.rating.rag != .none {
      let mark = target.balanceMark("but")
      let chip = Look.chip(target.rating.rag)
      return mark.isEmpty ? chip : .pair(chip, mark, " ")
    }
    switch target.status {
    case .notDue: return Line("not due", Look.muted)
    case .notKnown where target.actual.absence == .suppressed: return Line("·", Look.muted)
    case .notKnown: return Line("?", Look.warning)
    case .met, .missed: return Line(target.status.words, Look.muted)
    }
  }
}
