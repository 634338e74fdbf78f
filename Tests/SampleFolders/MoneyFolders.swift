/// Folders about money, for tests of what their files give: figures of councils' published papers,
/// and an invented service with everything that a budget may hold.
extension MemoryFolder {
  /// A workload paper: projected overspends by line, one of them misprinted in millions.
  package static var overspends: MemoryFolder {
    var folder = MemoryFolder()
    folder["budget.csv"] = """
      Line,Year,Projected overspend,As at
      Independent fostering,2010/11,£975k,30/09/2010
      Children's home agency placements,2010/11,£1091m,30/09/2010
      Social work staffing,2010/11,£285k,30/09/2010

      """
    return folder
  }

  /// A recovery plan: an overspend, part of which has a cause, and what is to bring it back.
  package static var recovery: MemoryFolder {
    var folder = MemoryFolder()
    folder["budget.csv"] = """
      Line,Year,Variance £k,As at,Note
      Children's services,2010/11,1000,31/03/2011,offset by underspends elsewhere and grants
      Children's services,2011/12,1500,31/07/2011,

      """
    folder["pressures.csv"] = """
      Pressure,Amount £k,Kind,Term,Delivered £k,Starts,As at
      Vacancy target not being met,600,pressure,,,,31/07/2011
      Staffing savings on other posts,at least 200,mitigation,short to medium,0,Aug 11,31/07/2011
      Other services,400,mitigation,short to medium,0,Aug 11,31/07/2011

      """
    return folder
  }

  /// A financial plan: two years side by side, and a target that saves placements.
  package static var financialPlan: MemoryFolder {
    var folder = MemoryFolder()
    folder["budget.csv"] = """
      Line,Year,Budget £k,Forecast £k,Parent,As at
      Children's services,2015/16,28700,31500,,31/01/2016
      Children's services,2016/17,29000,,,31/01/2016
      Placements,2016/17,11500,,Children's services,31/01/2016

      """
    folder["targets.csv"] = """
      id,measure,unit,basis,polarity,due,target,saving_id,target_k,as_at
      1,Placements fewer,placements,reduction,higher,31/03/2017,6,S1,520,31/01/2016

      """
    return folder
  }

  /// A round of savings: a target from the base budget, nine options in two sections.
  package static var savingsRound: MemoryFolder {
    var folder = MemoryFolder()
    folder["lookout.toml"] = "as_at = 2008-12-31\n"
    folder["round.csv"] = """
      Year,Base £k,Percent,Rounding £k,Growth £k
      2009/10,37429,5,10,70
      2010/11,,around 3,0.1,
      2011/12,,around 3,0.1,

      """
    folder["options.csv"] = """
      No,Year,Section,Option,Saving £k,FTE,Vacant posts
      1,2009/10,Efficiencies,First,500,6 (Estimated),4
      2,2009/10,Efficiencies,Second,187,4,4
      3,2009/10,Efficiencies,Third,30,,
      4,2009/10,Efficiencies,Fourth,139,4,4
      5,2009/10,Efficiencies,Fifth,400,15,to be identified
      6,2009/10,Efficiencies,Sixth,50,1,1
      7,2009/10,Efficiencies,Seventh,250,,
      8,2009/10,Efficiencies,Eighth,288,,
      9,2009/10,Other savings,Ninth,96,,
      Total,2009/10,,,1940,30,13

      """
    return folder
  }

  /// An invented service: two reports of one budget with parents, sectors, counts and a slip.
  package static var inventedMoney: MemoryFolder {
    var folder = MemoryFolder()
    folder["lookout.toml"] = "as_at = 2015-12-31\n\n[authority]\nname = \"Invented council\"\n"
    folder["budget.csv"] = budget
    folder["pressures.csv"] = """
      Pressure,Kind,Line,Term,Amount £k,Delivered £k,Starts,As at
      More children with agencies,pressure,Independent fostering,,500,,,31/12/2015
      Dearer homes,pressure,Children's homes,,430,,,31/12/2015
      Vacancy target not being met,pressure,,,600,,,31/12/2015
      Agency posts end,mitigation,,short,at least 200,50,Jan 16,31/12/2015
      Own carers recruited,mitigation,Independent fostering,medium,400,0,Apr 16,31/12/2015

      """
    folder["savings.csv"] = """
      No,Year,Section,Description,Target £k,Achieved £k,FTE,Vacant posts,Starts,Basis
      1,2015/16,Efficiencies,Office rent,300,250,,,Feb 15,in-year
      2,2015/16,Efficiencies,Vacant posts,200,not known,6 (Estimated),4,Apr 15,in-year
      3,2015/16,Other savings,Grants,100,100,2,to be identified,Apr 15,in-year
      1,2016/17,Efficiencies,Office rent,120,,,,,in-year

      """
    folder["round.csv"] = "Year,Base £k,Percent,Rounding £k,Growth £k\n2015/16,12000,5.2,10,20\n"
    return folder
  }

  private static let budget = """
    Line,Parent,Sector,Year,As at,Budget £k,Actual £k,Forecast £k,Variance £k,Budget count,\
    Count,Weekly cost,Note
    Children's services,,,2015/16,30/11/2015,28700,21000,31200,2500,,,,
    Placements,Children's services,,2015/16,30/11/2015,11000,8000,12700,,,,,
    Independent fostering,Placements,independent,2015/16,30/11/2015,4000,3000,4950,,90,100,940,
    In-house fostering,Placements,in house,2015/16,30/11/2015,3000,2000,2900,,,,,
    Children's homes,Placements,independent,2015/16,30/11/2015,3500,2900,4400,,22,27,3350,
    Children's services,,,2015/16,31/12/2015,28700,24000,31500,2800,,,,
    Placements,Children's services,,2015/16,31/12/2015,11000,9000,12900,,,,,
    Independent fostering,Placements,independent,2015/16,31/12/2015,4000,3300,4900,800,90,100,\
    940,Five brothers and sisters placed together
    In-house fostering,Placements,in house,2015/16,31/12/2015,3000,2200,2900,,,,,
    Children's homes,Placements,independent,2015/16,31/12/2015,3500,3300,4700,,22,27,3350,
    Social work staffing,Children's services,in house,2015/16,31/12/2015,9000,7500,9600,,,,,
    Transport,Children's services,,2015/16,31/12/2015,900,not known,1091000,,,,,
    Children's services,,,2014/15,31/03/2015,27000,27100,27100,,,,,
    Total,,,2015/16,31/12/2015,28600,,31500,,,,,

    """
}
