import CareModel
import Panels
import Text

/// The children, where they are placed, and the social workers, in sentences and tables.
enum ServiceBlocks {
  static func lookedAfter(_ figures: IndicatorFigures) -> [OutputBlock] {
    let day: SafeText = figures.asAt.map { " at \($0.long)" } ?? ""
    let sentence: SafeText =
      "Looked after children: \(figures.count.words())\(day), \(figures.sourceSentence);"
      + " \(figures.rating.rag.word)."
    return [.sentence(sentence)] + further(figures)
  }

  /// What is left to do, how the figure moved, and its highest.
  private static func further(_ figures: IndicatorFigures) -> [OutputBlock] {
    var parts: [SafeText] = []
    if let movement = figures.movement { parts.append(movement.sentence) }
    if let year = figures.movementOverYear { parts.append(year.yearSentence) }
    if let peak = figures.peak, figures.course.points.count > 1 {
      parts.append("peak \(peak.value.text()) at \(peak.day.long)")
    }
    if let typed = figures.typed { parts.append("the plan says \(typed.words())") }
    let moved: [OutputBlock] =
      parts.isEmpty ? [] : [.item(parts.joined(separator: "; ") + ".")]
    return (figures.need.map { [.item("\($0.words).")] } ?? []) + moved
  }

  static func placements(_ figures: PlacementsFigures) -> [OutputBlock] {
    guard figures.isGiven else { return NoFile.gives("placements") }
    var blocks = counts(figures)
    if !figures.providers.isEmpty {
      blocks.append(.table(providers(figures.providers, of: figures.total.quantity)))
    }
    if let share = figures.fosteringAgencyShare {
      blocks.append(.item("Agency placements: \(share.words(decimals: 1))% of foster carers."))
    }
    if let cost = figures.unitCost {
      blocks.append(
        .item(
          "A placement costs \(cost.weekly.poundsText) a week, \(cost.yearlyWords) a year:"
            + " \(cost.basisWords)."))
    }
    return blocks + figures.aims.map(aim)
  }

  private static func counts(_ figures: PlacementsFigures) -> [OutputBlock] {
    guard let day = figures.asAt else {
      return [.sentence("Placements: the groups are not given by any file.")]
    }
    let missing = figures.notGiven.map(\.name)
    return [
      .sentence("Placements at \(day.long): \(figures.total.quantity.words())."),
      .table(groups(figures.given, of: figures.total.quantity)),
    ] + (missing.isEmpty ? [] : [.item("Not given: \(missing.joined(separator: ", ")).")])
  }

  private static func aim(_ aim: IndicatorFigures) -> OutputBlock {
    let day: SafeText = aim.asAt.map { " at \($0.long)" } ?? ""
    return .item(
      "\(aim.name): \(aim.count.words())\(day), \(aim.sourceSentence);"
        + " \(aim.rating.rag.word).")
  }

  private static func groups(
    _ groups: [PlacementGroupFigure], of total: Quantity<Number>
  ) -> OutputTable {
    var table = OutputTable(
      "Placements",
      [
        .words("placed"), .figures("now"), .figures("%", name: "share"),
        .figures("on a year ago"), .figures("a week"),
      ])
    for group in groups {
      table.append([
        .words(group.name), .number(group.count),
        .share(group.share, of: group.count, in: total),
        .change(group.movementOverYear, of: group.count, else: "not given"),
        group.weeklyCost.map { .pounds($0, $0.words { SafeText($0.poundsText) }) } ?? .blank,
      ])
    }
    return table
  }

  private static func providers(
    _ providers: [PlacementProviderFigure], of total: Quantity<Number>
  ) -> OutputTable {
    var table = OutputTable(
      "Providers",
      [
        .words("provider"), .figures("now"), .figures("%", name: "share"),
        .figures("on a year ago"),
      ])
    for provider in providers {
      table.append([
        .words(provider.name), .number(provider.count),
        .share(provider.share, of: provider.count, in: total),
        .change(provider.movementOverYear, of: provider.count, else: "not given"),
      ])
    }
    return table
  }
}

extension IndicatorFigures {
  /// `by the plan’s own figure`, `by workforce.csv line 9`.
  fileprivate var sourceSentence: SafeText {
    row.map { "by \($0.path) line \($0.line)" } ?? "by the plan’s own figure"
  }

  fileprivate var name: SafeText {
    guard case .placements(let scope) = indicator else { return "" }
    return scope.name
  }
}

extension Movement {
  /// `14 more than on 31 March 2013`.
  fileprivate var sentence: SafeText {
    let than: SafeText = isSinceBaseline ? "than the baseline" : "than"
    let day: SafeText = since.map { isSinceBaseline ? " of \($0.long)" : " at \($0.long)" } ?? ""
    return amount(than) + day
  }

  fileprivate var yearSentence: SafeText {
    amount("than") + (since.map { " at \($0.long)" } ?? "")
  }

  private func amount(_ than: SafeText) -> SafeText {
    if change.isZero { return "the same as" + SafeText(than.string.dropFirst("than".count)) }
    return "\(change.magnitude.text()) \(change > .zero ? "more" : "fewer") \(than)"
  }
}
