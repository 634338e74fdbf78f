import CareModel
import SampleFolders
import Testing
import Text

@testable import Outputs

/// Two folders that differ only in what an audience may not see are printed alike.
@Suite struct AlikeOutputsTests {
  private func text(isOther: Bool, _ audience: Audience, _ format: ShowFormat?) -> String {
    let region = MemoryFolder.region([("a", .fewChildren(isOther: isOther))])
    return RegionOutput(region, for: audience).text(as: format)
  }

  @Test(
    "In every format, byte by byte",
    arguments: [Audience.shared, .public], [ShowFormat?.none] + ShowFormat.allCases.map { $0 })
  func formats(audience: Audience, format: ShowFormat?) {
    let one = text(isOther: false, audience, format)
    let other = text(isOther: true, audience, format)
    if one != other {
      let lines = zip(one.split(separator: "\n"), other.split(separator: "\n"))
      let first = lines.first { $0 != $1 }
      Issue.record("\(first.map { "\($0)\n\($1)" } ?? "one is longer")")
    }
    #expect(text(isOther: false, .internal, format) != text(isOther: true, .internal, format))
  }
}
