/// The folder of a council that is no sample's: other names in every row, headings as it writes
/// them, semicolons and tabs, and every kind of file. All figures are made up.
extension MemoryFolder {
  package static var anotherCouncil: MemoryFolder {
    var folder = MemoryFolder()
    folder["lookout.toml"] = anotherSettings
    for (name, text) in anotherPlan + anotherService + anotherMoney + anotherGovernance {
      folder[name] = text
    }
    return folder
  }

  private static let anotherSettings = """
    as_at = 2025-11-30

    [authority]
    name = "Kestrel Vale"

    [spend_control]
    threshold = 1000
    authoriser = "Director of Resources"
    from = 2025-09-01

    [placement_groups]
    "Bridging homes" = "homes"

    """

  private static let anotherPlan: [(String, String)] = [
    (
      "Plan on a page.csv",
      """
      Ref no;Target description;Performance measure;Aim;Units;Better is;Due date;Target value;Actual value;\
      Indicator;Balancing measure;Saving ref;Lead role
      T1;480 children in care at most;Children in care;Fewer in care;children;lower;Nov 25;480;;\
      lookedAfter;Re-entries within a year;S1;Head of Care
      T2;12 agency social workers at most;Agency;Stable workforce;FTE;lower;Mar 26;12;;\
      agencyFTE;Caseload;S2;Head of Workforce
      T3;30 children in homes at most;Children in homes;Near home;children;lower;Mar 26;30;34;\
      placements.residential;;;Head of Placements
      T4;210 plans at most;Protection plans;Fewer in care;plans;lower;Sep 25;210;;cpPlans;;;Head of Care

      """
    ),
    (
      "Delivery/task list.csv",
      """
      Task,Progress,Ref,Deadline,Lead role,Term
      Ten more foster carers,in progress,A1,31/10/2025,Head of Placements,medium
      A new pathway into supported places,completed,A2,30/09/2025,Head of Placements,short

      """
    ),
    (
      "Delivery/moves.csv",
      """
      Date planned,Moves from,Moves to,Number of children,Weekly saving,Target ref
      15/12/2025,homes,foster carers,3,"£4,000",T3
      31/01/2026,homes,supported accommodation,2,"£3,500",T3

      """
    ),
  ]

  private static let anotherService: [(String, String)] = [
    (
      "front door.tsv",
      """
      Month ending\tInitial contacts\tNumber of referrals\tAssessments\tWithin 45 days\tSection 47\tICPC\t\
      New CP plans\tCP plans\tAdmissions to care\tLooked after children\tUnallocated
      Jul 25\t900\t200\t150\t120\t40\t20\t15\t215\t8\t470\t12
      Aug 25\t800\t180\t140\t112\t38\t18\t12\t218\t9\t474\t15
      Sep 25\t950\t220\t160\t136\t44\t22\t18\t221\t10\t479\t9
      Oct 25\t1,000\t240\t170\t153\t50\t25\t20\t226\t11\t486\t11
      Nov 25\t980\t230\t165\t132\t47\t24\t17\t224\t9\t490\t14

      """
    ),
    (
      "people.csv",
      """
      Month ending;Agency WTE;In post WTE;Vacancies WTE;Cases held
      Oct 25;16;84;20;1,680
      Nov 25;15;85;19;1,700

      """
    ),
    (
      "placements Nov.csv",
      """
      Month ending,Placement type,Number of children,Provider type,Average weekly cost
      Nov 25,Foster carers,300,in house,£450
      Nov 25,IFA,100,agency,£950
      Nov 25,Bridging homes,33,independent,"£5,000"
      Nov 25,Supported accommodation,57,independent,"£1,100"

      """
    ),
    (
      "KPIs.csv",
      """
      KPI,Reporting period,Result,Unit,Good is
      Re-entries within a year,Oct 25,12%,%,low
      Re-entries within a year,Nov 25,14%,%,low

      """
    ),
  ]

  private static let anotherMoney: [(String, String)] = [
    (
      "Finance/monitor P8.csv",
      """
      Service,Part of,FY,Budget period,Revised budget £000,Actual to date £000,Forecast outturn £000,\
      Previous forecast £000,Budgeted placements,Actual number,Unit cost per week
      Care placements,,2025/26,P8,,,,,,,
      Fostering,Care placements,2025/26,P8,"12,000","8,100","12,400","12,300",,,
      Homes,Care placements,2025/26,P8,"7,800","5,600","8,580","8,400",30,33,"£5,000"
      Social work,,2025/26,P8,"9,500","6,200","9,300","9,350",,,

      """
    ),
    (
      "Finance/causes.csv",
      """
      Cause,Type,Amount £k,FY,Term,Delivered £k
      More children in homes,pressure,780,2025/26,,
      Fees of foster carers,pressure,300,2025/26,,
      Step down to families,mitigation,up to 250,2025/26,medium,40

      """
    ),
    (
      "Finance/savings tracker.csv",
      """
      Saving ref,Proposal,Category,Financial year,Planned saving £000,Saving achieved £000,\
      Forecast saving £000,Delivered £k,At risk £k,Basis,Full year effect £k,WTE,Of which vacant
      S1,Step down from homes,Placements,2025/26,400,150,320,150,80,part year,600,,
      S2,Agency posts made permanent,Workforce,2025/26,300,210,300,210,0,full-year,300,5,2

      """
    ),
    (
      "Finance/target.csv",
      """
      Financial year,Base budget £k,Percentage,Rounded to £k,Growth £k
      2025/26,"34,875",2,10,0

      """
    ),
    (
      "Finance/held back.csv",
      """
      Date requested,Details,Cost,Approved by,Type of spend,Decision
      02/10/2025,Conference fee,"1,200",Director of Resources,conference,approved
      03/10/2025,Introduction of an agency worker,"2,500",,agency,approved
      05/10/2025,Equipment,"1,000",,equipment,approved
      06/10/2025,Furniture,"3,000",,furniture,declined

      """
    ),
  ]

  private static let anotherGovernance: [(String, String)] = [
    (
      "Governance/minutes.csv",
      """
      Date of meeting,Ref,Resolution,Committee,Outcome,Subject to,Due by,Progress update,Lead role
      12/11/2025,D1,Open a second assessment centre,Cabinet,approved,planning consent,31/03/2026,,Director of Care
      10/09/2025,D2,Review the places outside the area,Scrutiny Committee,agreed,,31/10/2025,under way,\
      Head of Placements

      """
    ),
    (
      "Governance/register.csv",
      """
      Risk description,Ref,Probability,Severity,Controls,Dependencies,Review date,Lead role
      Too few places near home,R1,4,5,A framework with the region,T3,31/10/2025,Head of Placements
      Experienced workers leave,R2,medium,high,Protected caseloads,R1,31/01/2026,Head of Workforce

      """
    ),
    (
      "Governance/boards.csv",
      """
      Board,Tier,Remit,How often,Next report due
      Corporate Parenting Board,members,Placements and outcomes,quarterly,15/11/2025

      """
    ),
  ]
}
