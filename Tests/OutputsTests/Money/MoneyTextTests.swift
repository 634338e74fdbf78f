import Panels
import SampleFolders
import Testing

@testable import Outputs

/// The money in sentences and tables.
@Suite struct MoneyTextTests {
  private func lines(_ panel: ShownPanel, _ folder: MemoryFolder) -> [String] {
    ShowOutput.text(of: folder.figures(), panel: panel).split(separator: "\n").map(String.init)
  }

  @Test("The budget has a sentence for each year, a table of its lines, and what is to be said")
  func budget() {
    let lines = lines(.budget, .inventedMoney)
    #expect(
      lines.contains(
        "Budget 2015/16 as at 31 Dec 2015: budget £28,700k, forecast £31,500k, variance +£2,800k,"
          + " movement +£300k; off track."))
    #expect(
      lines.contains(
        "  Independent fostering: volume +£444.4k · price +£470.4k · rest −£14.9k, at the budget’s"
          + " £850 a week; one costs £49k a year; Five brothers and sisters placed together."))
    #expect(lines.contains { $0.contains("Transport") && $0.contains("£1,091m ?") })
    #expect(lines.contains { $0.hasPrefix("Budget 2014/15") })
  }

  @Test("The pressures close with what is left, and say what is delivered")
  func pressures() {
    let lines = lines(.pressures, .recovery)
    #expect(lines.contains("Pressures 2011/12:"))
    #expect(lines.contains { $0.hasPrefix("  unmitigated") && $0.hasSuffix(" at most £900k") })
    #expect(lines.contains { $0.hasPrefix("  not broken down") && $0.hasSuffix("£900k") })
    #expect(lines.contains("  Mitigations: delivered £0k of at least £600k."))
  }

  @Test("A round of savings tells how the target follows from the base")
  func round() {
    let lines = lines(.savings, .savingsRound)
    #expect(
      lines.contains(
        "Savings target 2009/10: 5% of £37,429k = £1,871.5k → £1,870k + £70k growth = £1,940k;"
          + " options £1,940k: the whole target."))
    #expect(
      lines.contains(
        "  30 FTE, of which 6 estimated · vacant posts at least 13: to be identified in 5."))
  }

  @Test("Without files it says so")
  func none() {
    #expect(lines(.budget, MemoryFolder()).last == "No file gives a budget.")
    #expect(lines(.pressures, MemoryFolder()).last == "No file gives pressures.")
  }
}
