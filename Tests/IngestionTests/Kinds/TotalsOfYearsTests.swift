import CareModel
import Testing
import Text

@testable import Ingestion

@Suite struct TotalsOfYearsTests {
  private func read(_ text: String) -> SourceContents {
    SourceReader.read(Array(text.utf8), path: "savings.csv")
  }

  @Test("A total that names its year is no saving")
  func totalOfAYear() {
    let contents = read(
      "saving_id,target_k,achieved_k,year\nS1,100,60,2025/26\nS2,50,10,2025/26\n"
        + "Total 2025/26,150,70,\n")
    #expect(contents.savings.map(\.id) == ["S1", "S2"])
    #expect(contents.report.remarks.isEmpty)
  }

  @Test("A printed total is compared with the latest version of each row")
  func totalOfHistory() {
    let rows = "S1,400,100,2025-04-30\nS1,400,200,2025-05-31\nS2,50,10,2025-05-31\n"
    let right = read("saving_id,target_k,achieved_k,as_at\n" + rows + "Total,450,210,\n")
    #expect(right.report.remarks.isEmpty)
    let wrong = read("saving_id,target_k,achieved_k,as_at\n" + rows + "Total,450,310,\n")
    #expect(wrong.report.remarks.map(\.finding.rule) == ["total"])
  }
}
