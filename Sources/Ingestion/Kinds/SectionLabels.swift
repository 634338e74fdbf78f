import Text

/// Gives rows the objective under whose label they stand.
enum SectionLabels {
  /// The label of each data row, by its place among the rows.
  ///
  /// Where rows stand before the first label, labels stand under their rows; else above them.
  static func labels(of roles: [RowRole]) -> [Int: SafeText] {
    let standBelow = roles.first { $0.isDataOrLabel } == .data
    var result: [Int: SafeText] = [:]
    var current: SafeText?
    let order = Array(roles.indices)
    for index in standBelow ? order.reversed() : order {
      switch roles[index] {
      case .label(let label): current = label
      case .data: result[index] = current
      default: break
      }
    }
    return result
  }
}

extension RowRole {
  fileprivate var isDataOrLabel: Bool {
    switch self {
    case .data, .label: true
    case .blank, .heading, .note, .total: false
    }
  }
}
