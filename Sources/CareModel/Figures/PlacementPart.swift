import Text

/// Some of the placements of a day, as they are counted together.
enum PlacementPart: Hashable, Sendable {
  case all
  case scope(PlacementScope)
  /// A name of the files that is no group's.
  case named(SafeText)
  case provider(PlacementProvider)
  /// A name of the files that is no known provider's.
  case providerNamed(SafeText)
  /// With foster carers who are no relatives or friends, by who provides them.
  case fostering(isAgency: Bool)
}

extension PlacementPart {
  static func group(_ group: PlacementGroup) -> PlacementPart { .scope(.group(group)) }

  func contains(_ row: PlacementRow) -> Bool {
    switch self {
    case .all: true
    case .scope(let scope): scope.contains(row.group)
    case .named(let name): row.group == nil && row.placement == name
    case .provider(let provider): row.provider == provider
    case .providerNamed(let name): row.provider == nil && row.providerName == name
    case .fostering(let isAgency):
      row.group == .fosterOther && (row.provider?.isIndependent ?? false) == isAgency
    }
  }
}

extension PlacementRow {
  /// The group that the row counts towards, or its name where that is no group's.
  var groupPart: PlacementPart { group.map { .group($0) } ?? .named(placement) }

  /// The provider that it counts towards.
  var providerPart: PlacementPart {
    provider.map { .provider($0) } ?? .providerNamed(providerName ?? .empty)
  }
}
