package import CareModel
import Text

/// Reads the `lookout.toml` of a watched folder.
package enum FolderSettingsReader {
  /// The settings and what is to be said of them; no settings where the file is not TOML. A
  /// setting that makes no sense is left out and named, the others count. `columns` are the names
  /// that headings may be mapped to.
  package static func read(
    _ text: String, columns: [String] = []
  ) -> (settings: FolderSettings?, remarks: [Remark]) {
    do {
      let document = try TOMLDocument(text)
      var reading = FolderSettingsReading(columns: columns)
      for entry in document.entries {
        guard let finding = reading.take(entry) else { continue }
        reading.remarks.append(
          Remark(line: entry.line, column: SafeText(entry.key), finding))
      }
      return (reading.settings, reading.remarks)
    } catch {
      return (nil, [error.remark])
    }
  }
}

/// Takes one setting after the other.
struct FolderSettingsReading {
  let columns: [String]
  var settings = FolderSettings()
  var remarks: [Remark] = []

  init(columns: [String]) { self.columns = columns }

  static let known =
    [
      "as_at", "audience", "authority.la_code", "authority.name", "blank_after", "budget.overspend",
      "demo", "disclosure.threshold", "ignore", "meeting.audience", "rag.tolerance",
      "spend_control.authoriser", "spend_control.from", "spend_control.threshold",
      "theme",
    ] + datedKinds.map { "covers_to." + $0 }

  /// The kinds of file whose rows may be without a day.
  static let datedKinds = [
    "actions", "budget", "planned_moves", "pressures", "risks", "savings", "targets",
  ]

  /// What is wrong with the setting; nil where it was taken.
  mutating func take(_ entry: TOMLDocument.Entry) -> Finding? {
    entry.path.first == "columns" ? takeColumn(entry) : take(entry.key, entry.value)
  }

  /// `"Plan for the year" = "target_k"`: what a heading of the council's stands for.
  private mutating func takeColumn(_ entry: TOMLDocument.Entry) -> Finding? {
    guard entry.path.count == 2 else {
      return .badSetting(expected: "a line such as \"Plan for the year\" = \"target_k\"")
    }
    guard let name = entry.value.asText else {
      return .badSetting(expected: "the name of a column, such as \"target_k\"")
    }
    guard columns.contains(name) else {
      let nearest = Spelling.nearest(to: name, among: columns)
      return .noSuchColumn(SafeText(name).fitted(to: 60), nearest: nearest)
    }
    settings.columns[SafeText(entry.path[1])] = name
    return nil
  }

  private mutating func take(_ key: String, _ value: TOMLDocument.Value) -> Finding? {
    switch key {
    case "authority.name": return take(value.text, "a name in quotes") { $0.authority.name = $1 }
    case "authority.la_code": return take(value.text, "a code in quotes") { $0.authority.code = $1 }
    case "as_at": return take(value.asDay, Self.dayExample) { $0.asAt = $1 }
    case _ where Self.datedKinds.contains { key == "covers_to." + $0 }:
      let kind = key.dropFirst("covers_to.".count).map { $0 == "_" ? " " : $0 }
      return take(value.asDay, Self.dayExample) { $0.coversTo[String(kind)] = $1 }
    case "audience": return take(audience: value.asText) { $0.disclosure.audience = $1 }
    case "meeting.audience":
      return take(audience: value.asText) { $0.disclosure.meetingAudience = $1 }
    case "disclosure.threshold":
      // One that cannot be read hides as much as any.
      let threshold = value.whole(1...100)
      settings.disclosure.threshold = threshold ?? 100
      return threshold == nil ? .badThreshold : nil
    case "blank_after":
      return take(value.whole(0...1440), "minutes from 0, for never, to 1440") {
        $0.blankAfterMinutes = $1
      }
    case "budget.overspend":
      return take(value.sign, "\"positive\" or \"negative\"") { $0.isOverspendNegative = $1 }
    case "spend_control.authoriser":
      return take(value.text, "a post in quotes") { $0.spendControl.authoriser = $1 }
    case "spend_control.from":
      return take(value.asDay, Self.dayExample) { $0.spendControl.from = $1 }
    case "spend_control.threshold":
      return take(value.pounds, "an amount in pounds, such as 500") {
        $0.spendControl.threshold = $1
      }
    case "demo": return take(value.asFlag, "true or false") { $0.isDemo = $1 }
    case "ignore": return take(value.asTexts, "a list such as [\"drafts/*\"]") { $0.ignore = $1 }
    case "rag.tolerance":
      return take(value.tolerance, "a tolerance such as \"5%\", \"5pp\" or \"5\"") {
        $0.tolerance = $1
      }
    case "theme":
      return take(value.themeName, "the name of a theme, such as \"dark\"") { $0.theme = $1 }
    case _ where key.hasPrefix(Self.groups):
      let name = Indicator.key(SafeText(String(key.dropFirst(Self.groups.count))))
      let names = PlacementGroup.allCases.map(\.rawValue).joined(separator: ", ")
      return take(value.asText.flatMap(PlacementGroup.init), "one of \(names)") {
        $0.placementGroups[name] = $1
      }
    default:
      let nearest = Spelling.nearest(to: key, among: Self.known)
      let isAudience =
        nearest == "audience" || nearest == "meeting.audience" || key.hasSuffix(".audience")
      guard isAudience else { return .unknownSetting(nearest: nearest) }
      settings.disclosure.audience = .public
      return .misplacedAudience
    }
  }

  private static let groups = "placement_groups."
  private static let dayExample = "a day such as 2013-04-30"

  private mutating func take<Taken>(
    _ value: Taken?, _ expected: String, _ store: (inout FolderSettings, Taken) -> Void
  ) -> Finding? {
    guard let value else { return .badSetting(expected: expected) }
    store(&settings, value)
    return nil
  }

  /// A word that is no audience hides as much as any: it was to hide something.
  private mutating func take(
    audience word: String?, _ store: (inout FolderSettings, Audience) -> Void
  ) -> Finding? {
    let audience = word.flatMap { Audience(rawValue: $0) }
    store(&settings, audience ?? .public)
    return audience == nil ? .noSuchAudience : nil
  }
}

extension TOMLDocument.Value {
  var asText: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// Whether there is such a theme is not known here: users have their own.
  fileprivate var themeName: String? {
    asText.flatMap { ThemeName($0) }?.text
  }

  fileprivate var text: SafeText? {
    asText.map { SafeText($0) }
  }

  fileprivate var asFlag: Bool? {
    if case .flag(let flag) = self { flag } else { nil }
  }

  fileprivate var asTexts: [String]? {
    if case .texts(let texts) = self { texts } else { nil }
  }

  fileprivate var asDay: Day? {
    switch self {
    case .day(let day): day
    case .text(let text): Day(iso: text)
    default: nil
    }
  }

  /// Whether an overspend is stated as less than nought.
  fileprivate var sign: Bool? {
    switch asText {
    case "positive": false
    case "negative": true
    default: nil
    }
  }

  fileprivate func whole(_ range: ClosedRange<Int>) -> Int? {
    guard case .number(let number) = self, range.contains(number) else { return nil }
    return number
  }

  fileprivate var pounds: Money? {
    guard case .number(let pounds) = self, pounds >= 0 else { return nil }
    return Money(pounds: Number(pounds))
  }

  fileprivate var tolerance: Tolerance? {
    switch self {
    case .text(let text): Tolerance(text)
    case .number(let number): number >= 0 ? .units(Number(number)) : nil
    default: nil
    }
  }
}
