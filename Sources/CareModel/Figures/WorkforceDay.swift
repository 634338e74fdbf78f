import Text

/// What the rows of one day tell of the whole service.
struct WorkforceDay {
  let day: Day
  /// The row of the whole service; nil where there are rows of teams only.
  let service: WorkforceRow?
  let teams: [WorkforceRow]
  /// Whether teams are missing of which an earlier day tells, so that their sum is a lower bound; a
  /// team that is not told of for three months has closed.
  var isPartial = false

  /// The service's own figure; where its row does not give it, or there is none, the sum of the
  /// teams, which says what it lacks.
  func quantity<Value: CheckedArithmetic>(
    _ field: KeyPath<WorkforceRow, Quantity<Value>>
  ) -> Quantity<Value> {
    if let own = service?[keyPath: field], own != .notGiven { return own }
    let total = Total(
      teams.map { (label: $0.team ?? "the service", quantity: $0[keyPath: field]) }
    ).quantity
    return isPartial ? total.asLowerBound : total
  }

  /// Whether a figure is the sum of the teams.
  func isSum<Value: CheckedArithmetic>(
    _ field: KeyPath<WorkforceRow, Quantity<Value>>
  ) -> Bool {
    let own = service?[keyPath: field] ?? .notGiven
    return own == .notGiven && teams.contains { $0[keyPath: field] != .notGiven }
  }

  var teamNames: Set<String> { Set(teams.compactMap { $0.team.map(Indicator.key) }) }

  /// The row that gives a field: the service's, else the first of the teams'.
  func row<Value>(_ field: KeyPath<WorkforceRow, Quantity<Value>>) -> RowReference? {
    ([service].compactMap(\.self) + teams).first { $0[keyPath: field] != .notGiven }?.source
  }

  var rows: [RowReference] { ([service].compactMap(\.self) + teams).map(\.source) }
}

extension WorkforceDay {
  /// As given, else established less in post where that leaves any.
  var vacantFTE: Quantity<Number> {
    if vacantOfService != .notGiven { return vacantOfService }
    let given = quantity(\.vacantFTE)
    return given == .notGiven
      ? Self.vacant(quantity(\.establishedFTE), quantity(\.inPostFTE)) : given
  }

  /// The row that gives the vacancies, or the posts that they are worked out from.
  var vacantRow: RowReference? {
    if vacantOfService != .notGiven { return service?.source }
    return row(\.vacantFTE) ?? row(\.establishedFTE)
  }

  /// Whether no row of the whole service states the vacancies.
  var isVacantComputed: Bool {
    let own = service?.vacantFTE ?? .notGiven
    return own == .notGiven && vacantFTE != .notGiven
  }

  /// By the service's own row alone.
  private var vacantOfService: Quantity<Number> {
    guard let service else { return .notGiven }
    return service.vacantFTE == .notGiven
      ? Self.vacant(service.establishedFTE, service.inPostFTE) : service.vacantFTE
  }

  var agencyRate: Quantity<Number>? {
    quantity(\.agencyFTE).percent(ofItselfAnd: quantity(\.inPostFTE))
  }

  var vacancyRate: Quantity<Number>? { vacantFTE.percent(ofItselfAnd: quantity(\.inPostFTE)) }

  var caseload: Quantity<Number>? {
    Self.caseload(quantity(\.cases), quantity(\.inPostFTE), quantity(\.agencyFTE))
  }

  static func vacant(
    _ established: Quantity<Number>, _ inPost: Quantity<Number>
  ) -> Quantity<Number> {
    guard established.isKnown, inPost.isKnown else { return .notGiven }
    let vacant = established.subtracting(inPost)
    guard let value = vacant.value, value >= .zero else { return .notGiven }
    return vacant
  }

  static func caseload(
    _ cases: Quantity<Number>, _ inPost: Quantity<Number>, _ agency: Quantity<Number>
  ) -> Quantity<Number>? {
    guard inPost.isKnown, agency.isKnown else { return nil }
    let parts: [(label: SafeText, quantity: Quantity<Number>)] = [
      ("in post", inPost), ("agency", agency),
    ]
    // A hundredth of the percentage: cases for each worker.
    return cases.percent(of: Total(parts).quantity)?.map { $0.divided(by: Number(100)) }
  }
}

extension WorkforceDay {
  /// What the day tells of a field, and the row by which it does.
  func told(_ field: KeyPath<WorkforceRow, Quantity<Number>>) -> DatedQuantity? {
    told(quantity(field), by: row(field), isComputed: isSum(field))
  }

  var toldVacant: DatedQuantity? {
    told(vacantFTE, by: vacantRow, isComputed: isVacantComputed)
  }

  /// Cases for each worker; hidden where the cases are, and not that of an earlier day.
  var toldCaseload: DatedQuantity? {
    told(quantity(\.cases).isSuppressed ? .suppressed : caseload, by: row(\.cases))
  }

  /// A figure of the day; nil where no row gives it.
  func told(
    _ quantity: Quantity<Number>?, by row: RowReference?, isComputed: Bool = true
  ) -> DatedQuantity? {
    guard let quantity, let row else { return nil }
    return DatedQuantity(day: day, quantity: quantity, row: row, isComputed: isComputed)
  }
}

extension TeamFigure {
  init?(_ row: WorkforceRow) {
    guard let team = row.team else { return nil }
    let own = WorkforceDay(day: row.day, service: row, teams: [])
    self.init(
      team: team, day: row.day, agencyFTE: row.agencyFTE, inPostFTE: row.inPostFTE,
      vacantFTE: own.vacantFTE, isVacantComputed: own.isVacantComputed, agencyRate: own.agencyRate,
      vacancyRate: own.vacancyRate,
      cases: row.cases, caseload: own.caseload, row: row.source)
  }
}

extension Quantity {
  /// The figure where parts of it are missing: at least so much.
  var asLowerBound: Quantity {
    guard case .known(let value, let certainty) = self else { return self }
    return certainty == .atMost ? .absent(.notKnown) : .known(value, .atLeast)
  }
}
