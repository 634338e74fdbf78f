import CareModel
import SampleFolders
import Testing
import Text

@testable import Panels

/// What is said of a cell of each kind of file that was changed and saved.
@Suite struct SavedCellTests {
  struct SavedCell: CustomTestStringConvertible, Sendable {
    let folder: MemoryFolder
    let file: String
    let before: String
    let after: String
    let sentences: [String]

    init(
      _ folder: MemoryFolder, _ file: String, _ before: String, _ after: String,
      _ sentences: [String]
    ) {
      (self.folder, self.file, self.before, self.after) = (folder, file, before, after)
      self.sentences = sentences
    }

    var testDescription: String { "\(file): \(before) → \(after)" }
  }

  @Test("Each figure that a saved cell moves is told with the line of the cell", arguments: cells)
  func sentences(cell: SavedCell) throws {
    var saved = cell.folder
    let text = try #require(saved[cell.file])
    let line = try #require(text.split(separator: "\n").firstIndex { $0.contains(cell.before) })
    #expect(line > 0)
    saved[cell.file] = text.replacing(cell.before, with: cell.after, maxReplacements: 1)
    let changes = FigureChanges(
      from: Self.reading(of: cell.folder), to: Self.reading(of: saved))
    #expect(changes.moved.map(Self.sentence) == cell.sentences)
  }

  private static func reading(
    of folder: MemoryFolder
  ) -> (known: DisclosedSnapshot, figures: DisclosedFigures) {
    let known = DisclosedSnapshot(folder.snapshot, under: .internal)
    return (known, DisclosedFigures(of: known))
  }

  private static func sentence(_ figure: MovedFigure) -> String {
    let parts = figure.parts.map { part in
      [part.aspect.words, part.words].compactMap(\.self).joined(separator: " ")
    }
    let rows = figure.rowWords.map { ": \($0)" } ?? ""
    return "\(figure.title) \(parts.joined(separator: ", "))" + rows.description
  }

  private static let cells = workload + moves + money + governance

  private static let workload = [
    SavedCell(
      .inventedWorkload, "workload.csv", "Apr 13,550,240", "Apr 13,550,260",
      [
        "workload: Referrals 240 → 260: workload.csv line 9",
        "target 8 Referrals actual 240 → 260, variance +20 → +40: workload.csv line 9",
      ]),
    // 22, 24 and 24 of 700 are ten percent.
    SavedCell(
      .inventedWorkload, "workload.csv", "24,250,7", "34,250,7",
      ["referrals that led to a plan, Jan–Mar 13 10.0% → 11.4%: workload.csv line 8"]),
    SavedCell(
      .inventedWorkload, "workload.csv", "10.2,3.1", "10.2,3.3",
      ["referrals that led to care, Jan–Mar 13 3.1% → 3.3%: workload.csv line 8"]),
    SavedCell(
      .inventedWorkload, "workload.csv", "25,245,9,305", "25,255,9,305",
      [
        "workload: Protection plans open 245 → 255: workload.csv line 9",
        "target 9 Protection plans actual 245 → 255, variance −5 → +5,"
          + " rating B ◆ complete → A ● watch: workload.csv line 9",
      ]),
    SavedCell(
      .inventedWorkload, "workload.csv", "245,9,305", "245,9,306",
      [
        "looked-after children 305 → 306: workload.csv line 9",
        "workload: Looked after 305 → 306: workload.csv line 9",
        "target 7 Children in care actual 305 → 306, variance −5 → −4: workload.csv line 9",
      ]),
  ]

  private static let moves = [
    SavedCell(
      .inventedWorkload, "planned-moves.csv", "Foster carers,3", "Foster carers,4",
      ["Residential placements if all planned moves happen 37 → 36: planned-moves.csv line 2"]),
    // A move that names no target.
    SavedCell(
      .inventedWorkload, "planned-moves.csv", "31/10/2013,Children's homes,Foster carers,2",
      "31/10/2013,Children's homes,Foster carers,1",
      ["Residential placements if all planned moves happen 37 → 38: planned-moves.csv line 5"]),
  ]

  private static let money = [
    SavedCell(
      .inventedMoney, "budget.csv", "3300,4900,800", "3300,5000,900",
      [
        "budget line Independent fostering 2015/16 forecast £4,900k → £5,000k,"
          + " variance +£900k → +£1,000k: budget.csv line 9"
      ]),
    SavedCell(
      .inventedMoney, "budget.csv", "31/03/2015,27000,", "31/03/2015,27200,",
      [
        "all budget lines 2014/15 budget £27,000k → £27,200k, variance +£100k → −£100k: budget.csv"
          + " line 14",
        "budget line Children's services 2014/15 budget £27,000k → £27,200k,"
          + " variance +£100k → −£100k: budget.csv line 14",
      ]),
    SavedCell(
      .inventedMoney, "pressures.csv", "600,,,31", "700,,,31",
      [
        "pressures 2015/16 total £1,530k → £1,630k, not broken down £1,270k → £1,170k:"
          + " pressures.csv line 4"
      ]),
    SavedCell(
      .inventedMoney, "pressures.csv", "400,0,Apr 16", "450,0,Apr 16",
      ["pressures 2015/16 unmitigated at most £2,200k → at most £2,150k: pressures.csv line 6"]),
    // 6 % of £37,429k to the next £10k and £70k; the years after start from what that leaves.
    SavedCell(
      .savingsRound, "round.csv", "37429,5", "37429,6",
      [
        "savings target 2009/10 £1,940k → £2,320k: round.csv line 2",
        "savings target 2010/11 about £1,066.8k → about £1,055.4k: round.csv line 2",
        "savings target 2011/12 about £1,034.8k → about £1,023.7k: round.csv line 2",
      ]),
    SavedCell(
      .savingsRound, "round.csv", "2011/12,,around 3", "2011/12,,around 4",
      ["savings target 2011/12 about £1,034.8k → about £1,379.7k: round.csv line 4"]),
  ]

  private static let governance = [
    SavedCell(
      .inventedRecovery, "decisions.csv", "AGREED,,,31/08/2011", "AGREED,,completed,31/08/2011",
      [
        "decisions overdue 2 → 1: decisions.csv line 7",
        "on the chase list 9 → 8: decisions.csv line 7",
      ]),
    SavedCell(
      .inventedRecovery, "forums.csv", "weekly,07/10/2011", "weekly,07/09/2011",
      [
        "forums whose report is overdue 1 → 2: forums.csv line 3",
        "on the chase list 9 → 10: forums.csv line 3",
      ]),
    SavedCell(
      .inventedRecovery, "risks.csv", "above plan,3 – possible", "above plan,4",
      ["red risks 2 → 3: risks.csv line 4", "amber risks 1 → 0: risks.csv line 4"]),
    SavedCell(
      .inventedRecovery, "risks.csv", "31/10/2011,30", "31/08/2011,30",
      ["on the chase list 9 → 10: risks.csv line 3"]),
    SavedCell(
      .inventedRecovery, "spend.csv", "500.01,,", "500.01,Executive Head,",
      ["spending without authority 2 → 1: spend.csv line 4"]),
  ]
}
