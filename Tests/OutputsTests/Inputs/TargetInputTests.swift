import Testing

/// The numbers of the targets themselves.
@Suite struct TargetInputTests {
  @Test("A target moves its own variance and colour, and its measure’s", arguments: targetsCells)
  func targets(change: InputChange) throws { try change.check() }

  private static let targetsCells: [InputChange] = [
    InputChange("1", "Target No.", "5", [".target", ".variance", ".ragReason"]),
    // Exactly at the target is met; a milestone is left, so it is not complete.
    InputChange(
      "1", "Target No.", "7.5",
      [".target", ".variance"] + InputChange.judged + InputChange.measure("1", "2", "3")
        + InputChange.agency("agencyRag")),
    InputChange("2", "Target No.", "3", [".target"]),
    InputChange("3", "Target No.", "1", [".target"]),
    // 45 is 3 above 42, and 5 % of 42 is 2.1.
    InputChange("4", "Target No.", "42", [".target", ".variance", ".ragReason"]),
    // 45 is 2 above 43, and 5 % of 43 is 2.15.
    InputChange(
      "4", "Target No.", "43",
      [".target", ".variance", ".rag", ".ragReason"] + InputChange.measure("4", "5", "6")
        + InputChange.residential("rag")),
    InputChange("5", "Target No.", "33", [".target"]),
    InputChange("6", "Target No.", "31", [".target"]),
    // 320 is 16 above 304, and 5 % of 304 is 15.2; of 305 it is 15.25, and 320 is 15 above.
    InputChange("7", "Target No.", "304", [".target", ".variance", ".ragReason"]),
    InputChange(
      "7", "Target No.", "305",
      [".target", ".variance", ".rag", ".ragReason"] + InputChange.measure("7", "8")
        + InputChange.children("rag")),
    InputChange("8", "Target No.", "295", [".target"]),
    InputChange("9", "Target No.", "18", [".target", ".variance", ".ragReason"]),
    InputChange(
      "9", "Target No.", "19",
      [".target", ".variance"] + InputChange.judged + InputChange.measure("9")),
    InputChange("10", "Target No.", "22", [".target"]),
    InputChange("11", "Target No.", "7", [".target"]),
    InputChange("12", "Target No.", "5", [".target"]),
    InputChange("13", "Target No.", "5", [".target"]),
  ]

  @Test(
    "An achieved number moves its own target’s result and its measure", arguments: achievedCells)
  func achieved(change: InputChange) throws { try change.check() }

  private static let achievedCells: [InputChange] = [
    InputChange(
      "1", "Achieved No.", "7",
      [".actual", ".typedActual", ".variance", ".ragReason"] + InputChange.agency("agencyFTE")),
    InputChange(
      "1", "Achieved No.", "6",
      [".actual", ".typedActual", ".variance"] + InputChange.judged
        + InputChange.measure("1", "2", "3") + InputChange.agency("agencyFTE", "agencyRag")),
    // The later milestone speaks for the measure: 7 is still above 6.
    InputChange(
      "2", "Achieved No.", "7",
      [".actual", ".typedActual", ".actualAsAt"] + InputChange.agency("agencyFTE")),
    InputChange(
      "3", "Achieved No.", "7",
      [".actual", ".typedActual", ".actualAsAt"] + InputChange.agency("agencyFTE")),
    InputChange(
      "4", "Achieved No.", "44",
      [".actual", ".typedActual", ".variance", ".ragReason"] + InputChange.residentialCount),
    InputChange(
      "4", "Achieved No.", "42",
      [".actual", ".typedActual", ".variance", ".rag", ".ragReason"]
        + InputChange.measure("4", "5", "6") + InputChange.residentialCount
        + InputChange.residential("rag")),
    InputChange(
      "5", "Achieved No.", "46",
      [".actual", ".typedActual", ".actualAsAt"] + InputChange.residentialCount),
    // What depends on a condition does not speak for the measure.
    InputChange("6", "Achieved No.", "39", [".actual", ".typedActual", ".actualAsAt"]),
    InputChange(
      "7", "Achieved No.", "316",
      [".actual", ".typedActual", ".variance", ".ragReason"] + InputChange.childrenCount),
    InputChange(
      "7", "Achieved No.", "315",
      [".actual", ".typedActual", ".variance", ".rag", ".ragReason"] + InputChange.childrenCount
        + InputChange.children("rag") + InputChange.measure("7", "8")),
    InputChange(
      "8", "Achieved No.", "300",
      // 300 is below the baseline of 306: the movement turns to the better.
      [".actual", ".typedActual", ".actualAsAt"] + InputChange.childrenCount
        + InputChange.children("rag", "change.worse") + InputChange.measure("7", "8")),
    InputChange(
      "9", "Achieved No.", "9", [".actual", ".typedActual", ".variance", ".ragReason"]),
    InputChange(
      "9", "Achieved No.", "8",
      [".actual", ".typedActual", ".variance"] + InputChange.judged + InputChange.measure("9")),
    InputChange("10", "Achieved No.", "3", [".actual", ".typedActual", ".actualAsAt"]),
    InputChange(
      "11", "Achieved No.", "5",
      [".actual", ".typedActual", ".variance"] + InputChange.judged
        + InputChange.measure("11") + [InputChange.owedActual]),
    InputChange("12", "Achieved No.", "5", [".actual", ".typedActual", ".actualAsAt"]),
    InputChange("13", "Achieved No.", "5", [".actual", ".typedActual", ".actualAsAt"]),
  ]

  @Test("The way in which a figure is written says how sure it is", arguments: qualifiedCells)
  func qualified(change: InputChange) throws { try change.check() }

  private static let qualifiedCells: [InputChange] = [
    InputChange(
      "7", "Achieved No.", "at least 320",
      // A bound is no peak, and no difference can be taken from it.
      [".actual", ".variance"]
        + InputChange.children("count", "series.0.count", "peak", "change")),
    InputChange(
      "7", "Achieved No.", "at most 320",
      [".actual", ".variance"] + InputChange.judged + InputChange.measure("7", "8")
        + InputChange.children("count", "series.0.count", "peak", "change", "rag")),
    InputChange(
      "7", "Achieved No.", "32o",
      // The day is still covered: nobody can read its figure.
      [".actual", ".typedActual", ".variance"] + InputChange.judged
        + InputChange.measure("7", "8")
        + InputChange.children("count", "series.0", "peak", "change", "rag")
        + ["chase.7 Children in care: actual"]),
  ]
}
