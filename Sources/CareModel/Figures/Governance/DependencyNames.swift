import Text

/// What the things that a risk may hang on go by.
struct DependencyNames {
  private var names: [String: [DependencyName]] = [:]

  init(targets: TargetsFigures, actions: ActionsFigures) {
    for target in targets.rows {
      add(DependencyName(.target, id: target.id, name: target.name))
    }
    for action in actions.rows {
      let id = action.row.id ?? action.row.action
      add(DependencyName(.action, id: id, name: action.row.action))
    }
  }

  /// The same with risks, which are named first.
  func adding(_ risks: [DependencyName]) -> DependencyNames {
    var result = self
    for risk in risks.reversed() { result.add(risk, isFirst: true) }
    for risk in risks where risk.id != risk.name { result.add(risk, as: risk.name) }
    return result
  }

  /// What goes by a name: `R2`, or `target 7` where several kinds have a 7.
  subscript(text: SafeText) -> [DependencyName] {
    if let found = names[Indicator.key(text)] { return found }
    for kind in DependencyKind.allCases where text.string.lowercased().hasPrefix(kind.rawValue) {
      let rest = SafeText(text.string.dropFirst(kind.rawValue.count))
      return (names[Indicator.key(rest)] ?? []).filter { $0.kind == kind }
    }
    return []
  }

  private mutating func add(
    _ name: DependencyName, as text: SafeText? = nil, isFirst: Bool = false
  ) {
    let key = Indicator.key(text ?? name.id)
    guard !key.isEmpty, names[key]?.contains(name) != true else { return }
    names[key, default: []].insert(name, at: isFirst ? 0 : names[key]?.count ?? 0)
  }
}
