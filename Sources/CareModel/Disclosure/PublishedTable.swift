/// Counts of children as they leave the program, so that a later version of them can be told from
/// this one. It holds what is published and nothing that is hidden.
package struct PublishedTable: Hashable, Sendable {
  /// What is counted, such as `placements`, without regard to the day.
  package let name: String
  /// The day that the counts are of.
  package let day: Day
  /// In the order in which they are shown.
  package let counts: [PublishedCount]

  package init(name: String, day: Day, counts: [PublishedCount]) {
    self.name = name
    self.day = day
    self.counts = counts
  }
}

/// A count of a published table: a total, or a row or column of it.
package struct PublishedCount: Hashable, Sendable {
  package let name: String
  /// Nil for one that is hidden.
  package let count: Number?

  package init(name: String, count: Number?) {
    self.name = name
    self.count = count
  }
}
