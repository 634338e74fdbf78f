import Testing
import Text

@testable import TerminalUI

@Suite struct TableTests {
  private func table(_ count: Int = 3) -> Table {
    Table(
      columns: [
        .init("No", .right, priority: 3),
        .init("Name", priority: 4, isFlexible: true, minimum: 6),
        .init("value", .right, priority: 2),
        .init("due", priority: 1),
      ],
      rows: (1...count).map { number in
        Table.Row(
          [
            Line("\(number)", Style()), Line("measure \(number)", Style()),
            Line("\(number * 100)", Style()), Line("Apr 13", Style()),
          ], key: "\(number)")
      },
      headingStyle: Style(.muted))
  }

  private func drawn(_ table: Table, _ width: Int, _ height: Int, selected: String? = nil) -> Canvas
  {
    var canvas = Canvas(size: Size(width: width, height: height))
    canvas.draw(
      table, in: Rect(x: 1, y: 0, width: width - 2, height: height), selected: selected)
    return canvas
  }

  @Test("Columns stand under their headings, the flexible one takes the room that is left")
  func wide() {
    #expect(
      drawn(table(2), 36, 3).description == """
         No  Name             value  due
          1  measure 1          100  Apr 13
          2  measure 2          200  Apr 13
        """)
  }

  @Test("The least important column leaves first")
  func narrow() {
    #expect(
      drawn(table(2), 20, 3).description == """
         No  Name     value
          1  measur…    100
          2  measur…    200
        """)
    #expect(
      drawn(table(1), 14, 2).description == """
         No  Name
          1  measure…
        """)
  }

  @Test("The chosen row is marked by more than a colour, in sight, and has the cursor")
  func selection() {
    let canvas = drawn(table(20), 34, 5, selected: "12")
    let lines = canvas.description.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("▌12  measure 12") })
    #expect(lines.count == 5)
    let y = canvas.cursor?.y ?? -1
    #expect(lines[y].hasPrefix("▌"))
    #expect(
      canvas[5, y].style.background == .background || canvas[5, y].style.background == .selection)
  }

  @Test("On the bar what is faint is muted, a chip stays as it is, and no other row is touched")
  func selectionStyles() {
    let styles = [Style(.faint, on: .panel), Style(.worse), Style(.chip, on: .red, .bold)]
    let table = Table(
      columns: styles.map { _ in .init("", priority: 1) },
      rows: ["a", "b"].map { key in Table.Row(styles.map { Line("x", $0) }, key: key) },
      headingStyle: Style(.muted))
    let canvas = drawn(table, 12, 2, selected: "a")
    let places = [1, 4, 7]
    #expect(
      places.map { canvas[$0, 0].style }
        == [Style(.muted, on: .selection), Style(.worse, on: .selection), styles[2]])
    #expect(places.map { canvas[$0, 1].style } == styles)
  }

  @Test("The first and the last rows are shown at the ends of a long list")
  func ends() {
    #expect(drawn(table(20), 34, 5, selected: "1").description.contains("measure 1 "))
    #expect(drawn(table(20), 34, 5, selected: "20").description.contains("measure 20"))
    #expect(drawn(table(20), 34, 5, selected: "20").description.contains("measure 17"))
  }
}
