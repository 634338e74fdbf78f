import CareModel
import SampleFolders
import Testing
import Text

@testable import Outputs

/// A count that is hidden is a c wherever it stands, and so is what would follow from it.
@Suite struct HiddenCountTests {
  private static let service: MemoryFolder = {
    var folder = MemoryFolder.inventedService
    let text = folder["placements.csv"] ?? ""
    folder["placements.csv"] = text.replacing("school,5,", with: "school,c,")
      .replacing("Apr 13,Boarding house,3,,\n", with: "Apr 13,Boarding house,*,,\n")
    return folder
  }()

  private func row(_ name: String, _ panel: ShownPanel, of folder: MemoryFolder) -> String? {
    ShowOutput.text(of: folder.figures(), panel: panel).split(separator: "\n")
      .map { $0.split(separator: " ").joined(separator: " ") }.first { $0.hasPrefix(name) }
  }

  @Test("A hidden placement has neither share nor change, and a c in their place")
  func placements() throws {
    #expect(
      row("Residential schools", .placements, of: Self.service)
        == "Residential schools c c c")
    #expect(row("Boarding house", .placements, of: Self.service) == "Boarding house c c c")
    #expect(row("Voluntary", .placements, of: Self.service) == "Voluntary c c c")
    let csv = try CSVReading(RegionOutput(Region(Self.service.snapshot)).text(as: .csv))
    for column in ["now", "share (%)", "on a year ago"] {
      #expect(csv.value(.placements, "Residential schools", column) == "c")
    }
  }

  @Test("A hidden step of the way to care has no change")
  func workload() {
    var folder = MemoryFolder()
    folder["workload.csv"] = """
      Month,Referrals,CP plans,LAC starts
      Aug 10,170,220,9
      Sep 10,177,224,c

      """
    #expect(
      row("Came into care", .workload, of: folder)?.hasPrefix("Came into care c c c c") == true)
  }

  @Test("A target whose figure is hidden says c for it and for its variance")
  func target() throws {
    var plan = SamplePlan()
    plan.cells["7", "Achieved No."] = "c"
    #expect(
      row("7 ", .targets, of: plan.folder)?.contains("Apr 13 300 c c not known") == true)
    let csv = try CSVReading(RegionOutput(Region(plan.folder.snapshot)).text(as: .csv))
    #expect(csv.value(.targets, "7", "actual") == "c")
    #expect(csv.value(.targets, "7", "variance") == "c")
  }
}
