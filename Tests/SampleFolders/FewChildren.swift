extension MemoryFolder {
  /// An invented service of whose counts many are from 1 to 5, in two versions that differ only in
  /// what an audience may not see: those counts, others by which they could be worked out, what is
  /// written freely, and the exact days of moves.
  package static func fewChildren(isOther: Bool = false) -> MemoryFolder {
    var folder = MemoryFolder()
    let files =
      isOther
      ? few.map { ($0.0, $0.1.replacingPairs(by: 1)) }
      : few.map { ($0.0, $0.1.replacingPairs(by: 0)) }
    for (name, text) in files { folder[name] = text }
    return folder
  }

  // Of `‹3|4›` the first stands in the one version and the second in the other.
  private static let few: [(String, String)] = [
    (
      "lookout.toml",
      """
      as_at = 2026-03-31
      [authority]
      name = "Fewshire"
      """
    ),
    (
      "placements.csv",
      """
      month,placement,count,weekly_cost
      2025-03-31,Foster carers,210,800
      2025-03-31,Children's homes,20,5000
      2025-03-31,With parents,44,
      2026-02-28,Foster carers,204,800
      2026-02-28,Children's homes,7,5000
      2026-02-28,With parents,41,
      2026-03-31,Foster carers,200,800
      2026-03-31,Children's homes,‹3|5›,‹5000|6100›
      2026-03-31,With parents,‹40|38›,
      2026-03-31,Other,0,
      """
    ),
    (
      "workload.csv",
      """
      month,contacts,referrals,initial_assessments,core_assessments,assessments,assessments_in_time,s47,conferences,cp_starts,cp_open,lac_starts,lac,backlog,comment
      2026-01-31,90,60,‹2|4›,‹40|38›,42,36,12,9,8,60,7,262,20,‹one|another›
      2026-02-28,95,61,9,40,49,‹46|45›,‹1|4›,‹5|2›,‹3|1›,61,‹4|2›,252,‹2|3›,
      2026-03-31,‹4|2›,62,8,41,49,41,13,8,‹2|5›,62,6,243,21,‹x|y z›
      """
    ),
    (
      "measures.csv",
      """
      measure,period,value,numerator,denominator,unit,team,target,polarity,rag,headline,comment
      Seen in time,2026-02-28,,36,40,%,,95,higher,,,
      Seen in time,2026-03-31,,‹37|38›,40,%,,95,higher,‹red|green›,Read aloud.,‹few|fewer›
      Plans of over two years,2026-03-31,63,,,plans,,50,lower,,,
      Plans of over two years,2026-03-31,‹3|5›,,,plans,East,,lower,,,
      Plans of over two years,2026-03-31,‹20|18›,,,plans,North,,lower,,,
      Plans of over two years,2026-03-31,40,,,plans,West,,lower,,,
      Children moved twice,2026-02-28,‹2|5›,,,children,,,lower,,,
      Children moved twice,2026-03-31,‹4|1›,,,children,,3,lower,,,
      """
    ),
    (
      "targets.csv",
      """
      id,objective,measure,description,unit,polarity,baseline,baseline_date,target,actual,as_at,due,indicator,rag,owner,owner_role,headline,comment
      1,Homes,In homes,‹Few|Fewer›,children,lower,20,2025-03-31,2,‹3|5›,2026-03-31,2026-03-31,placements.homes,‹amber|red›,‹A|B›,Head of Placements,,‹why|because›
      2,Homes,With parents,,children,higher,44,2025-03-31,45,‹40|38›,2026-03-31,2026-03-31,placements.withParents,,,,,
      3,Care,Children in care,,children,lower,274,2025-03-31,240,243,2026-03-31,2026-03-31,lookedAfter,,,,,
      4,Care,Went home,,children,higher,‹2|4›,2025-03-31,9,‹5|1›,2026-03-31,2026-03-31,,,,,,
      """
    ),
    (
      "moves.csv",
      """
      planned_date,from,to,count,weekly_saving,status,done_date,target_id
      2026-04-‹12|12›,homes,foster carers,‹2|4›,‹1000|3000›,not started,,1
      2026-05-12,with parents,home,8,500,not started,,2
      2026-03-‹11|18›,homes,foster carers,‹3|1›,‹1000|900›,done,2026-03-‹11|18›,1
      """
    ),
    (
      "workforce.csv",
      """
      month,team,agency_fte,in_post_fte,cases
      2026-03-31,,8,40,104
      2026-03-31,East,6,15,‹4|2›
      2026-03-31,West,2,25,‹100|102›
      """
    ),
    (
      "budget.csv",
      """
      line,year,as_at,budget_k,forecast_k,count,weekly_cost,note
      Children's homes,2025/26,2026-03-31,900,950,‹3|5›,‹5000|4100›,‹a|b›
      Agency staff,2025/26,2026-03-31,300,310,,,
      """
    ),
    (
      "actions.csv",
      """
      id,action,status,due,owner,owner_role,comment
      1,‹Find carers|Look for carers›,in progress,2026-06-30,‹A|B›,Head of Placements,‹c|d›
      ,‹Say so|Say this›,not started,2026-01-31,,,
      """
    ),
    (
      "decisions.csv",
      """
      date,decision,meeting,outcome,progress
      2026-01-12,‹To go on|To wait›,Cabinet,agreed,‹slow|quick›
      """
    ),
    (
      "risks.csv",
      """
      risk,likelihood,impact,mitigation
      ‹Too few carers|Too few homes›,4,4,‹x|y›
      """
    ),
    (
      "pressures.csv",
      """
      pressure,amount_k,line,year,note
      ‹Three more children|Two more›,50,Children's homes,2025/26,‹n|m›
      """
    ),
  ]
}

extension String {
  /// The text with one of each pair.
  fileprivate func replacingPairs(by index: Int) -> String {
    split(separator: "‹", omittingEmptySubsequences: false).enumerated().map { place, part in
      guard place > 0, let end = part.firstIndex(of: "›") else { return String(part) }
      let pair = part[..<end].split(separator: "|", omittingEmptySubsequences: false)
      return String(pair[index]) + part[part.index(after: end)...]
    }.joined()
  }
}
