import CareModel
import Text

extension MovedFigure {
  /// What the figure is called: `looked-after children`, `target 7 Children in care`.
  var title: SafeText {
    switch name {
    case .lookedAfter: "looked-after children"
    case .placements(let name): name
    case .residential: "residential placements"
    case .agencyFTE: "agency social workers, FTE"
    case .agencyHeadcount: "agency social workers, heads"
    case .agencyRate: "agency rate"
    case .vacancyRate: "vacancy rate"
    case .target(let id): label == id || label.isEmpty ? "target \(id)" : "target \(id) \(label)"
    case .savings(let year): "savings \(Self.words(year))"
    case .actions(.completed): "actions completed"
    case .actions(.inProgress): "actions in progress"
    case .actions(.notStarted): "actions not started"
    case .actions, .otherActions: "actions of another status"
    case .measure: label
    case .workload, .referralToPlan, .referralToCare, .forecast: titleOfWorkload
    case .budget, .budgetLine, .pressures, .savingsTarget: titleOfMoney
    case .overdueDecisions: "decisions overdue"
    case .overdueForums: "forums whose report is overdue"
    case .risks(.none): "risks without a score"
    case .risks(let rag): "\(rag.rawValue) risks"
    case .breaches: "spending without authority"
    case .chase: "on the chase list"
    }
  }

  /// `workload: Referrals`, `referrals that led to a plan, Jan–Mar 13`.
  private var titleOfWorkload: SafeText {
    switch name {
    case .workload(let step): "workload: \(step.name)"
    case .referralToPlan: "referrals that led to a plan, \(label)"
    case .referralToCare: "referrals that led to care, \(label)"
    default: "\(label) if all planned moves happen"
    }
  }

  /// `budget line Agency placements 2015/16`.
  private var titleOfMoney: SafeText {
    switch name {
    case .budget(let year): "all budget lines \(Self.words(year))"
    case .budgetLine(_, let year): "budget line \(label) \(Self.words(year))"
    case .savingsTarget(let year): "savings target \(year.label)"
    case .pressures(let year): "pressures \(Self.words(year))"
    default: label
    }
  }

  private static func words(_ year: FinancialYear?) -> SafeText {
    year.map { SafeText($0.label) } ?? "of no year"
  }

  /// `plan.csv lines 41, 97`; nil where no row that differs feeds it.
  var rowWords: SafeText? {
    guard !rows.isEmpty else { return nil }
    var paths: [SafeText] = []
    for row in rows where !paths.contains(row.row.path) { paths.append(row.row.path) }
    return paths.map { path in
      let own = rows.filter { $0.row.path == path }
      let here = own.filter { !$0.isGone }.map(\.row.line)
      let gone = own.filter(\.isGone).map(\.row.line)
      let words = [
        here.isEmpty ? nil : "\(path) \(Self.lines(here))" as SafeText,
        gone.isEmpty ? nil : "\(Self.lines(gone)) of \(path) taken out" as SafeText,
      ]
      return words.compactMap(\.self).joined(separator: ", ")
    }.joined(separator: "; ")
  }

  /// `line 41`, `lines 41, 97`, `lines 2, 3, 4, 5, 6 and 12 more`.
  private static func lines(_ lines: [Int]) -> String {
    let most = 5
    let named = lines.sorted().prefix(most).map(String.init).joined(separator: ", ")
    let more = lines.count > most ? " and \(lines.count - most) more" : ""
    return (lines.count == 1 ? "line " : "lines ") + named + more
  }
}

extension MovedPart {
  /// `318 → 320`.
  var words: SafeText { "\(text(before)) → \(text(after))" }

  private func text(_ value: FigureValue) -> SafeText {
    switch value {
    case .number(let number): aspect == .variance ? number.signedWords() : number.words()
    case .percent(let percent): percent.isKnown ? percent.words(decimals: 1) + "%" : percent.words()
    case .money(let money): aspect == .variance ? money.signedWords : money.words
    case .rating(.none): "no colour"
    case .rating(let rag): "\(rag.letter) \(rag.shape) \(rag.word)"
    }
  }
}

extension FigureAspect {
  /// What of the figure it is; nil for the figure itself.
  var words: SafeText? {
    switch self {
    case .value: nil
    case .target: "target"
    case .actual: "actual"
    case .variance: "variance"
    case .rating: "rating"
    case .achieved: "achieved"
    case .budget: "budget"
    case .forecast: "forecast"
    case .total: "total"
    case .notBrokenDown: "not broken down"
    case .unmitigated: "unmitigated"
    }
  }
}
