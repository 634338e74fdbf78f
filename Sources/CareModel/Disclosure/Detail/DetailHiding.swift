import Text

/// Leaves out of what is known all that may name a child or a worker: what is written freely, whose
/// it is, and what a file's remarks repeat of it.
///
/// What may be read out stands in `headline` and `owner_role`; names of measures, lines, bodies and
/// placements stay.
struct DetailHiding {
  var snapshot: Snapshot

  static func hiding(_ snapshot: Snapshot, under disclosure: Disclosure) -> Snapshot {
    guard disclosure.hidesDetail else { return snapshot }
    var hiding = DetailHiding(snapshot: snapshot)
    hiding.hidePlan()
    hiding.hideService()
    hiding.hideMoney()
    hiding.hideGovernance()
    hiding.hidePlaces()
    // What a file that is no input is called may be anybody's name.
    hiding.snapshot.sources = snapshot.sources.filter { $0.verdict != .ignored || $0.isStale }
      .map(\.withoutValues)
    return hiding.snapshot
  }
}

extension DetailHiding {
  private mutating func hidePlan() {
    let measures = Set(snapshot.measures.map { Indicator.key($0.measure) })
    snapshot.targets = snapshot.targets.map { row in
      var row = row
      row.description = row.measure == nil ? row.headline : nil
      row.condition = row.condition.map { _ in "a condition" }
      (row.owner, row.comment) = (nil, nil)
      row.balanceMeasure = row.balanceMeasure.flatMap { isKnown($0, measures) ? $0 : nil }
      return row
    }
    snapshot.savings = snapshot.savings.map { row in
      var row = row
      row.description = row.headline
      (row.status, row.comment) = (nil, nil)
      return row
    }
    var names = WithheldNames()
    snapshot.actions = snapshot.actions.map { row in
      let id = names.id(of: row.key, own: row.id)
      var shown = ActionRow(
        action: row.headline ?? "action \(id)", status: row.status.withoutWords,
        source: row.source)
      shown.id = id
      (shown.due, shown.ownerRole, shown.objective) = (row.due, row.ownerRole, row.objective)
      (shown.targetID, shown.term, shown.headline) = (row.targetID, row.term, row.headline)
      (shown.started, shown.completed) = (row.started, row.completed)
      (shown.asAt, shown.ragInFile) = (row.asAt, row.ragInFile)
      return shown
    }
  }

  /// Whether what a target is to be balanced by is a figure: else it may be anything.
  private func isKnown(_ name: SafeText, _ measures: Set<String>) -> Bool {
    guard case .measure(let key) = Indicator(name) else { return true }
    return measures.contains(key) || Indicator.expected.contains(key)
  }

  private mutating func hideService() {
    snapshot.workforce = snapshot.workforce.map { row in
      var row = row
      row.comment = nil
      return row
    }
    snapshot.workload = snapshot.workload.map { row in
      var row = row
      row.comment = nil
      return row
    }
    snapshot.measures = snapshot.measures.map { row in
      var row = row
      row.comment = nil
      return row
    }
    snapshot.plannedMoves = snapshot.plannedMoves.map { row in
      var row = row
      row.status = row.status.withoutWords
      return row
    }
  }
}

extension ActionStatus {
  /// Whether it is called off is kept; the words for it are not.
  fileprivate var withoutWords: ActionStatus {
    guard case .other(let word) = self else { return self }
    return .other(word.string.lowercased().contains("cancel") ? "cancelled" : "other")
  }
}

/// Numbers for what has no identifier, so that it is told apart without its words.
struct WithheldNames {
  private var numbers: [String: Int] = [:]

  /// The row's own identifier, else a number with a star.
  mutating func id(of key: String, own: SafeText?) -> SafeText {
    if let own { return own }
    let number = numbers[key] ?? numbers.count + 1
    numbers[key] = number
    return "\(number)*"
  }
}
