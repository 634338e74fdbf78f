/// The figures that an audience may see: all that panels and outputs are given.
@dynamicMemberLookup
package struct DisclosedFigures: Equatable, Sendable {
  package let disclosure: Disclosure
  private let tables: FigureTables

  /// - Parameters:
  ///   - known: What the audience may know.
  ///   - day: The day to show; nil for the newest day up to which any source reports actuals.
  package init(of known: DisclosedSnapshot, on day: Day? = nil) {
    disclosure = known.disclosure
    var tables = Figures(of: known.snapshot, on: day).tables
    if known.disclosure.hidesDetail { tables.withholdEventDays() }
    self.tables = tables
  }

  package init(
    of snapshot: Snapshot, on day: Day? = nil, under disclosure: Disclosure = .internal
  ) {
    self.init(of: DisclosedSnapshot(snapshot, under: disclosure), on: day)
  }

  package subscript<Table>(dynamicMember table: KeyPath<FigureTables, Table>) -> Table {
    tables[keyPath: table]
  }
}

extension DisclosedFigures {
  package var audience: Audience { disclosure.audience }
}
