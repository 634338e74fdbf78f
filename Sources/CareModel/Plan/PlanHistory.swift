/// The rows of a plan as they stood on a day: of the versions of a row the latest by then, and of
/// every version what it says of its own day.
struct PlanHistory<Row> {
  /// The versions of one row, oldest first, undated ones last.
  struct Entry {
    let id: String
    /// What the plan says of the row: the version in force on the day.
    let row: Row
    /// The day of that version; nil where it is undated.
    let day: Day?
    /// Whether the version in force is later than the day asked for, so that none of its figures
    /// may be shown.
    let isLater: Bool
    /// The versions up to the day, oldest first, undated ones last.
    let versions: [(day: Day?, row: Row)]
  }

  let entries: [Entry]

  /// - Parameters:
  ///   - rows: In the order in which the sources are united: of two rows with one key and one day
  ///     the later is used.
  ///   - key: What makes two rows versions of one.
  ///   - dated: The day that a row's figures belong to; nil for an undated row.
  ///   - day: The day asked for; nil for the latest.
  init(_ rows: [Row], key: (Row) -> String, dated: (Row) -> Day?, on day: Day?) {
    var order: [String] = []
    var versions: [String: [(day: Day?, row: Row)]] = [:]
    for row in rows {
      let key = key(row)
      if versions[key] == nil { order.append(key) }
      let version = (day: dated(row), row: row)
      var known = versions[key, default: []]
      known.removeAll { $0.day == version.day }
      known.append(version)
      versions[key] = known
    }
    entries = order.compactMap { key in
      Self.entry(id: key, versions: versions[key] ?? [], on: day)
    }
  }

  private static func entry(
    id: String, versions: [(day: Day?, row: Row)], on day: Day?
  ) -> Entry? {
    let dated = versions.filter { $0.day != nil }.sorted { isEarlier($0.day, $1.day) }
    let undated = versions.filter { $0.day == nil }
    let past = dated.filter { version in
      guard let day, let versionDay = version.day else { return true }
      return versionDay <= day
    }
    let visible = past + undated
    guard let inForce = visible.last ?? dated.first else { return nil }
    return Entry(
      id: id, row: inForce.row, day: inForce.day, isLater: visible.isEmpty, versions: visible)
  }

  private static func isEarlier(_ left: Day?, _ right: Day?) -> Bool {
    guard let left, let right else { return false }
    return left < right
  }
}
