/// An invented service in recovery, for tests of what is decided, held back, challenged and owed.
extension MemoryFolder {
  package static var inventedRecovery: MemoryFolder {
    var folder = MemoryFolder()
    folder["lookout.toml"] = """
      as_at = 2011-09-30

      [authority]
      name = "Invented council"

      [spend_control]
      threshold = 500
      authoriser = "Executive Head"
      from = 2011-07-25

      """
    folder["actions.csv"] = actions
    folder["decisions.csv"] = decisions
    folder["forums.csv"] = forums
    folder["moves.csv"] =
      "planned_date,from,to,count,target_id\n31/08/2011,residential,fostering,1,1\n"
    folder["risks.csv"] = risks
    folder["spend.csv"] = spend
    folder["targets.csv"] = targets
    folder["workforce.csv"] = workforce
    return folder
  }

  private static let actions = """
    id,action,status,due,owner_role,term,effect
    A1,Hold vacancies unless the backlog would suffer,in progress,31/08/2011,Head of Service,\
    short to medium,at once
    A2,No conferences,completed,25/07/2011,Executive Head,short,at once
    A3,Bring next year's savings forward,not started,01/02/2012,Head of Finance,short to medium,\
    from February 2012
    A4,Change how families are supported before care,in progress,31/03/2014,Executive Head,long,\
    2–3 years

    """

  private static let spend = """
    date,description,amount,authorised_by,kind,outcome
    20/07/2011,Office chairs,900,,equipment,authorised
    26/07/2011,Taxi contract,500,,transport,authorised
    27/07/2011,Software licence,500.01,,software,authorised
    28/07/2011,Agency cover,2400,Executive Head,staffing,authorised
    01/08/2011,National conference,650,,conference,refused
    05/08/2011,Regional conference,120,Team manager,conference,authorised
    09/08/2011,Legal advice,not known,,legal,authorised
    15/08/2011,Furniture,800,Team manager,equipment,authorised
    20/08/2011,Training day,700,,training,

    """

  private static let decisions = """
    date,id,meeting,decision,outcome,condition,progress,due,next_report,owner_role
    05/03/2011,41,Cabinet,Progress on earlier decisions,NOTED,,,,,
    05/03/2011,42 (i),Cabinet,The savings target and its growth,NOTED,,,,,
    05/03/2011,42 (ii),Cabinet,The savings options for the three years,\
    "AGREED, subject to final guidance",,in progress,,,Director
    05/06/2011,7,Scrutiny,That update reports on pressures be brought quarterly,RESOLVED,,,,\
    05/09/2011,Head of Service
    05/06/2011,8,Scrutiny,Vacancy management to be reviewed,AGREED,,completed,31/07/2011,,\
    Head of Service
    05/06/2011,9,Scrutiny,Foster carer allowances to be compared,AGREED,,,31/08/2011,,\
    Head of Fostering

    """

  private static let risks = """
    id,risk,likelihood,impact,mitigation,owner_role,depends_on,review,as_at
    R1,Agency workers cost more than the cap,4,5,Recruitment drive,Head of Service,"R2, A1",\
    31/08/2011,30/09/2011
    R2,Posts cannot be filled,high,high,Market supplement,Head of HR,R1,31/10/2011,30/09/2011
    R3,Demand rises above plan,3 – possible,4,Edge of care service,Head of Service,R2; R99,,\
    30/09/2011
    R4,Savings slip into the next year,2,3,Monthly challenge,Head of Finance,,30/11/2011,30/09/2011
    R5,Inspection finds drift,,5,Audit of files,Head of Service,1,,30/09/2011

    """

  private static let forums = """
    forum,level,challenges,frequency,next_report
    Scrutiny committee,members,Delivery of the plan,quarterly,05/12/2011
    Service budget meeting,internal,Forecast by team,weekly,07/10/2011
    Financial challenge board,corporate,Overspend and recovery plan,monthly,15/09/2011

    """

  private static let targets = """
    id,measure,due,target,actual,as_at,polarity,owner_role,unit
    1,Caseload backlog,31/12/2011,20,not known,30/09/2011,lower,Head of Service,cases

    """

  private static let workforce = """
    month,agency_fte,in_post_fte,cases
    Apr 11,12,80,1400
    May 11,13,79,1410
    Jun 11,14,78,not known

    """
}
