import CareModel

/// The words that a column knows, and what each means.
struct WordList<Value: Sendable>: Sendable {
  /// The words that a message offers.
  let expected: [String]
  private let meanings: [String: Value]

  /// Pairs of a meaning with its words; the first of them is what a message offers.
  init(_ pairs: [(Value, [String])]) {
    expected = pairs.compactMap(\.1.first)
    var meanings: [String: Value] = [:]
    for (value, words) in pairs {
      for word in words { meanings[Self.key(word)] = value }
    }
    self.meanings = meanings
  }

  /// What a text means; case, spaces and punctuation do not count.
  subscript(text: some StringProtocol) -> Value? { meanings[Self.key(text)] }

  private static func key(_ text: some StringProtocol) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

enum RAGWords {
  static let headings = ["rag status", "rag rating", "current rag"]

  static let list = WordList<RAG>([
    (.red, ["red", "r"]), (.amber, ["amber", "a", "yellow"]), (.green, ["green", "g"]),
    (.blue, ["blue", "b", "complete", "completed"]), (.none, ["none"]),
  ])
}

enum PlanWords {
  static let polarity = WordList<Polarity>([
    (.lower, ["lower", "lower is better", "low", "down", "decrease", "reduce"]),
    (.higher, ["higher", "higher is better", "high", "up", "increase"]),
    (.band, ["band", "within band", "within a band", "range"]),
  ])

  static let basis = WordList<Basis>([
    (.level, ["level"]), (.reduction, ["reduction"]),
    (.percentChange, ["percent change", "percentage change", "% change"]),
  ])

  static let profile = WordList<Profile>([(.step, ["step"]), (.linear, ["linear"])])

  static let savingBasis = WordList<SavingBasis>([
    (.inYear, ["in-year", "part year"]), (.fullYear, ["full-year", "full year effect"]),
  ])

  static let yesOrNo = WordList<Bool>([
    (true, ["yes", "y", "true", "1"]), (false, ["no", "n", "false", "0"]),
  ])

  static let status = WordList<ActionStatus>([
    (.completed, ["completed", "complete", "done", "closed", "finished"]),
    (.inProgress, ["in progress", "ongoing", "started", "under way", "on track"]),
    (.notStarted, ["not started", "not yet started", "to start", "to do"]),
  ])
}
