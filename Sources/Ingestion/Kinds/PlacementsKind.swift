import CareModel
import Text

/// Placements: how many children are placed where, by month.
enum PlacementsKind {
  static let kind = FileKind(
    "placements", title: "how many children are placed where, by month",
    required: [[month], [placement], [count]],
    further: [provider, weeklyCost, CommonColumns.comment])

  static let month = CommonColumns.month
  static let placement = Column(
    "placement", .text,
    ["placement type", "placement group", "type of placement", "type", "placement code"],
    says: "where the children are placed: foster, homes, supported … or a placement code")
  static let count = Column(
    "count", .number,
    [
      "children", "no of children", "number of children", "placements", "no of placements",
      "number of placements", "number of cla", "number of lac", "number",
    ], says: "how many children are placed there at the end of the month")
  static let provider = Column(
    "provider", .text,
    ["placement provider", "provided by", "provider type", "in house or external"],
    says: "who provides it: own, otherAuthority, otherPublic, private, voluntary, parents")
  static let weeklyCost = Column(
    "weekly_cost", .pounds,
    ["average weekly cost", "mean weekly cost", "cost per week", "weekly unit cost", "weekly fee"],
    says: "what such a placement costs a week on average, in pounds")
}

extension PlacementsKind {
  static var rules: RecordRules<PlacementRow> {
    RecordRules(
      names: [placement],
      key: { [Indicator.key($0.placement), $0.providerName.map(Indicator.key), $0.day.iso] },
      withoutFigures: { row in
        var row = row
        row.count = row.count.doubted
        row.weeklyCost = row.weeklyCost.doubted
        return row
      },
      record: record)
  }

  /// The fact that a row holds.
  static func record(from fields: inout RowFields, path: SafeText) -> RecordOutcome<PlacementRow> {
    guard let day = fields.day(month) else {
      return .setAside(.rowWithoutValue(column: month.name))
    }
    guard let name = fields.written(placement), NoValueWords.absence(name.string) == nil else {
      return .setAside(.rowWithoutValue(column: placement.name))
    }
    let providerName = fields.written(provider)
    let provider = provider(of: providerName)
    let group = PlacementWords.group(name)
    if group == nil {
      fields.note(
        placement, .unknownPlacement(name.fitted(to: Limits.repeatedText)), isOfColumn: true)
    }
    if provider == nil, let providerName {
      fields.note(
        Self.provider, .unknownProvider(providerName.fitted(to: Limits.repeatedText)),
        isOfColumn: true)
    }
    var row = PlacementRow(
      day: day, placement: name, group: group, provider: provider, providerName: providerName,
      source: RowReference(path: path, line: fields.row.line))
    row.count = fields.number(count)
    row.weeklyCost = fields.amount(weeklyCost)
    return .fact(row)
  }

  private static func provider(of name: SafeText?) -> PlacementProvider? {
    guard let name, NoValueWords.absence(name.string) == nil else {
      return PlacementProvider.none
    }
    return PlacementWords.providers[name.string]
  }

  /// A printed total for a day is compared with the rows of that day.
  static func checkTotals(
    _ totals: [RecordTotal], _ facts: [PlacementRow], _ notes: inout SourceNotes,
    _ fields: (TableRow) -> RowFields
  ) {
    for total in totals {
      var row = fields(total.row)
      guard let day = row.day(month), let printed = row.number(count).value else { continue }
      let ofDay = facts.filter { $0.day == day }
      let sum = PrintedSum(of: ofDay, \.placement, \.count)
      guard let finding = sum.finding(printed, nil) else { continue }
      notes.add(finding, line: total.row.line)
    }
  }
}

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
