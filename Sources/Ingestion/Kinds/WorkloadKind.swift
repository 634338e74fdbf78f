import CareModel
import Text

/// Workload: the work of a month, from the first contact to coming into care.
enum WorkloadKind {
  typealias NumberField = any WritableKeyPath<WorkloadRow, Quantity<Number>> & Sendable

  static let kind = FileKind(
    "workload", title: "the work of a month, from the first contact to coming into care",
    required: [[month], [referrals]],
    further: [
      contacts, initialAssessments, coreAssessments, assessments, inTime, section47, conferences,
      planStarts, plansOpen, careStarts, lookedAfter, backlog, toPlan, toCare,
      CommonColumns.headline, CommonColumns.comment,
    ])

  static let month = CommonColumns.month
  static let contacts = Column(
    "contacts", .number, ["initial contacts", "number of contacts"],
    says: "contacts in the month")
  static let referrals = Column(
    "referrals", .number, ["number of referrals", "referrals received", "no of referrals"],
    says: "referrals in the month")
  static let initialAssessments = Column(
    "initial_assessments", .number, ["ia", "ias", "initial assessments completed"],
    says: "initial assessments that ended in the month, where there still were such")
  static let coreAssessments = Column(
    "core_assessments", .number, ["ca", "cas", "core assessments completed"],
    says: "core assessments that ended in the month, where there still were such")
  static let assessments = Column(
    "assessments", .number,
    ["single assessments", "assessments completed", "c and f assessments", "cfas"],
    says: "assessments that ended in the month")
  static let inTime = Column(
    "assessments_in_time", .number,
    ["assessments in timescale", "assessments within timescale", "in time", "within 45 days"],
    says: "how many of them ended in time, or what share, with a % sign")
  static let section47 = Column(
    "s47", .number,
    ["section 47", "section 47 enquiries", "s47 enquiries", "section 47 investigations", "s47s"],
    says: "section 47 enquiries in the month")
  static let conferences = Column(
    "conferences", .number,
    ["icpc", "icpcs", "initial conferences", "initial child protection conferences"],
    says: "initial child protection conferences in the month")
  static let planStarts = Column(
    "cp_starts", .number,
    ["cp plans started", "new cp plans", "new child protection plans", "cpp starts"],
    says: "children who became the subject of a child protection plan in the month")
  static let plansOpen = Column(
    "cp_open", .number,
    [
      "cp plans", "child protection plans", "open cp plans", "cpp", "cp plans open",
      "children subject to a child protection plan",
    ], says: "children who are the subject of one at its end")
  static let careStarts = Column(
    "lac_starts", .number,
    ["started to be looked after", "new lac", "admissions to care", "became looked after"],
    says: "children who came to be looked after in the month")
  static let lookedAfter = Column(
    "lac", .number, ["looked after", "looked after children", "children looked after", "cla"],
    says: "children looked after at its end")
  static let backlog = Column(
    "backlog", .number, ["unallocated", "unallocated cases", "cases awaiting allocation"],
    says: "cases that wait to be allocated or reviewed at its end")
  static let toPlan = Column(
    "referral_to_plan", .number, ["referral to plan rate", "conversion to plan"],
    says: "referrals that led to a plan in the quarter that ends here, in percent, as the source "
      + "itself states it; else Lookout divides the two")
  static let toCare = Column(
    "referral_to_care", .number, ["referral to care rate", "conversion to care"],
    says: "referrals that led to care in the quarter that ends here, in percent, likewise")

  static let numbers: [(column: Column, field: NumberField)] = [
    (contacts, \.contacts), (referrals, \.referrals), (initialAssessments, \.initialAssessments),
    (coreAssessments, \.coreAssessments), (assessments, \.assessments),
    (inTime, \.assessmentsInTime), (section47, \.section47), (conferences, \.conferences),
    (planStarts, \.planStarts), (plansOpen, \.plansOpen), (careStarts, \.careStarts),
    (lookedAfter, \.lookedAfter), (backlog, \.backlog), (toPlan, \.statedReferralToPlan),
    (toCare, \.statedReferralToCare),
  ]
}

extension WorkloadKind {
  static var rules: RecordRules<WorkloadRow> {
    RecordRules(
      key: { [$0.day.iso, String($0.length.rawValue)] },
      withoutFigures: { row in
        var row = row
        for (_, field) in numbers { row[keyPath: field] = row[keyPath: field].doubted }
        row.statedInTimeShare = row.statedInTimeShare.doubted
        return row
      },
      record: record)
  }

  /// The fact that a row holds.
  static func record(from fields: inout RowFields, path: SafeText) -> RecordOutcome<WorkloadRow> {
    guard let day = fields.day(month) else {
      return .setAside(.rowWithoutValue(column: month.name))
    }
    var row = WorkloadRow(day: day, source: RowReference(path: path, line: fields.row.line))
    row.length = fields.periodLength(month)
    for (column, field) in numbers { row[keyPath: field] = fields.number(column) }
    if fields.isPercentage(inTime) {
      (row.statedInTimeShare, row.assessmentsInTime) = (row.assessmentsInTime, .notGiven)
    }
    row.headline = fields.written(CommonColumns.headline)
    row.comment = fields.written(CommonColumns.comment)
    return .fact(row)
  }
}

extension RowFields {
  /// Whether the field or its heading has a percent sign: a share is no number of assessments.
  fileprivate func isPercentage(_ column: Column) -> Bool {
    guard let place = match[column], let text = written(column) else { return false }
    return text.string.contains("%") || place.heading.text.string.contains("%")
  }
}
