/// The workload of a council’s published paper of September 2010, and months of an invented service
/// with planned moves and targets that are balanced.
extension MemoryFolder {
  /// What the paper gives, and no more: the months between are not in it.
  package static var workloadPaper: MemoryFolder {
    var folder = MemoryFolder()
    folder["workload.csv"] = """
      Month,Referrals,CP plans,Looked after,Referral to plan,Referral to care
      Feb 10,,282,,,
      Mar 10,249,,,,
      Jun 10,,,,3.3%,1%
      Sep 10,177,231,303,2.9%,2%

      """
    return folder
  }

  package static var inventedWorkload: MemoryFolder {
    var folder = MemoryFolder()
    folder["lookout.toml"] = "as_at = 2013-04-30\n\n[authority]\nname = \"Invented council\"\n"
    folder["workload.csv"] = workload
    folder["planned-moves.csv"] = moves
    folder["placements.csv"] =
      "Month,Placement,Count\nApr 13,Children's homes,40\nApr 13,Residential school,5\n"
    folder["workforce.csv"] =
      "Month,In post FTE,Agency FTE,Cases\nMar 13,75,25,1500\nApr 13,80,20,1480\n"
    folder["measures.csv"] =
      "Measure,Period,Value,Unit,Polarity\nRepeat plans,Mar 13,11,%,lower\n"
      + "Repeat plans,Apr 13,14,%,lower\n"
    folder["targets.csv"] = targets
    return folder
  }

  private static let workload = """
    Month,Contacts,Referrals,Assessments,Assessments in time,S47,ICPC,CP starts,CP open,\
    LAC starts,LAC,Backlog,Referral to plan,Referral to care
    Apr 12,500,190,150,,60,25,17,210,6,300,,,
    Oct 12,510,200,160,,61,26,18,260,6,301,40,,
    Nov 12,520,210,165,,62,27,20,282,7,304,42,,
    Dec 12,480,190,155,,58,24,16,270,5,309,45,,
    Jan 13,530,220,170,,64,30,22,265,8,308,50,,
    Feb 13,540,230,180,,66,31,24,258,not known,307,not known,,
    Mar 13,560,250,190,150,68,33,24,250,7,306,61,10.2,3.1
    Apr 13,550,240,200,163,65,32,25,245,9,305,58,,

    """

  private static let moves = """
    Planned date,From,To,Count,Weekly saving,Status,Done date,Target ID
    15/05/2013,Children's homes,Foster carers,3,"£2,000",planned,,5
    30/06/2013,Children's homes,Supported accommodation,2,"£1,500",planned,,5
    30/09/2013,Residential school,Home,,"£3,000",,,5
    31/10/2013,Children's homes,Foster carers,2,"£2,000",planned,,
    20/03/2013,Children's homes,Foster carers,2,"£2,000",completed,22/03/2013,5

    """

  private static let targets = """
    id,measure,indicator,unit,polarity,due,target,actual,as_at,balance_measure
    1,Agency social workers,agencyFTE,FTE,lower,Apr 13,20,,30/04/2013,caseload
    4,In residential placement,placements.residential,children,lower,Mar 13,40,45,30/04/2013,
    5,In residential placement,placements.residential,children,lower,Mar 14,32,n/a,30/04/2013,
    7,Children in care,lookedAfter,children,lower,Apr 13,310,,30/04/2013,
    8,Referrals,referrals,referrals,lower,Apr 13,220,,30/04/2013,Placement breakdowns
    9,Protection plans,cpPlans,children,lower,Apr 13,250,,30/04/2013,Repeat plans

    """
}
