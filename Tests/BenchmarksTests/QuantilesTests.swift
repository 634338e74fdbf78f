import Testing

@testable import Benchmarks

@Suite struct QuantilesTests {
  @Test(
    "A quantile is one of the measurements, whatever their order",
    arguments: [(0.0, 1.0), (0.5, 3.0), (0.6, 3.0), (0.61, 4.0), (0.9, 5.0), (1.0, 5.0)])
  func quantile(part: Double, expected: Double) {
    #expect(Quantiles([4, 1, 5, 2, 3]).quantile(part) == expected)
  }

  @Test("One measurement is every quantile, and none has none")
  func few() {
    #expect(Quantiles([7]).quantile(0) == 7)
    #expect(Quantiles([7]).quantile(1) == 7)
    #expect(Quantiles([]).median == nil)
    #expect(Quantiles([1, 2]).median == 1)
  }

  @Test("Figures have as many decimals as are asked for, and their thousands apart")
  func text() {
    #expect(Double?(3.14159).text(decimals: 2) == "3.14")
    #expect(Double?(2.005).text(decimals: 1) == "2.0")
    #expect(Double?(0.06).text(decimals: 2) == "0.06")
    #expect(Double?(9.96).text(decimals: 1) == "10.0")
    #expect(Double?(1_234_567.4).text(decimals: 0) == "1,234,567")
    #expect(Double?(1005).text(decimals: 0) == "1,005")
    #expect(Double?.none.text(decimals: 1) == "–")
  }

  @Test("A table is Markdown's")
  func table() {
    var table = MarkdownTable(heading: ["", "a", "b"])
    table.rows.append(["row", "1", "2"])
    #expect(table.text == "|  | a | b |\n|---|--:|--:|\n| row | 1 | 2 |")
  }
}
