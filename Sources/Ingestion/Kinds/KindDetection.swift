import CareModel
import Text

/// Which row of a file is its heading, and which kinds of file it is.
struct KindDetection {
  enum Outcome {
    /// The file has all that these kinds need.
    case kinds([KindMatch])
    /// It is meant to be a kind, and lacks columns.
    case rejected(as: FileKind, [Finding])
    case ignored(Finding)
  }

  /// The place of the heading among the rows; nil where no row has a known heading.
  private(set) var headingRow: Int?
  private(set) var headings: [Heading] = []
  /// How many headings the best of the kinds knows.
  private(set) var matches = 0
  let outcome: Outcome

  /// Looks through the first rows of a file.
  init(_ rows: [TableRow], names: HeadingMap, among kinds: [FileKind] = FileKind.all) {
    for (index, row) in rows.prefix(Limits.headingRows).enumerated() {
      let headings = row.cells.map(names.heading)
      let known = kinds.map { kind in headings.count { kind.bases.contains($0.base) } }
      guard known.max() ?? 0 > matches else { continue }
      let found = kinds.map { KindMatch($0, headings, among: kinds) }
      let best = found.map(\.count).max() ?? 0
      if best > matches { (headingRow, self.headings, matches) = (index, headings, best) }
      // Below a row that has all that a kind needs stand its rows.
      if found.contains(where: \.isComplete) { break }
    }
    let outcome = Self.decide(headings, among: kinds)
    let isMore = rows.count >= Limits.headingRows
    self.outcome = matches == 0 && isMore ? .ignored(.noHeading(rows: Limits.headingRows)) : outcome
  }
}

extension KindDetection {
  /// Whether the file has all that a kind needs.
  var isComplete: Bool {
    if case .kinds = outcome { true } else { false }
  }

  /// A kind wins whose required columns are all there. But headings that are more another kind's,
  /// and lack a single column of it, are that kind with a column forgotten: half of such a file
  /// is not read as if it were all of it.
  private static func decide(_ headings: [Heading], among kinds: [FileKind]) -> Outcome {
    let matches = kinds.map { KindMatch($0, headings, among: kinds) }
    let best = matches.map(\.count).max() ?? 0
    let complete = matches.filter(\.isComplete)
    let mostOfComplete = complete.map(\.count).max() ?? 0
    let forgetful = matches.filter { $0.missing.count == 1 && $0.count > mostOfComplete }
    // Of kinds that are alike near, the one that has the most of what it needs, and lacks the least.
    let alike = matches.filter { $0.count == best }
    let fewest = alike.map(\.missing.count).min()
    let most = alike.map(\.met).max()
    let surest = alike.filter { $0.missing.count == fewest && $0.met == most }
    let nearest = surest.isEmpty ? alike : surest
    if !complete.isEmpty, forgetful.allSatisfy({ $0.count < best }) {
      return .kinds(withoutUnits(complete, headings))
    }
    guard let first = nearest.first, best >= first.kind.fewestMatches else {
      return .ignored(unknown(nearest, best: best))
    }
    if forgetful.allSatisfy({ $0.count < best }) {
      let possible = kinds.map { matchWithoutUnits($0, headings, among: kinds) }
      let read = possible.filter { $0.isComplete && $0.count >= best }
      if !read.isEmpty { return .kinds(read) }
    }
    guard nearest.count == 1 else { return .ignored(.ambiguousKind(nearest.map(\.kind.name))) }
    return .rejected(as: first.kind, first.missing.map { missingColumn($0, first, headings) })
  }

  /// Gives each kind the headings without a unit that no other kind reads.
  private static func withoutUnits(_ matches: [KindMatch], _ headings: [Heading]) -> [KindMatch] {
    let taken = matches.reduce(into: Set<Int>()) { $0.formUnion($1.usedHeadings) }
    return matches.map {
      var match = $0
      match.bindWithoutUnit(headings, taken: taken)
      return match
    }
  }

  private static func matchWithoutUnits(
    _ kind: FileKind, _ headings: [Heading], among kinds: [FileKind]
  ) -> KindMatch {
    var match = KindMatch(kind, headings, among: kinds)
    match.bindWithoutUnit(headings, taken: match.usedHeadings)
    return match
  }
}

extension KindDetection {
  private static func unknown(_ nearest: [KindMatch], best: Int) -> Finding {
    guard best > 0, let match = nearest.min(by: { $0.missing.count < $1.missing.count }) else {
      return .noKnownColumns(nearestKind: nil, missing: [])
    }
    let missing = match.missing.map(names)
    let more = "another of its columns"
    return .noKnownColumns(
      nearestKind: match.kind.name, missing: missing.isEmpty ? [more] : missing)
  }

  private static func names(_ columns: [Column]) -> String {
    columns.map(\.name).joined(separator: " or ")
  }

  /// The nearest heading is one that no column has, and that a few letters would put right.
  private static func missingColumn(
    _ columns: [Column], _ match: KindMatch, _ headings: [Heading]
  ) -> Finding {
    let used = match.usedHeadings
    var nearest: (heading: Heading, distance: Int)?
    for (index, heading) in headings.enumerated()
    where !used.contains(index) && !heading.base.isEmpty && heading.base.count <= 64 {
      let bases = columns.flatMap(\.bases)
      let distance = bases.map { editDistance($0, heading.base) }.min() ?? .max
      let isNear = distance <= max(2, heading.base.count / 3) && distance < heading.base.count
      if isNear, distance < nearest?.distance ?? .max { nearest = (heading, distance) }
    }
    return .missingColumn(
      names(columns), nearest: nearest?.heading.text.fitted(to: Limits.repeatedText))
  }
}
