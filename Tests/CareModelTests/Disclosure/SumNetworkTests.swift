import Testing

@testable import CareModel

@Suite struct SumNetworkTests {
  /// Parts of one total.
  private func list(
    _ counts: KeyValuePairs<String, Int>, total: Int, fixed: Set<String> = []
  ) -> SumNetwork<String> {
    var network = SumNetwork<String>()
    for (name, count) in counts {
      network.add(name, from: 0, to: 1, count: count, fixed.contains(name) ? .fixed : .cell)
    }
    network.add("all", from: 1, to: 0, count: total, fixed.contains("all") ? .fixed : .margin)
    return network
  }

  @Test("All but a few of a known total would tell the few")
  func complement() {
    let network = list(["in time": 97, "late": 3], total: 100)
    let hidden = network.hidden(threshold: 5)
    #expect(hidden == ["in time", "late"])
    #expect(network.range(of: "late", hidden: hidden) == (1, 99))
    #expect(network.range(of: "late", hidden: ["late"]) == (3, 3))
  }

  @Test("Parts are hidden before their total, the smallest first")
  func partsFirst() {
    let network = list(["a": 3, "b": 5000, "c": 40, "d": 50], total: 5093)
    #expect(network.hidden(threshold: 5) == ["a", "c"])
    #expect(list(["a": 3, "b": 0], total: 3).hidden(threshold: 5) == ["a", "all"])
  }

  @Test("What others know is neither hidden nor relied on")
  func fixed() {
    let network = list(
      ["a": 3, "b": 40, "c": 50, "d": 2], total: 95, fixed: ["all", "b", "d"])
    #expect(network.hidden(threshold: 5) == ["a", "c"])
    // With all else known there is no way out: what may be hidden is, and the range tells it.
    let given = list(["a": 3, "b": 97], total: 100, fixed: ["all", "b"])
    #expect(given.hidden(threshold: 5) == ["a"])
    #expect(given.range(of: "a", hidden: ["a"]) == (3, 3))
  }

  @Test("A range as wide as the threshold and beyond it will do where no more can be had")
  func lessRoom() {
    var network = list(["a": 3, "b": 4, "c": 1], total: 8, fixed: ["all"])
    network.add("elsewhere", from: 2, to: 3, count: 40, .cell)
    network.add("all elsewhere", from: 3, to: 2, count: 40, .margin)
    let hidden = network.hidden(threshold: 5)
    #expect(hidden == ["a", "b", "c"])
    for name in hidden { #expect(network.range(of: name, hidden: hidden) == (1, 6)) }
    // One less, and none of them could be 6.
    network.add("b", from: 0, to: 1, count: 3, .cell)
    #expect(network.hidden(threshold: 5) == ["a", "b", "c", "elsewhere", "all elsewhere"])
  }

  @Test("A split of a part and a group of parts are hidden with what they belong to")
  func levels() {
    // Fostering is in-house or from agencies; with kinship it is the total of families.
    var network = SumNetwork<String>()
    network.add("all", from: "all", to: "places", count: 164, .margin)
    network.add("homes", from: "places", to: "all", count: 60, .cell)
    network.add("families", from: "places", to: "families", count: 104, .margin)
    network.add("kinship", from: "families", to: "all", count: 30, .cell)
    network.add("fostering", from: "families", to: "fostering", count: 74, .cell)
    network.add("in-house", from: "fostering", to: "all", count: 70, .cell)
    network.add("agency", from: "fostering", to: "all", count: 4, .cell)
    #expect(network.hidden(threshold: 5) == ["agency", "in-house"])
    // Others know those in-house: then the split is one that shows in fostering and in kinship.
    network.add("in-house", from: "fostering", to: "all", count: 70, .fixed)
    #expect(network.hidden(threshold: 5) == ["agency", "fostering", "kinship"])
  }

  @Test("What is hidden elsewhere could be another count here")
  func also() {
    let network = list(["a": 10, "b": 40, "c": 0, "d": 50], total: 100, fixed: ["d"])
    #expect(network.hidden(threshold: 5).isEmpty)
    #expect(network.hidden(threshold: 5, also: ["a"]) == ["a", "b"])
    #expect(network.hidden(threshold: 5, also: ["all"]) == ["a", "all"])
    #expect(network.hidden(threshold: 5, also: ["c", "d", "not there"]).isEmpty)
    // It can only fall where all that could make up for it is 1.
    let low = list(["a": 10, "b": 1], total: 11, fixed: ["all"])
    #expect(low.hidden(threshold: 5, also: ["a"]) == ["a", "b"])
  }

  @Test("A name that is added again is what it was added as last")
  func replaced() {
    var network = list(["a": 3, "b": 40], total: 43)
    network.add("a", from: 0, to: 1, count: 13, .cell)
    #expect(network.hidden(threshold: 5).isEmpty)
    #expect(SumNetwork<String>().hidden(threshold: 5).isEmpty)
  }
}

extension SumNode: ExpressibleByStringLiteral {
  /// Nodes by name: the sum of its bytes tells apart those of these tests.
  init(stringLiteral name: String) { self.init(name.utf8.reduce(0) { $0 * 31 + Int($1) }) }
}
