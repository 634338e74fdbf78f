import Text

@testable import CareModel

extension HandMadePlan {
  /// Adds a period of the workload.
  mutating func addWorkload(
    _ day: String, referrals: Quantity<Number> = .notGiven, path: SafeText = "workload.csv",
    _ change: (inout WorkloadRow) -> Void = { _ in }
  ) {
    guard let day = Day(iso: day) else { return }
    var row = WorkloadRow(
      day: day, source: RowReference(path: path, line: snapshot.workload.count + 2))
    row.referrals = referrals
    change(&row)
    snapshot.workload.append(row)
  }

  /// Adds a planned move of children, each from a home to foster carers unless it says otherwise.
  mutating func addMove(
    _ planned: String, _ count: Quantity<Number> = .of(1), from: MovePlace = .homes,
    to: MovePlace = .foster, weekly pounds: Int64? = nil, target: SafeText? = nil,
    done: String? = nil, asAt: String? = nil, _ change: (inout PlannedMoveRow) -> Void = { _ in }
  ) {
    guard let planned = Day(iso: planned) else { return }
    var row = PlannedMoveRow(
      planned: planned, from: from, to: to,
      source: RowReference(path: "moves.csv", line: snapshot.plannedMoves.count + 2))
    row.count = count
    row.weeklySaving = pounds.map { .exactly(Money(pence: $0 * 100)) } ?? .notGiven
    row.targetID = target
    row.done = done.flatMap { Day(iso: $0) }
    row.asAt = asAt.flatMap { Day(iso: $0) }
    change(&row)
    snapshot.plannedMoves.append(row)
  }
}

extension MovePlace {
  static let homes = MovePlace(name: "Homes", group: .homes, isOutOfCare: false)
  static let foster = MovePlace(name: "Foster", group: .fosterOther, isOutOfCare: false)
  static let home = MovePlace(name: "Home", group: nil, isOutOfCare: true)
  static let unknown = MovePlace(name: "The Lodge", group: nil, isOutOfCare: false)
}
