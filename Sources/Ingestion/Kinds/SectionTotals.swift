import CareModel
import Text

/// Tells the totals of sections in a plan of savings: `Total Efficiencies`, `Efficiencies total`,
/// or a total that stands under its section's name.
struct SectionTotals {
  private let section: Int?
  private let names: [Int]
  /// The sections by their names in small letters and digits.
  private let sections: [String: SafeText]

  init(_ rows: [TableRow], _ roles: [RowRole], savings match: KindMatch?) {
    section = match?[SavingsKind.section]?.index
    names = [CommonColumns.savingID, CommonColumns.id, SavingsKind.description]
      .compactMap { match?[$0]?.index }
    var sections: [String: SafeText] = [:]
    for (row, role) in zip(rows, roles) where match != nil {
      switch role {
      case .label(let label): sections[Indicator.key(label)] = label
      case .data:
        if let section, !row[section].isEmpty {
          sections[Indicator.key(row[section])] = row[section]
        }
      default: break
      }
    }
    sections[""] = nil
    self.sections = sections
  }

  /// The role of a row, which is that of a total where it names one of a section.
  func role(of row: TableRow, _ role: RowRole) -> RowRole {
    switch role {
    case .data, .label: named(in: row) == nil ? role : .total(isPartial: true)
    default: role
    }
  }

  /// The section that a row of totals is of; nil where it does not say.
  func section(of row: TableRow) -> SafeText? {
    if let named = named(in: row) { return named }
    guard let section, !row[section].isEmpty else { return nil }
    return sections[Indicator.key(row[section])]
  }

  /// The section in a total's name.
  private func named(in row: TableRow) -> SafeText? {
    guard !sections.isEmpty else { return nil }
    for place in names {
      let name = Indicator.key(row[place])
      for word in ["subtotal", "total"] {
        if name.hasPrefix(word), let section = sections[String(name.dropFirst(word.count))] {
          return section
        }
        if name.hasSuffix(word), let section = sections[String(name.dropLast(word.count))] {
          return section
        }
      }
    }
    return nil
  }
}
