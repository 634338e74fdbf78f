import CareModel
import ProjectFiles
import Testing

@testable import Ingestion

@Suite struct ManualLimitsTests {
  @Test("Every limit stands on the manual page with its value, and no other does")
  func manual() throws {
    let page = try #require(ProjectFile.text("packaging/lookout.1"))
    let section = try #require(page.split(separator: "\n.SH LIMITS\n").last)
    let limits = section.prefix { _ in true }.split(separator: "\n.SH ")[0]
    for limit in Limits.table {
      let name = limit.name.filter { $0 != "`" }
      let entry =
        "\n.TP\n.B \(Number(limit.value).text()) \(limit.unit)\n\(name): \(limit.consequence)"
      #expect(limits.contains(entry), "\(limit.name)")
    }
    #expect(limits.split(separator: "\n.TP\n").count - 1 == Limits.table.count)
  }
}
