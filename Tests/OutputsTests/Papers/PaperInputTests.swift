import Samples
import Testing

/// Each row of the papers' files, and every figure that hangs on it.
@Suite struct PaperInputTests {
  @Test("A round of savings", arguments: roundsCells)
  func rounds(change: PaperChange) throws { try change.check() }

  private static let roundsCells: [PaperChange] =
    [
      PaperChange(
        .resourceOptions, "savings-target.csv", "37,429", "38,429",
        [
          "savingsTarget.0.base", "savingsTarget.0.computedTarget", "savingsTarget.0.rounded",
          "savingsTarget.0.target", "savingsTarget.0.shortfall", "savingsTarget.1.base",
          "savingsTarget.1.target", "savingsTarget.1.computedTarget", "savingsTarget.1.rounded",
          "savingsTarget.2.base", "savingsTarget.2.target", "savingsTarget.2.computedTarget",
          "savingsTarget.2.rounded",
        ]),
      PaperChange(
        .resourceOptions, "savings-target.csv", ",10,70,", ",10,90,",
        ["savingsTarget.0.growth", "savingsTarget.0.target", "savingsTarget.0.shortfall"]),
      PaperChange(
        .resourceOptions, "savings-target.csv", "2010/11,,around 3", "2010/11,,around 4",
        [
          "savingsTarget.1.percent", "savingsTarget.1.computedTarget", "savingsTarget.1.rounded",
          "savingsTarget.1.target", "savingsTarget.2.base", "savingsTarget.2.computedTarget",
          "savingsTarget.2.rounded", "savingsTarget.2.target",
        ]),
      PaperChange(
        .resourceOptions, "savings-target.csv", "2011/12,,around 3", "2011/12,,around 2",
        [
          "savingsTarget.2.percent", "savingsTarget.2.computedTarget", "savingsTarget.2.rounded",
          "savingsTarget.2.target",
        ]),
    ] + options

  /// Each option moves its line, its section, the total, and what is short of the target.
  private static let options: [PaperChange] =
    [
      ("1", "500,6", "510,6", "0"), ("2", "187,4", "197,4", "0"),
      ("3", "2009/10,30", "2009/10,40", "0"),
      ("4", "139,4", "149,4", "0"), ("5", "400,15", "410,15", "0"),
      ("6", "2009/10,50,1", "2009/10,60,1", "0"),
      ("7", "250,", "260,", "0"), ("8", "288,", "298,", "0"), ("9", "96,,", "106,,", "1"),
    ].map { id, text, replacement, section in
      PaperChange(
        .resourceOptions, "savings.csv", text, replacement,
        [
          "savings.target", "savings.lines.\(id).target", "savings.sections.\(section).target",
          "savings.byBasis.0.target", "savingsTarget.0.options", "savingsTarget.0.shortfall",
        ])
    } + [
      PaperChange(
        .resourceOptions, "savings.csv", "500,6 (Estimated),4", "500,7 (Estimated),4",
        ["savings.lines.1.fte", "fte.total", "fte.ofWhichEstimated"]),
      PaperChange(
        .resourceOptions, "savings.csv", "To be identified", "2",
        ["savings.lines.5.vacantPosts", "vacantPosts", "chase"]),
      PaperChange(
        .resourceOptions, "decisions.csv", "AGREED", "NOTED", ["decisions"]),
    ]

  @Test("The pressures of workload", arguments: workloadCells)
  func workload(change: PaperChange) throws { try change.check() }

  private static let workloadCells: [PaperChange] = [
    PaperChange(
      .workload, "workload.csv", "Feb 10,,282", "Feb 10,,290",
      ["workload.peaks.plansOpen", "workload.series"]),
    PaperChange(
      .workload, "workload.csv", "Mar 10,249", "Mar 10,259",
      ["workload.peaks.referrals", "workload.series"]),
    PaperChange(
      .workload, "workload.csv", "3.3,1", "3.4,1", ["workload.conversion.1.referralToPlan"]),
    PaperChange(
      .workload, "workload.csv", "Sep 10,177", "Sep 10,187",
      ["workload.referrals", "workload.series"]),
    PaperChange(
      .workload, "workload.csv", "231,303", "231,313",
      [
        "workload.lookedAfter", "workload.peaks.lookedAfter", "workload.series",
        "lookedAfter.count", "lookedAfter.series", "lookedAfter.peak",
      ]),
    PaperChange(
      .workload, "workload.csv", "2.9,2", "2.9,3", ["workload.conversion.0.referralToCare"]),
    PaperChange(
      .workload, "overspends.csv", "£975k", "£985k",
      ["budget.variance", "budget.lines.0", "budget.sectors.0.variance"]),
    PaperChange(
      .workload, "overspends.csv", "£1,091m", "£1,091k",
      ["budget.variance", "budget.lines.1", "budget.sectors.0.variance"]),
    PaperChange(
      .workload, "overspends.csv", "£285k", "£295k",
      ["budget.variance", "budget.lines.2", "budget.sectors.1.variance"]),
    PaperChange(
      .workload, "actions.csv", "in progress,fewer placements outside",
      "completed,fewer placements outside",
      ["actions.completed", "actions.inProgress", "actions.lines"]),
  ]

  @Test("A recovery plan", arguments: recoveryCells)
  func recovery(change: PaperChange) throws { try change.check() }

  private static let recoveryCells: [PaperChange] = [
    PaperChange(
      .recoveryPlan, "budget.csv", "1,500", "1,600",
      [
        "budget.variance", "budget.lines.0", "pressures.total", "pressures.notBrokenDown",
        "pressures.unmitigated",
      ]),
    PaperChange(.recoveryPlan, "budget.csv", "1,000", "1,100", ["budget.years"]),
    PaperChange(
      .recoveryPlan, "pressures.csv", "600,,", "700,,",
      [
        "pressures.pressures", "pressures.notBrokenDown", "pressures.lines.0.amount",
        "pressures.terms",
      ]),
    PaperChange(
      .recoveryPlan, "pressures.csv", "at least 200,0", "at least 300,0",
      [
        "pressures.mitigated", "pressures.unmitigated", "pressures.lines.1.amount",
        "pressures.terms",
      ]),
    PaperChange(
      .recoveryPlan, "pressures.csv", "2011/12,400,0", "2011/12,400,50",
      ["pressures.delivered", "pressures.lines.2.delivered"]),
    PaperChange(
      .recoveryPlan, "lookout.toml", "threshold = 500", "threshold = 600",
      ["spendControl.threshold"]),
    PaperChange(
      .recoveryPlan, "actions.csv", "in progress,long", "completed,long",
      ["actions.completed", "actions.inProgress", "actions.byTerm", "actions.lines.1.status"]),
    PaperChange(
      .recoveryPlan, "savings.csv", "01/02/2012", "01/04/2012",
      ["savings.lines.1.starts", "savings.broughtForward"]),
  ]

  @Test("A financial plan", arguments: financeCells)
  func finance(change: PaperChange) throws { try change.check() }

  private static let financeCells: [PaperChange] = [
    PaperChange(
      .financialPlan, "budget.csv", "28.7", "28.8",
      ["budget.budget", "budget.variance", "budget.ragReason", "budget.lines.0"]),
    PaperChange(
      .financialPlan, "budget.csv", "31.5", "31.4",
      ["budget.forecast", "budget.variance", "budget.ragReason", "budget.lines.0"]),
    PaperChange(.financialPlan, "budget.csv", ",3.1,", ",3.2,", ["budget.lines.1.forecast"]),
    PaperChange(.financialPlan, "budget.csv", "29.0", "29.1", ["budget.years"]),
    PaperChange(
      .financialPlan, "plan.csv", "2016/17,520", "2016/17,540",
      [
        "budget.worth.0", "placements.unitCost", "savings.target", "savings.lines.3.target",
        "savings.byBasis.0.target",
      ]),
    PaperChange(
      .financialPlan, "plan.csv", ",6,n/a", ",5,n/a",
      ["budget.worth.0", "placements.unitCost", "targets.3.target"]),
    PaperChange(
      .financialPlan, "workforce.csv", "Jan 16,27", "Jan 16,26",
      ["workforce.agencyFTE", "workforce.series"]),
    PaperChange(
      .financialPlan, "workforce.csv", "Jul 15,,38", "Jul 15,,37",
      ["workforce.agencyHeadcount", "workforce.series"]),
    PaperChange(
      .financialPlan, "risks.csv", "R1,Permanent social workers and managers are not recruited,,",
      "R1,Permanent social workers and managers are not recruited,high,high", ["risks"]),
    PaperChange(
      .financialPlan, "forums.csv", "31/03/2016", "31/12/2015", ["forums", "chase"]),
  ]

  @Test("Moves and vacancies of the improvement plan", arguments: improvementCells)
  func improvement(change: PaperChange) throws { try change.check() }

  private static let improvementCells: [PaperChange] = [
    PaperChange(
      .improvementPlan, "planned-moves.csv", "foster carers,8", "foster carers,7",
      ["plannedMoves.open", "plannedMoves.lines", "plannedMoves.forecasts"]),
    PaperChange(
      .improvementPlan, "planned-moves.csv", "foster carers,2,done", "foster carers,3,done",
      ["plannedMoves.done", "plannedMoves.lines"]),
    PaperChange(
      .improvementPlan, "measures.csv", "13.4", "12.4",
      ["measures.0"]),
    PaperChange(
      .improvementPlan, "measures.csv", "Mar 13,7,", "Mar 13,8,",
      ["measures.0"]),
  ]
}
