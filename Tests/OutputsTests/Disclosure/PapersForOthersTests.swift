import CareModel
import SampleFolders
import Samples
import Testing

@testable import Outputs

/// The papers count plans, posts and children in the hundreds: their figures are the same to every
/// audience, but for those of two children who moved.
@Suite struct PapersForOthersTests {
  @Test("Every number is the same but for few children", arguments: [Audience.shared, .public])
  func numbers(audience: Audience) {
    for sample in Sample.all + [
      .resourceOptions, .workload, .recoveryPlan, .improvementPlan, .financialPlan,
    ] {
      let snapshot = MemoryFolder(sample).snapshot
      let known = FigureLeaves(DisclosedFigures(of: snapshot)).numbers
      let shown = FigureLeaves(
        DisclosedFigures(of: snapshot, under: Disclosure(audience))
      ).numbers
      let moves = "PlannedMoveRow.count"
      // Lengths of texts, and since when a move is owed.
      let withheld = ["SafeText.width", "ChaseItem.days"]
      for place in known.keys where !withheld.contains(place) && place != moves {
        #expect(shown[place]?.sorted() == known[place]?.sorted(), "\(sample.word) \(place)")
      }
      #expect((known[moves] ?? []).filter { $0 > 5 } == shown[moves] ?? [])
    }
  }

  @Test("Of the moves of the improvement plan the two that were made are hidden")
  func moves() throws {
    let snapshot = MemoryFolder(.improvementPlan).snapshot
    let counts = { (disclosure: Disclosure) in
      DisclosedFigures(of: snapshot, under: disclosure).ahead.moves.map(\.row.count)
    }
    #expect(counts(.internal).map(\.value) == [Number(2), Number(8)])
    #expect(counts(Disclosure(.public)) == [.absent(.suppressed), .exactly(Number(8))])
    let text = ShowOutput.text(of: DisclosedFigures(of: snapshot, under: Disclosure(.public)))
    #expect(text.contains("37") && text.contains("320"))
  }
}
