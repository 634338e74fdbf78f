import SampleFolders
import Testing

@testable import Outputs

/// The figures of the service in sentences and tables.
@Suite struct ServiceTextTests {
  private func lines(_ panel: ShownPanel) -> [String] {
    ShowOutput.text(of: MemoryFolder.inventedService.figures(), panel: panel)
      .split(separator: "\n").dropFirst().map {
        $0.split(separator: " ").joined(separator: " ")
      }
  }

  @Test("The children with their past")
  func lookedAfter() {
    #expect(
      lines(.lookedAfter) == [
        "Looked after children: 320 at 30 Apr 2013, by measures.csv line 6; watch.",
        "3 fewer than at 31 Mar 2013; 20 more than at 30 Apr 2012; peak 323 at 31 Dec 2012.",
      ])
  }

  @Test("The placements with shares, providers and costs")
  func placements() {
    let lines = lines(.placements)
    #expect(lines.first == "Placements at 30 Apr 2013: 318.")
    #expect(lines.contains("Foster carers 180 56.6 +10 £573"))
    #expect(lines.contains("Children’s homes 40 12.6 +2 £3,100"))
    #expect(lines.contains("Own provision 170 53.5 +40"))
    #expect(lines.contains("Agency placements: 33.3% of foster carers."))
    #expect(lines.contains { $0.hasPrefix("A placement costs £913 a week, £47.6k a year: mean") })
    #expect(
      lines.last
        == "Residential placements: 45 at 30 Apr 2013, by placements.csv line 12; off track."
    )
  }

  @Test("The workforce with rates, years and teams")
  func workforce() {
    let lines = lines(.workforce)
    #expect(lines.first == "Agency social workers: 25.0 FTE at 30 Apr 2013; off track.")
    #expect(
      lines.contains(
        "agency rate 25.0% at 30 Apr 2013, vacancy rate 25.0% at 30 Apr 2013,"
          + " cases each 15.0 at 30 Apr 2013."))
    #expect(
      lines.contains(
        "2012/13: £1.1m forecast, at least £445k spent, 5 months, at most £1m, off track."))
    #expect(lines.contains("2013/14: £1.25m forecast, £120k spent, 1 month, at most £1.2m, watch."))
    #expect(lines.contains("South 20 45 30.8 15 940 14.5"))
  }

  @Test("The measures with their colours and rules")
  func measures() {
    let lines = lines(.measures)
    #expect(lines.first == "Measures: 6; 0 red.")
    #expect(
      lines.contains(
        "Assessments in time Apr 13 81.0% 85.0% −4.0pp amber 4 below 85; tolerance 5pp"))
    #expect(lines.contains { $0.hasPrefix("Visits in time Apr 13 not known 95% – none") })
  }
}
