import CareModel
import Text

/// What councils and the SSDA903 return call placements and who provides them.
enum PlacementWords {
  /// The group that a name or a code of the return means.
  static func group(_ name: SafeText) -> PlacementGroup? { groups[name.string] }

  private static let groups = WordList<PlacementGroup>([
    (
      .fosterRelative,
      [
        "fosterRelative", "foster relative or friend", "connected persons", "connected carers",
        "kinship foster care", "kinship", "family and friends", "relative or friend",
        "foster placements relative or friend", "U1", "U2", "U3",
      ]
    ),
    (
      .fosterOther,
      [
        "fosterOther", "foster", "fostering", "foster care", "foster carers", "foster placement",
        "foster placements", "foster placements other", "in house fostering", "inhouse foster care",
        "independent fostering", "independent fostering agency", "ifa", "ifa fostering",
        "foster in house", "foster agency", "agency fostering", "external fostering", "U4", "U5",
        "U6",
      ]
    ),
    (
      .placedForAdoption,
      ["placedForAdoption", "placed for adoption", "adoption", "A3", "A4", "A5", "A6"]
    ),
    (
      .withParents,
      ["withParents", "with parents", "placed with parents", "own parents", "parents", "P1"]
    ),
    (
      .homes,
      [
        "homes", "childrens homes", "childrens home", "secure and childrens homes",
        "secure childrens home", "secure unit", "residential homes", "residential care",
        "residential", "K1", "K2",
      ]
    ),
    (
      .supported,
      [
        "supported", "supported accommodation", "semi independent", "independent living",
        "semi independent living", "supported lodgings", "H5", "P2", "K3",
      ]
    ),
    (
      .residentialSchool,
      ["residentialSchool", "residential school", "residential schools", "S1"]
    ),
    (
      .otherResidential,
      [
        "otherResidential", "other residential", "other residential settings", "nhs",
        "family centre", "mother and baby unit", "young offender institution", "yoi", "custody",
        "R1", "R2", "R3", "R5",
      ]
    ),
    (
      .temporary,
      ["temporary", "temporary placements", "temporary placement", "T0", "T1", "T2", "T3", "T4"]
    ),
    (.other, ["other", "other placements", "other placement", "Z1", "Z11", "Z12", "Z13", "Z14"]),
  ])

  static let providers = WordList<PlacementProvider>([
    (
      .own,
      [
        "own", "own provision", "in house", "inhouse", "internal", "local authority", "own la",
        "council", "PR1",
      ]
    ),
    (
      .otherAuthority,
      ["otherAuthority", "other authority", "another authority", "other la", "PR2"]
    ),
    (.otherPublic, ["otherPublic", "other public", "other public provision", "health", "PR3"]),
    (
      .private,
      ["private", "private provider", "independent", "agency", "ifa", "external", "PR4"]
    ),
    (.voluntary, ["voluntary", "voluntary sector", "charity", "third sector", "PR5"]),
    (
      .parents,
      ["parents", "parent", "parents or other person with parental responsibility", "PR0"]
    ),
    (PlacementProvider.none, ["none"]),
  ])
}
