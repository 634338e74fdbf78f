import Testing
import Text

@testable import Ingestion

@Suite struct HeadingNameTests {
  @Test("Our own names have the base that they would have as headings")
  func names() {
    for column in FileKind.all.flatMap(\.columns) {
      for name in [column.name] + column.spellings {
        #expect(Heading.base(ofName: name) == Heading(SafeText(name)).base, "\(name)")
      }
    }
    for name in ["", "k", "a k", "£ saving", "Total £000", "W/E", "Cost in pounds", "A_B c"] {
      #expect(Heading.base(ofName: name) == Heading(SafeText(name)).base, "\(name)")
    }
  }
}
