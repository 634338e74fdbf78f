import Text

/// One column of a kind of file: what it is called, what stands in it, and whether it has to be there.
package struct Column: Hashable, Sendable {
  /// What stands in a column.
  package enum Content: Hashable, Sendable {
    case text
    case number
    /// An amount whose unit the heading gives.
    case money
    /// An amount in pounds, where the heading gives no other unit.
    case pounds
    case date
    case financialYear
    /// One of these words, or of others that mean the same.
    case word([String])
  }

  /// The name in our own files, and the one that messages use.
  package let name: String
  package let content: Content
  /// What else councils call it.
  package let spellings: [String]
  /// What stands in it, in words for templates and the manual.
  package let meaning: String
  /// Whether its values could tell who a person is: no remark repeats one of them.
  package let isIdentifying: Bool
  /// The name as headings are compared.
  let base: String
  /// The unit that the name gives.
  let unit: MoneyUnit?
  /// The name and the spellings as headings are compared.
  let bases: Set<String>

  package init(
    _ name: String, _ content: Content = .text, _ spellings: [String] = [],
    says meaning: String, isIdentifying: Bool = false
  ) {
    self.name = name
    self.content = content
    self.spellings = spellings
    self.meaning = meaning
    self.isIdentifying = isIdentifying
    let heading = Heading(SafeText(name))
    base = heading.base
    unit = heading.unit
    bases = Set(spellings.map { Heading.base(ofName: $0) }).union([base])
  }

  package static func == (left: Column, right: Column) -> Bool { left.name == right.name }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Column {
  var isMoney: Bool { content == .money }
}
