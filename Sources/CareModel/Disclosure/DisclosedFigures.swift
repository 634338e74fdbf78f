/// Figures that have passed disclosure for an audience: all that panels and outputs are given.
@dynamicMemberLookup
package struct DisclosedFigures: Equatable, Sendable {
  package let audience: Audience
  private let tables: FigureTables

  /// The figures as an audience may see them. For the internal audience all stay as they are.
  package init(_ figures: Figures, for audience: Audience) {
    self.audience = audience
    switch audience {
    case .internal: tables = figures.tables
    }
  }

  package subscript<Table>(dynamicMember table: KeyPath<FigureTables, Table>) -> Table {
    tables[keyPath: table]
  }
}
