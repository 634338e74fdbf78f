extension DisclosedFigures {
  /// How many promises have passed, how many risks have which colour, and what is to be chased.
  var governance: [HeadlineFigure] {
    promises + risks + spending
      + [HeadlineFigure(.chase, numberOf: self[dynamicMember: \.chase].items.map(\.source))]
  }

  private var promises: [HeadlineFigure] {
    let decisions = self[dynamicMember: \.decisions].rows
    let forums = self[dynamicMember: \.forums].rows
    let overdueDecisions = decisions.filter(\.isOverdue).map(\.row.source)
    let overdueForums = forums.filter(\.isOverdue).map(\.row.source)
    return
      (decisions.isEmpty ? [] : [HeadlineFigure(.overdueDecisions, numberOf: overdueDecisions)])
      + (forums.isEmpty ? [] : [HeadlineFigure(.overdueForums, numberOf: overdueForums)])
  }

  private var risks: [HeadlineFigure] {
    let risks = self[dynamicMember: \.risks].rows
    guard !risks.isEmpty else { return [] }
    return [RAG.red, .amber, .green, .none].map { rag in
      HeadlineFigure(.risks(rag), numberOf: risks.filter { $0.rag == rag }.map(\.row.source))
    }
  }

  /// Without a rule nothing is broken.
  private var spending: [HeadlineFigure] {
    let spending = self[dynamicMember: \.spendControl]
    guard spending.hasRule, !spending.requests.lines.isEmpty else { return [] }
    let breaches = spending.requests.lines.filter(\.authority.isBreach)
    return [HeadlineFigure(.breaches, numberOf: breaches.map(\.row.source))]
  }
}
