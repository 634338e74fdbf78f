import CareModel
import TerminalUI
import Text

/// What a list of targets shows of the measures that balance them.
enum TargetBalanceCell {
  /// A column of its own where a target of the list has such a measure.
  static func columns(for targets: [TargetFigure]) -> [Table.Column] {
    targets.contains { $0.balance != nil } ? [.init("balance", priority: 1)] : []
  }

  /// `repeat plans ▲ 3`, in the colour of its way.
  static func line(of target: TargetFigure) -> Line {
    guard let balance = target.balance else { return Line() }
    var line = Line(balance.measure.fitted(to: 24), Look.muted)
    if let movement = balance.telling {
      line.append(" \(movement.changeWords)", Look.direction(isAdverse: movement.isWorse))
    } else {
      line.append(" \(balance.valueWords)", Look.muted)
    }
    return line
  }
}

extension TargetFigure {
  /// Stands beside the colour where it does not tell all: the balancing measure got worse.
  func balanceMark(_ words: SafeText) -> Line {
    balance?.isWorse == true ? Line(words, Look.worse) : Line()
  }

  var balanceStyle: Style { Look.direction(isAdverse: balance?.isWorse) }

  /// What is told of the measure where its figures come from.
  var balanceEntries: [(label: SafeText, text: SafeText)] {
    guard let balance else { return [] }
    let row: SafeText = balance.row.map { " (\($0.words))" } ?? ""
    return [("balance", (balanceWords ?? balance.measure) + row)]
  }
}
