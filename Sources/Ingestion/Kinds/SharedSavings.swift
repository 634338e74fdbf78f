import CareModel
import Text

/// Makes savings of a file's rows, some of which share one.
struct SharedSavings {
  private(set) var savings: [SavingRow] = []
  /// The saving that each row has or shares, by the row's line.
  private(set) var links: [Int: SafeText] = [:]
  /// What there is to say, by the row's line.
  private(set) var notes: [(line: Int, finding: Finding)] = []
  private var places: [Key: Int] = [:]

  /// One saving may stand once for each year, and once for each day that it is reported for.
  private struct Key: Hashable {
    let id: SafeText
    let year: FinancialYear?
    let asAt: Day?
  }

  /// Takes the rows in the order of their lines. A row that has no figure at all is no saving: a
  /// plan lists milestones whose saving stands with another, and leaves theirs blank.
  init(_ entries: [SavingEntry]) {
    for entry in entries where entry.hasFigures { add(entry) }
    for entry in entries where entry.isNamed { links[entry.line] = entry.row.id }
    linkShared(entries)
  }
}

extension SharedSavings {
  private mutating func add(_ entry: SavingEntry) {
    links[entry.line] = entry.row.id
    let key = Key(id: entry.row.id, year: entry.row.year, asAt: entry.row.asAt)
    guard let place = places[key] else {
      places[key] = savings.count
      savings.append(entry.row)
      return
    }
    for (_, field) in SavingsKind.amounts {
      let (kept, other) = (savings[place][keyPath: field], entry.row[keyPath: field])
      if !kept.saysSomething {
        if other.saysSomething { savings[place][keyPath: field] = other }
      } else if other.saysSomething, kept != other {
        notes.append((entry.line, .twoValues(kept: kept.words, other: other.words)))
      }
    }
  }

  /// Gives rows that say `see above` or `see below` the saving of the nearest row there that has
  /// one of its own.
  private mutating func linkShared(_ entries: [SavingEntry]) {
    let owned = links
    var above: SafeText?
    var waiting: [Int] = []
    for entry in entries {
      if let own = owned[entry.line] {
        above = own
        for line in waiting { links[line] = own }
        waiting = []
      } else if entry.sharing == .below {
        waiting.append(entry.line)
      } else if entry.sharing == .above {
        if let above {
          links[entry.line] = above
        } else {
          notes.append((entry.line, .nothingToShare(above: true)))
        }
      }
    }
    for line in waiting { notes.append((line, .nothingToShare(above: false))) }
  }
}

extension SavingEntry {
  fileprivate var line: Int { row.source.line }
}

extension Quantity<Money> {
  /// The amount for a remark.
  fileprivate var words: SafeText {
    switch self {
    case .known(let money, .exact): SafeText(money.printedText(nil))
    case .known(let money, .estimated): SafeText("about " + money.printedText(nil))
    case .known(let money, .atLeast): SafeText("at least " + money.printedText(nil))
    case .known(let money, .atMost): SafeText("at most " + money.printedText(nil))
    case .absent(.toBeIdentified): "to be identified"
    case .absent(.unreadable): "unreadable"
    case .absent(.suppressed): "suppressed"
    case .absent(.roundsToZero): "almost nothing"
    case .absent(.tooLarge): "too large"
    case .absent: "not known"
    }
  }
}
