package import CareModel

extension DashboardState {
  /// The actions in the order of the page: by urgency on the overview; on their own page by term,
  /// where the plan gives terms, and by urgency within each.
  package var listedActions: [ActionFigure] {
    let terms = actionTerms
    return terms.isEmpty ? figures.actions.byUrgency : terms.flatMap(\.actions.byUrgency)
  }

  /// The terms under which the actions are listed; empty where they are not listed by term.
  package var actionTerms: [ActionTermGroup] {
    place.page == .overview ? [] : figures.actions.byTerm
  }
}
