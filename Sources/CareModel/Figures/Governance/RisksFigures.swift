package import Text

/// A risk with what is shown of it.
package struct RiskFigure: Equatable, Sendable {
  package var row: RiskRow
  /// The day that the row belongs to; nil for an undated one.
  package var day: Day?
  /// Nil where likelihood or impact is not given.
  package var score: RiskScore?
  /// What it hangs on, in the order of the register.
  package var dependsOn: [RiskDependency]
  /// The risks that hang on it.
  package var dependents: [DependencyName]
  /// The risks that hang on each other in a ring with this one, itself among them; empty where it
  /// is in none.
  package var ring: [SafeText]
  /// Whether it was to be looked at again before the day of the figures.
  package var isOverdue: Bool
}

/// Likelihood times impact, each from 1 to 5.
package struct RiskScore: Hashable, Comparable, Sendable {
  package let likelihood: RiskLevel
  package let impact: RiskLevel

  package static func < (left: RiskScore, right: RiskScore) -> Bool { left.value < right.value }
}

extension RiskScore {
  /// 1 to 25.
  package var value: Int { likelihood.rawValue * impact.rawValue }

  package static let leastRed = 15
  package static let leastAmber = 8

  /// Red from 15, amber from 8 to 14, green below.
  package var rag: RAG {
    value >= Self.leastRed ? .red : value >= Self.leastAmber ? .amber : .green
  }
}

/// What a risk says it hangs on.
package struct RiskDependency: Equatable, Sendable {
  /// As the register writes it.
  package let text: SafeText
  /// What goes by that name: nothing where it is unknown, several where it is not clear.
  package let names: [DependencyName]
}

/// A risk, a target or an action by its name.
package struct DependencyName: Hashable, Sendable {
  package let kind: DependencyKind
  package let id: SafeText
  package let name: SafeText

  package init(_ kind: DependencyKind, id: SafeText, name: SafeText) {
    self.kind = kind
    self.id = id
    self.name = name
  }
}

package enum DependencyKind: String, Sendable, CaseIterable {
  case risk
  case target
  case action
}

/// The register of risks as it stands on a day.
package struct RisksFigures: Equatable, Sendable {
  /// The day of the register; never later than what it covers.
  package var asAt: Day?
  /// In the order of the files.
  package var rows: [RiskFigure] = []
  /// The same by score, the highest first; those without a score last.
  package var byScore: [RiskFigure] = []
}

extension RiskFigure {
  package var key: String { row.key }
  /// What tells it from others: its identifier, or its words where it has none.
  package var id: SafeText { row.id ?? row.risk }
  package var rag: RAG { score?.rag ?? .none }
  /// Whether it hangs on something that no file knows.
  package var hasUnknownDependency: Bool { dependsOn.contains { $0.names.isEmpty } }
}

extension RisksFigures {
  package func count(_ rag: RAG) -> Int { rows.count { $0.rag == rag } }
  package var overdue: Int { rows.count { $0.isOverdue } }

  /// The risks in one cell of the matrix.
  package func risks(likelihood: RiskLevel, impact: RiskLevel) -> [RiskFigure] {
    byScore.filter { $0.row.likelihood == likelihood && $0.row.impact == impact }
  }
}
