import Text

extension SpendControlFigures {
  init(_ snapshot: Snapshot, calendar: Calendar, on day: Day?) {
    let asAt = Calendar.shown(day, coversTo: calendar.governance.spendControlCoversTo)
    let rule = snapshot.settings.spendControl
    let lines = snapshot.spendControl.filter { row in asAt.map { row.day <= $0 } ?? true }
      .map { SpendFigure(row: $0, authority: rule.authority(of: $0)) }
    func requests(_ isMeant: (SpendFigure) -> Bool) -> SpendRequests {
      SpendRequests(lines.filter(isMeant))
    }
    self.rule = rule
    self.asAt = snapshot.spendControl.isEmpty ? nil : asAt
    self.requests = SpendRequests(lines)
    authorised = requests { $0.row.outcome == .authorised }
    refused = requests { $0.row.outcome == .refused }
    open = requests { $0.row.outcome.isOpen }
    other = requests { $0.row.outcome.isOther }
    withoutAuthority = requests { $0.authority.isLacking }
    byKind = Self.groups(lines)
    byUrgency = lines.enumerated().sorted { left, right in
      (left.element.urgency, left.element.row.day, left.offset)
        < (right.element.urgency, right.element.row.day, right.offset)
    }.map(\.element)
  }

  private static func groups(_ lines: [SpendFigure]) -> [SpendGroup] {
    var order: [String?] = []
    var groups: [String?: [SpendFigure]] = [:]
    for line in lines {
      let key = line.row.kind.map(Indicator.key)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(line)
    }
    let found = order.compactMap { key in
      groups[key].map { SpendGroup(kind: $0.first?.row.kind, requests: SpendRequests($0)) }
    }
    return found.filter { $0.isOfConferences }
      + found.filter { !$0.isOfConferences && $0.kind != nil } + found.filter { $0.kind == nil }
  }
}

extension SpendGroup {
  fileprivate var isOfConferences: Bool { requests.lines.first?.isConference ?? false }
}

extension SpendRequests {
  init(_ lines: [SpendFigure]) {
    self.lines = lines
    amount = Total(lines.map { (label: $0.row.description, quantity: $0.row.amount) })
  }
}

extension SpendControl {
  /// Whether a request had the authority that the rule asks for.
  func authority(of row: SpendControlRow) -> SpendAuthority {
    guard let threshold else { return .noRule }
    if row.outcome == .refused || row.outcome == .withdrawn { return .notSpent }
    if let from, row.day < from { return .beforeRule }
    guard let isAbove = row.amount.isAbove(threshold) else {
      return isAuthorised(row) ? .given : .notKnown
    }
    guard isAbove else { return .notNeeded }
    if isAuthorised(row) { return .given }
    if row.authorisedBy != nil { return .ofAnother }
    return row.outcome.isOpen ? .awaited : .missing
  }

  /// Whether the post that the rule names authorised it; any post where the rule names none.
  private func isAuthorised(_ row: SpendControlRow) -> Bool {
    guard let post = row.authorisedBy.map(Indicator.key), !post.isEmpty else { return false }
    guard let authoriser = authoriser.map(Indicator.key), !authoriser.isEmpty else { return true }
    return post.contains(authoriser)
  }
}

extension Quantity<Money> {
  /// Whether it is more than a threshold; nil where that is not sure.
  fileprivate func isAbove(_ threshold: Money) -> Bool? {
    guard case .known(let money, let certainty) = self else {
      return absence == .roundsToZero ? false : nil
    }
    switch certainty {
    case .exact, .estimated: return money > threshold
    case .atLeast: return money > threshold ? true : nil
    case .atMost: return money > threshold ? nil : false
    }
  }
}

extension SpendOutcome {
  package var isOpen: Bool { self == .open || self == .notGiven }

  fileprivate var isOther: Bool { self != .authorised && self != .refused && !isOpen }
}

extension SpendFigure {
  /// Whether it is about a conference: where spending is held back they are looked at one by one.
  package var isConference: Bool {
    row.kind.map(Indicator.key)?.contains("conference") ?? false
  }

  fileprivate var urgency: Int {
    if authority.isBreach { return 0 }
    if authority == .awaited { return 1 }
    if authority == .notKnown { return 2 }
    if isConference { return 3 }
    return row.outcome.isOpen ? 4 : 5
  }
}
