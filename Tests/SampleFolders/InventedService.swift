/// Months of an invented service, for tests of what its files give: agency workers, placements,
/// a scorecard and a plan about them.
extension MemoryFolder {
  package static var inventedService: MemoryFolder {
    var folder = MemoryFolder()
    folder["lookout.toml"] = "as_at = 2013-04-30\n\n[authority]\nname = \"Invented council\"\n"
    folder["workforce.csv"] = workforce
    folder["placements.csv"] = placements
    folder["measures.csv"] = measures
    folder["targets.csv"] = targets
    return folder
  }

  private static let workforce = """
    Month,Team,Established FTE,In post FTE,Agency FTE,Agency headcount,\
    Agency on vacancies FTE,Business support FTE,Cases,Agency cost month £k,\
    Agency forecast £k,Forecast year,Agency cap £k,Cap year
    Apr 12,,100,80,12,13,,,,70,,,,
    Jun 12,,100,79,13,,,,,75,,,,
    Sep 12,,100,78,15,,,,,90,,,,
    Dec 12,,100,77,16.5,,,,,100,,,,
    Mar 13,,100,76,19,20,15,10,1425,110,1100,2012/13,1000,2012/13
    Apr 13,All teams,100,75,25,26,15,10,1500,120,1250,2013/14,1200,2013/14
    Apr 13,North,40,30,5,,,,560,,,,,
    Apr 13,South,60,45,20,,,,940,,,,,

    """

  private static let placements = """
    Month,Placement,Count,Provider,Weekly cost
    Apr 12,In-house fostering,130,own,£410
    Apr 12,IFA,40,private,£850
    Apr 12,Children's homes,38,private,"£3,000"
    Apr 12,Supported accommodation,12,private,£690
    Apr 12,Placed with parents,20,parents,
    Mar 13,In-house fostering,122,own,£420
    Mar 13,IFA,58,private,£880
    Mar 13,Children's homes,41,private,"£3,100"
    Apr 13,In-house fostering,120,own,£420
    Apr 13,IFA,60,private,£880
    Apr 13,Children's homes,40,private,"£3,100"
    Apr 13,Residential school,5,voluntary,"£2,900"
    Apr 13,Supported accommodation,15,private,£700
    Apr 13,Own parents,25,parents,
    Apr 13,Kinship,50,own,£250
    Apr 13,Boarding house,3,,
    Apr 13,Total,318,,

    """

  private static let measures = """
    Measure,Period,Value,Numerator,Denominator,Unit,Polarity,Cumulative,Target,Tolerance,\
    Comparator,Team,Headline
    Looked after children,Apr 12,300,,,children,lower,,,,,,
    Looked after children,Sep 12,311,,,children,lower,,,,,,
    Looked after children,Dec 12,323,,,children,lower,,,,,,
    Looked after children,Mar 13,323,,,children,lower,,,,,,
    Looked after children,Apr 13,320,,,children,lower,,,,,,
    Assessments in time,Apr 12,70,,,%,higher,,85,5pp,82.5,,
    Assessments in time,Mar 13,,160,200,%,higher,,85,5pp,82.5,,
    Assessments in time,Apr 13,,162,200,%,higher,,85,5pp,82.5,,Nearly four of five
    Assessments in time,Apr 13,78,,,%,higher,,85,5pp,,North,
    Assessments in time,Apr 13,84,,,%,higher,,85,5pp,,South,
    Adoptions in the year,Apr 12,1,,,children,higher,yes,24,,,,
    Adoptions in the year,Mar 13,20,,,children,higher,yes,24,,,,
    Adoptions in the year,Apr 13,3,,,children,higher,yes,24,,,,
    Visits in time,Apr 13,not known,,,%,higher,,95,,,,
    Re-referrals,Apr 13,20,,,%,lower,rolling,20,,,North,
    Re-referrals,Apr 13,25,,,%,lower,rolling,20,,,South,
    Return interviews,Apr 13,60,,,%,,,70,,,,

    """

  private static let targets = """
    id,measure,indicator,unit,polarity,due,target,actual,as_at
    1,Agency social workers,agencyFTE,FTE,lower,Apr 13,20,24,30/04/2013
    2,Agency social workers,agencyFTE,FTE,lower,Apr 14,10,n/a,30/04/2013
    3,Looked after children,lookedAfter,children,lower,Apr 13,318,,30/04/2013
    4,Residential placements,placements.residential,children,lower,Apr 13,40,45,30/04/2013

    """
}
