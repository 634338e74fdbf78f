import Testing

/// The amounts of this year's savings and the next one's.
@Suite struct SavingInputTests {
  @Test("A target saving moves its line and this year’s totals", arguments: targetsCells)
  func targets(change: InputChange) throws { try change.check() }

  private static let targetsCells: [InputChange] =
    [("1", "310"), ("4", "921"), ("6", "124"), ("7", "260"), ("9", "136"), ("12", "327")].map {
      InputChange(
        $0.0, "Target Saving £k", $0.1,
        InputChange.total + InputChange.line($0.0, "target", "variance"))
    } + [
      // What was achieved is not known, and so neither is what is missing.
      InputChange(
        "11", "Target Saving £k", "190", InputChange.total + InputChange.line("11", "target")),
      // A saving of its own, of which nothing is known to be achieved; the next row shares it.
      InputChange(
        "2", "Target Saving £k", "50",
        InputChange.total + InputChange.line("1", "sharedBy")
          + [
            "savings.achieved", "savings.byBasis.0.achieved", "savings.byBasis.0.count",
            "savings.lines.2", "targets.2.savingId", "targets.3.savingId",
          ]),
      InputChange(
        "3", "Target Saving £k", "", [".savingId"] + InputChange.line("1", "sharedBy")),
      InputChange(
        "5", "Target Saving £k", "", [".savingId"] + InputChange.line("4", "sharedBy")),
      InputChange(
        "8", "Target Saving £k", "", [".savingId"] + InputChange.line("7", "sharedBy")),
      InputChange(
        "10", "Target Saving £k", "", [".savingId"] + InputChange.line("9", "sharedBy")),
      // Its achieved amount does not apply, which takes nothing from the total.
      InputChange(
        "13", "Target Saving £k", "10",
        // Its n/a under a target leaves a doubt in what was achieved.
        InputChange.total + InputChange.achievedTotal
          + [
            ".savingId", "savings.byBasis.0.count", "savings.lines.13",
            "savings.years.2014/15.lines.13.sharedBy",
          ]),
    ]

  @Test("An achieved saving moves its line and this year’s totals", arguments: achievedCells)
  func achieved(change: InputChange) throws { try change.check() }

  private static let achievedCells: [InputChange] =
    [("1", "254"), ("4", "644"), ("6", "79"), ("7", "58"), ("9", "24"), ("12", "111")].map {
      InputChange(
        $0.0, "Achieved £k", $0.1,
        InputChange.achievedTotal + InputChange.line($0.0, "achieved", "variance"))
    } + [
      InputChange(
        "1", "Achieved £k", "300",
        InputChange.achievedTotal + InputChange.line("1", "achieved", "variance", "adverse")),
      // Nought that is known makes the totals exact; they stay what they were as bounds.
      InputChange(
        "11", "Achieved £k", "0",
        InputChange.achievedTotal + InputChange.line("11", "achieved", "variance", "adverse")
          + [InputChange.owedSaving]),
      // An amount that is left out is not nought.
      InputChange(
        "4", "Achieved £k", "",
        InputChange.achievedTotal + InputChange.line("4", "achieved", "variance", "adverse")),
      InputChange("13", "Achieved £k", "", []),
    ]

  @Test("A saving counts in its own year only", arguments: yearsCells)
  func years(change: InputChange) throws { try change.check() }

  private static let nextYear = ["", "byBasis.0."].flatMap { part in
    ["target", "achieved"].map { "savings.years.2014/15.\(part)\($0)" }
  }

  private static let yearsCells: [InputChange] = ["1", "4", "7", "9"].map { id in
    InputChange(
      id, "Year", "2014/15",
      [
        "savings.lines.\(id)", "savings.years.2014/15.lines.\(id)", "savings.achieved",
        "savings.byBasis.0.achieved", "savings.byBasis.0.count",
        "savings.years.2014/15.byBasis.0.count",
      ] + InputChange.total + nextYear)
  }

  @Test("Next year’s savings move next year’s total alone", arguments: nextCells)
  func next(change: InputChange) throws { try change.check() }

  /// The total that the file prints is not its rows’ any more, which is remarked.
  private static let printedTotal = "sources.next-year-savings.csv.verdict"

  private static let nextCells: [InputChange] =
    [
      ("3", "630"), ("6", "1,239"), ("8", "510"), ("10", "339"), ("11", "190"), ("12", "194"),
      ("13", "360"),
    ].map {
      InputChange(
        $0.0, "Target Saving £k", $0.1,
        [
          "savings.years.2014/15.target", "savings.years.2014/15.byBasis.0.target",
          "savings.years.2014/15.lines.\($0.0).target", printedTotal,
        ],
        in: .nextYear)
    } + [
      InputChange(
        "13", "Year", "2015/16",
        [
          "savings.years.2014/15.target", "savings.years.2014/15.byBasis.0.target",
          "savings.years.2014/15.byBasis.0.count", "savings.years.2014/15.lines.13",
          "savings.years.2015/16",
        ], in: .nextYear),
      InputChange(
        "4", "Target Saving £k", "10",
        [
          "savings.years.2014/15.target", "savings.years.2014/15.byBasis.0.target",
          "savings.years.2014/15.byBasis.0.count", "savings.years.2014/15.lines.4", printedTotal,
        ],
        in: .nextYear),
    ]

  @Test("Known nought for row 11 makes £1,230k and £968k exact")
  func exact() throws {
    var plan = SamplePlan()
    plan.cells["11", "Achieved £k"] = "0"
    let savings = try plan.json()["savings"]
    #expect(savings?["achieved"] == 1_230_000)
    #expect(savings?["variance"] == 968_000)
    #expect(savings?["percent"] == 56)
  }
}
