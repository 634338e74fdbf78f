package import Text

/// The groups in which the Department for Education publishes where looked-after children are
/// placed. The raw value is the group's name in the outputs and in settings.
package enum PlacementGroup: String, CaseIterable, Hashable, Sendable {
  case fosterOther
  case fosterRelative
  case homes
  case supported
  case residentialSchool
  case otherResidential
  case withParents
  case placedForAdoption
  case other
  case temporary
}

extension PlacementGroup {
  /// The group as a reader knows it.
  package var name: SafeText {
    switch self {
    case .fosterOther: "Foster carers"
    case .fosterRelative: "Foster, relative or friend"
    case .homes: "Children’s homes"
    case .supported: "Supported accommodation"
    case .residentialSchool: "Residential schools"
    case .otherResidential: "Other residential"
    case .withParents: "With parents"
    case .placedForAdoption: "Placed for adoption"
    case .other: "Other placements"
    case .temporary: "Temporary placements"
    }
  }

  /// Homes, residential schools and other residential settings: what plans call residential.
  package var isResidential: Bool {
    switch self {
    case .homes, .residentialSchool, .otherResidential: true
    default: false
    }
  }

  package var isFostering: Bool { self == .fosterOther || self == .fosterRelative }
}

/// Who provides a placement. The raw value is the name in the outputs.
package enum PlacementProvider: String, CaseIterable, Hashable, Sendable {
  case own
  case otherAuthority
  case otherPublic
  case `private`
  case voluntary
  case parents
  case none
}

extension PlacementProvider {
  package var name: SafeText {
    switch self {
    case .own: "Own provision"
    case .otherAuthority: "Another authority"
    case .otherPublic: "Other public provider"
    case .private: "Private"
    case .voluntary: "Voluntary"
    case .parents: "Parents"
    case .none: "Not given"
    }
  }

  /// Private and voluntary providers: what plans call agency or independent.
  package var isIndependent: Bool { self == .private || self == .voluntary }
}
