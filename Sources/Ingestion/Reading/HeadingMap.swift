import Text

/// What the headings of a file are called by ourselves, where the settings of the folder say so.
///
/// A heading is looked up as the file has it, then without regard to case, spaces and punctuation
/// but with its unit, then without its unit.
struct HeadingMap {
  private var byText: [SafeText: Column] = [:]
  private var byBaseAndUnit: [Key: Column] = [:]
  private var byBase: [String: Column] = [:]

  private struct Key: Hashable {
    let base: String
    let unit: MoneyUnit?
  }

  /// Takes the names of columns by the headings that stand for them.
  init(_ columns: [SafeText: String], among kinds: [FileKind] = FileKind.all) {
    // In order, so that of two that look alike the same one always counts.
    for (text, name) in columns.sorted(by: { $0.key < $1.key }) {
      let named = kinds.lazy.flatMap(\.columns).first { $0.name == name }
      guard let column = named else { continue }
      byText[text] = column
      let heading = Heading(text)
      guard !heading.base.isEmpty else { continue }
      let key = Key(base: heading.base, unit: heading.unit)
      if byBaseAndUnit[key] == nil { byBaseAndUnit[key] = column }
      if byBase[heading.base] == nil { byBase[heading.base] = column }
    }
  }

  /// The heading that a text of the file is.
  func heading(_ text: SafeText) -> Heading {
    let heading = Heading(text)
    if byText.isEmpty { return heading }
    let column =
      byText[text] ?? byBaseAndUnit[Key(base: heading.base, unit: heading.unit)]
      ?? byBase[heading.base]
    return column.map { Heading(heading, as: $0) } ?? heading
  }
}
