import CareModel
import Panels
import Text

/// The children, where they are placed, and the social workers, in sentences and tables.
enum ServiceText {
  static func lookedAfter(_ figures: IndicatorFigures) -> [String] {
    var sentence = "Looked after children: \(figures.count.words())"
    if let day = figures.asAt { sentence += " at \(day.long)" }
    sentence += ", \(figures.sourceSentence); \(figures.rating.rag.word)."
    return [sentence] + further(figures)
  }

  /// What is left to do, how the figure moved, and its highest.
  private static func further(_ figures: IndicatorFigures) -> [String] {
    var parts: [String] = []
    if let movement = figures.movement { parts.append(movement.sentence) }
    if let year = figures.movementOverYear { parts.append(year.yearSentence) }
    if let peak = figures.peak, figures.course.points.count > 1 {
      parts.append("peak \(peak.value.text()) at \(peak.day.long)")
    }
    if let typed = figures.typed { parts.append("the plan says \(typed.words())") }
    let moved = parts.isEmpty ? [] : ["  " + parts.joined(separator: "; ") + "."]
    return (figures.need.map { ["  \($0.words)."] } ?? []) + moved
  }

  static func placements(_ figures: PlacementsFigures) -> [String] {
    guard figures.isGiven else { return NoFile.gives("placements") }
    var lines: [String] = []
    if let day = figures.asAt {
      lines.append("Placements at \(day.long): \(figures.total.quantity.words()).")
      lines += groups(figures.given).lines
      let missing = figures.notGiven.map(\.name.string)
      if !missing.isEmpty { lines.append("  Not given: \(missing.joined(separator: ", ")).") }
    } else {
      lines.append("Placements: the groups are not given by any file.")
    }
    if !figures.providers.isEmpty { lines += providers(figures.providers).lines }
    if let share = figures.fosteringAgencyShare {
      lines.append("  Agency placements: \(share.words(decimals: 1))% of foster carers.")
    }
    if let cost = figures.unitCost {
      lines.append(
        "  A placement costs \(cost.weekly.poundsText) a week, \(cost.yearlyWords) a year:"
          + " \(cost.basisWords).")
    }
    for aim in figures.aims {
      let day = aim.asAt.map { " at \($0.long)" } ?? ""
      lines.append(
        "  \(aim.name): \(aim.count.words())\(day), \(aim.sourceSentence);"
          + " \(aim.rating.rag.word).")
    }
    return lines
  }

  private static func groups(_ groups: [PlacementGroupFigure]) -> TextTable {
    var table = TextTable(
      headings: ["placed", "now", "%", "on a year ago", "a week"],
      isRight: [false, true, true, true, true])
    for group in groups {
      table.rows.append([
        group.name, group.count.words(), group.share?.words(decimals: 1) ?? "",
        change(group.movementOverYear),
        group.weeklyCost.map { $0.words { SafeText($0.poundsText) } } ?? "",
      ])
    }
    return table
  }

  private static func providers(_ providers: [PlacementProviderFigure]) -> TextTable {
    var table = TextTable(
      headings: ["provider", "now", "%", "on a year ago"], isRight: [false, true, true, true])
    for provider in providers {
      table.rows.append([
        provider.name, provider.count.words(), provider.share?.words(decimals: 1) ?? "",
        change(provider.movementOverYear),
      ])
    }
    return table
  }

  private static func change(_ movement: Movement?) -> SafeText {
    movement.map { SafeText($0.change.signedText()) } ?? "not given"
  }
}

extension IndicatorFigures {
  /// `by the plan’s own figure`, `by workforce.csv line 9`.
  fileprivate var sourceSentence: String {
    row.map { "by \($0.path) line \($0.line)" } ?? "by the plan’s own figure"
  }

  fileprivate var name: String {
    guard case .placements(let scope) = indicator else { return "" }
    return scope.name.string
  }
}

extension Movement {
  /// `14 more than on 31 March 2013`.
  fileprivate var sentence: String {
    let than = isSinceBaseline ? "than the baseline" : "than"
    let day = since.map { isSinceBaseline ? " of \($0.long)" : " at \($0.long)" } ?? ""
    return amount(than) + day
  }

  fileprivate var yearSentence: String { amount("than") + (since.map { " at \($0.long)" } ?? "") }

  private func amount(_ than: String) -> String {
    if change.isZero { return "the same as" + than.dropFirst("than".count) }
    return "\(change.magnitude.text()) \(change > .zero ? "more" : "fewer") \(than)"
  }
}
