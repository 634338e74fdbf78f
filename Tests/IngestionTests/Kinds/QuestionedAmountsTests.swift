import CareModel
import Testing
import Text

@testable import Ingestion

/// Amounts that are a thousand times those around them.
@Suite struct QuestionedAmountsTests {
  private func questioned(_ thousands: [Int64]) -> [Int] {
    Neighbours(thousands.map { Money(pence: $0 * 100_000) }).thousandfold
  }

  @Test("A paper’s £1,091m among thousands is questioned, and stays as it was typed")
  func paper() throws {
    let contents = read(
      "Line,Year,Projected overspend\nFostering,2010/11,£975k\nHomes,2010/11,£1091m\n"
        + "Staffing,2010/11,£285k\n")
    #expect(
      contents.report.remarks == [
        Remark(
          line: 3, column: "Projected overspend",
          .questionedAmount(typed: "£1,091m", instead: "£1,091k"))
      ])
    #expect(
      contents.findings.first?.text
        == "£1,091m is a thousand times its neighbours: is it £1,091k?")
    #expect(contents.findings.first?.isError == true)
    #expect(contents.facts.budget.map(\.questioned) == [[], [.variance], []])
    #expect(contents.facts.budget[1].statedVariance == .exactly(money(1_091_000)))
  }

  @Test("1,091,000 under a heading of thousands is questioned too")
  func pounds() {
    let contents = read(
      "Line,Year,Variance £k\nFostering,2010/11,975\nHomes,2010/11,\"1,091,000\"\n"
        + "Staffing,2010/11,285\n")
    #expect(contents.facts.budget.map(\.questioned) == [[], [.variance], []])
  }

  @Test("From 500 times the median of the others on, to 20,000 times")
  func bounds() {
    #expect(questioned([100, 100, 50_000]) == [2])
    #expect(questioned([100, 100, 49_999]) == [])
    #expect(questioned([100, 100, 2_000_000]) == [2])
    #expect(questioned([100, 100, 2_020_000]) == [])
    // The median of 50 and 150 is 100.
    #expect(questioned([50, 50_000, 150]) == [1])
    #expect(questioned([50, 49_900, 150]) == [])
    // The sign does not count.
    #expect(questioned([-100, 100, -60_000]) == [2])
  }

  @Test("It takes two others, and nought and what is missing are none")
  func others() {
    #expect(questioned([100, 100_000]) == [])
    #expect(questioned([100, 0, 100_000]) == [])
    #expect(questioned([100, 100, 0, 100_000]) == [3])
    #expect(Neighbours([nil, Money(pence: 1), Money(pence: 900)]).thousandfold == [])
    #expect(Neighbours([]).thousandfold == [])
    #expect(questioned([5, 5, 5]) == [])
  }

  @Test("A parent is as large as its parts together, and is not questioned")
  func parents() {
    let rows =
      "line,parent,year,budget_k,forecast_k\nCare,,2015/16,60000,60000\nA,Care,2015/16,100,100\n"
      + "B,Care,2015/16,100,100\nC,%,2015/16,60000,60000\n"
    let asChild = read(rows.replacing("%", with: "Care")).facts.budget
    #expect(asChild.map(\.questioned) == [[], [], [], [.budget, .forecast]])
  }

  @Test("An amount that is a thousand times all others of its row is questioned, be it one other")
  func row() {
    func questioned(_ budget: Int, _ forecast: Int) -> Set<BudgetAmount>? {
      read("line,year,budget_k,forecast_k\nA,2015/16,\(budget),\(forecast)\n")
        .facts.budget.first?.questioned
    }
    #expect(questioned(900, 1_091_000) == [.forecast])
    #expect(questioned(100, 50_000) == [.forecast])
    #expect(questioned(100, 49_999) == [])
    #expect(questioned(900, 0) == [])
    #expect(questioned(1_091_000, 1_100) == [.budget])
    // What was spent in the first month may be next to nothing.
    let april = read("line,year,budget_k,forecast_k,actual_k\nA,2015/16,29000,,50\n")
    #expect(april.facts.budget.first?.questioned == [])
  }

  @Test("What is asked names the unit below")
  func words() {
    let contents = read(
      "Line,Year,Variance £\nA,2010/11,300\nB,2010/11,\"-250,000\"\nC,2010/11,200\n")
    #expect(contents.findings == [.questionedAmount(typed: "−£250k", instead: "−£250")])
  }
}
