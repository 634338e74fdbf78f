/// Months of an invented service whose files hide small counts of children themselves.
extension MemoryFolder {
  package static var hiddenCounts: MemoryFolder {
    var folder = MemoryFolder()
    folder["lookout.toml"] = "as_at = 2013-04-30\n\n[authority]\nname = \"Invented council\"\n"
    folder["placements.csv"] = placements
    folder["workload.csv"] = workload
    folder["targets.csv"] = targets
    folder["measures.csv"] = measures
    return folder
  }

  private static let placements = """
    Month,Placement,Count,Provider,Weekly cost
    Apr 12,In-house fostering,130,own,£410
    Apr 12,IFA,40,private,£850
    Apr 12,Children's homes,38,private,"£3,000"
    Apr 12,Residential school,c,voluntary,"£2,900"
    Apr 12,Supported accommodation,c,private,£690
    Apr 13,In-house fostering,120,own,£420
    Apr 13,IFA,60,private,£880
    Apr 13,Children's homes,40,private,"£3,100"
    Apr 13,Residential school,c,voluntary,"£2,900"
    Apr 13,Supported accommodation,c,private,£700

    """

  private static let workload = """
    Month,Contacts,Referrals,S47,CP starts,LAC starts,CP open,Backlog
    Jan 13,420,180,40,12,c,150,60
    Feb 13,400,170,38,c,10,152,58
    Mar 13,430,190,44,11,c,155,61
    Apr 13,410,185,41,c,c,151,58

    """

  private static let targets = """
    id,measure,due,target,actual,as_at,polarity
    1,Children missing,2013-03-31,2,c,2013-04-30,lower
    2,Plans of two years,2013-03-31,10,12,2013-04-30,lower
    3,Children out of school,2014-03-31,4,c,2013-04-30,lower

    """

  private static let measures = """
    Measure,Period,Value,Polarity
    Children missing twice,Jan 13,14,lower
    Children missing twice,Feb 13,c,lower
    Children missing twice,Mar 13,12,lower
    Children missing twice,Apr 13,16,lower
    Repeat plans,Mar 13,9,lower
    Repeat plans,Apr 13,c,lower

    """
}
