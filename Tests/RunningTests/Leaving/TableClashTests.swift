import CareModel
import Testing

@testable import Running

@Suite struct TableClashTests {
  private static let day = Day(iso: "2013-04-30")

  private func table(_ counts: [(String, Int?)]) throws -> PublishedTable {
    PublishedTable(
      name: "placements", day: try #require(Self.day),
      counts: counts.map { PublishedCount(name: $0.0, count: $0.1.map { Number($0) }) })
  }

  @Test(
    "A count may differ by more than the largest hidden one, or not at all",
    arguments: [
      (5, 0, false), (5, 1, true), (5, 5, true), (5, 6, false), (5, -1, true), (5, -5, true),
      (5, -6, false), (10, 6, true), (10, 10, true), (10, 11, false),
    ])
  func differences(threshold: Int, difference: Int, isRefused: Bool) throws {
    let earlier = try table([("all", 320), ("foster", 200)])
    let later = try table([("all", 320 + difference), ("foster", 200)])
    let clash: TableClash? = isRefused ? .close(count: "all") : nil
    #expect(later.clash(with: earlier, threshold: threshold) == clash)
  }

  @Test("A difference of less than one is refused as well")
  func parts() throws {
    let day = try #require(Self.day)
    let tables = [3_200_000, 3_200_001].map { parts in
      PublishedTable(
        name: "staff", day: day,
        counts: [PublishedCount(name: "all", count: Number(tenThousandths: parts))])
    }
    #expect(tables[1].clash(with: tables[0], threshold: 5) == .close(count: "all"))
  }

  @Test("One count that differs by few is refused, be it that others differ by many")
  func oneOfMany() throws {
    let earlier = try table([("all", 320), ("foster", 200), ("home", 40)])
    let later = try table([("all", 340), ("foster", 203), ("home", 57)])
    #expect(later.clash(with: earlier, threshold: 5) == .close(count: "foster"))
  }

  @Test("The same counts with others of them hidden are refused, either way round")
  func uncovered() throws {
    let one = try table([("all", 320), ("foster", 200), ("home", nil), ("secure", nil)])
    let other = try table([("all", 320), ("foster", nil), ("home", 117), ("secure", nil)])
    #expect(one.clash(with: other, threshold: 5) == .uncovered(count: "foster"))
    #expect(other.clash(with: one, threshold: 5) == .uncovered(count: "home"))
    let bare = try table([("all", 320), ("foster", 200), ("home", nil)])
    let full = try table([("all", 320), ("foster", 200), ("home", 117)])
    #expect(full.clash(with: bare, threshold: 5) == .uncovered(count: "home"))
    #expect(bare.clash(with: full, threshold: 5) == .uncovered(count: "home"))
  }

  @Test("A row that is left out is as good as hidden")
  func leftOut() throws {
    let bare = try table([("all", 320), ("foster", 200)])
    let full = try table([("all", 320), ("foster", 200), ("home", 117)])
    let hidden = try table([("all", 320), ("foster", 200), ("home", nil)])
    #expect(full.clash(with: bare, threshold: 5) == .uncovered(count: "home"))
    #expect(hidden.clash(with: bare, threshold: 5) == nil)
    #expect(hidden.isSame(as: bare))
  }

  @Test("Where counts were revised by many, others may be hidden than before")
  func revised() throws {
    let earlier = try table([("all", 320), ("foster", 200), ("home", nil)])
    let later = try table([("all", 340), ("foster", 200), ("home", 117)])
    #expect(later.clash(with: earlier, threshold: 5) == nil)
    #expect(!later.isSame(as: earlier))
  }

  @Test("Rows of one name are compared in their order")
  func oneName() throws {
    let earlier = try table([("home", 20), ("home", 40)])
    #expect(try table([("home", 20), ("home", 43)]).clash(with: earlier, threshold: 5) != nil)
    #expect(try table([("home", 20), ("home", 40)]).isSame(as: earlier))
    #expect(try table([("home", 20), ("home", 50)]).clash(with: earlier, threshold: 5) == nil)
  }
}
