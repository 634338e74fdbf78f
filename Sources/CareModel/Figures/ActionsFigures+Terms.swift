/// The actions that are to work within one term.
package struct ActionTermGroup: Equatable, Sendable {
  /// Nil for actions whose term is not given.
  package var term: ActionTerm?
  package var actions: ActionsFigures
}

extension ActionsFigures {
  /// The actions by how soon they are to work, the soonest first; empty where the plan gives no
  /// terms.
  package var byTerm: [ActionTermGroup] {
    guard rows.contains(where: { $0.row.term != nil }) else { return [] }
    return (ActionTerm.allCases.map(Optional.some) + [nil]).compactMap { term in
      let own = rows.filter { $0.row.term == term }
      guard !own.isEmpty else { return nil }
      return ActionTermGroup(
        term: term, actions: ActionsFigures(asAt: asAt, rows: own, byUrgency: own.byUrgency))
    }
  }
}
