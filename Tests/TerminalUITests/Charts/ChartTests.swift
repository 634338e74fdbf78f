import Testing
import Text

@testable import TerminalUI

@Suite struct ChartTests {
  @Test("A bar is as long as its share, to an eighth of a cell")
  func bar() {
    for eighths in 0...80 {
      var canvas = Canvas(size: Size(width: 10, height: 1))
      canvas.draw(Bar(share: Double(eighths) / 80), in: canvas.bounds, style: Style())
      let filled = canvas.row(0).reduce(0) { sum, cell in
        sum + (Eighths.horizontal.firstIndex(of: cell.scalar ?? " ") ?? 0)
      }
      #expect(filled == eighths)
    }
  }

  @Test(
    "A share that is no share draws nothing beyond the bar", arguments: [-1, 2, .nan, .infinity])
  func oddShares(share: Double) {
    #expect((0...1).contains(Bar(share: share).share))
  }

  @Test("The marks of an axis are round, hold every value and do not fall below nought for counts")
  func axis() {
    var seed = UInt64(7)
    func random() -> Double {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(seed >> 40) / 100
    }
    for _ in 0..<500 {
      let values = (0..<5).map { _ in random() }
      let axis = Axis(values, marks: 5)
      #expect(axis.low <= (values.min() ?? 0) && axis.high >= (values.max() ?? 0))
      #expect(axis.low >= 0)
      #expect(axis.marks.count >= 2 && axis.marks.count <= 20)
      let leading = axis.step / Self.power(below: axis.step)
      #expect([1, 2, 5, 10].contains { abs($0 - leading) < 0.001 })
    }
  }

  private static func power(below value: Double) -> Double {
    var power = 0.0001
    while power * 10 <= value * 1.000001 { power *= 10 }
    return power
  }

  @Test("One value, or none, has an axis too")
  func degenerateAxis() {
    #expect(Axis([320], marks: 4).high >= 320)
    #expect(Axis([], marks: 0).high > Axis([], marks: 0).low)
    #expect(Axis([0, 0], marks: 3).low == 0)
  }

  @Test("The peak stands over its column, and leaves free where the scale is said to be cut")
  func peak() {
    var canvas = Canvas(size: Size(width: 40, height: 8))
    var chart = TimeChart(
      months: 6,
      points: [540, 550, 582, 560, 555, 551].enumerated().map { .init(month: $0, value: $1) },
      marks: [], label: { "\($0)" }, valueText: { "\(Int($0))" })
    canvas.draw(chart, in: canvas.bounds, on: .panel)
    #expect(!canvas.description.contains("peak"))
    for month in [2, 5] {
      chart.peak = (.init(month: month, value: 582), "peak 582")
      canvas = Canvas(size: Size(width: 40, height: 8))
      canvas.draw(chart, in: canvas.bounds, on: .panel)
      #expect(canvas.description.contains("peak 582"), "\(canvas)")
      #expect(canvas.description.contains("from "), "\(canvas)")
    }
  }

  @Test("A course has its area, its target line and its milestones with their labels")
  func timeChart() {
    var canvas = Canvas(size: Size(width: 60, height: 9))
    let chart = TimeChart(
      months: 13, points: (0...6).map { .init(month: $0, value: 306 + Double($0) * 2) },
      marks: [
        .init(month: 6, value: 300, label: "300 Apr 13", isPast: true),
        .init(month: 12, value: 294, label: "294 Oct 13", isPast: false),
      ],
      label: { $0 == 0 ? "Oct 12" : $0 == 12 ? "Oct 13" : "Apr 13" }, valueText: { "\(Int($0))" })
    canvas.draw(chart, in: canvas.bounds, on: .panel)
    let picture = canvas.description
    #expect(picture.contains("◇ 294 Oct 13"))
    #expect(picture.contains("◆"))
    #expect(picture.contains("Oct 12"))
    #expect(picture.contains("┤"))
    #expect(picture.contains("█"))
  }

  @Test("No label of a milestone stands behind another milestone")
  func labels() throws {
    var canvas = Canvas(size: Size(width: 44, height: 7))
    let chart = TimeChart(
      months: 13, points: [.init(month: 0, value: 10)],
      marks: [
        .init(month: 6, value: 0, label: "2 Oct 13", isPast: false),
        .init(month: 12, value: 0, label: "0 Apr 14", isPast: false),
      ],
      label: { "\($0)" }, valueText: { "\(Int($0))" })
    canvas.draw(chart, in: canvas.bounds, on: .panel)
    let lines = canvas.description.split(separator: "\n")
    let line = try #require(lines.first { $0.contains("◇") })
    #expect(line.split(separator: "◇").last == " 0 Apr 14")
    #expect(!canvas.description.contains("2 Oct 13"))
  }

  @Test("The highest point is drawn highest, and every column within half a cell of its value")
  func proportion() {
    var canvas = Canvas(size: Size(width: 40, height: 11))
    let values = [10.0, 20, 30, 40]
    let chart = TimeChart(
      months: 4, points: values.enumerated().map { .init(month: $0.offset, value: $0.element) },
      marks: [], label: { "\($0)" }, valueText: { "\(Int($0))" })
    canvas.draw(chart, in: canvas.bounds, on: .panel)
    let axis = Axis(values, marks: 3)
    let plotWidth = 40 - 4
    for (month, value) in values.enumerated() {
      let x = 4 + month * plotWidth / 4 + 2
      let height = (0..<10).reduce(0.0) { sum, y in
        let scalar = canvas[x, y].scalar ?? " "
        if scalar == "▀" { return sum + 1 }
        return sum + Double(Eighths.vertical.firstIndex(of: scalar) ?? 0) / 8
      }
      #expect(abs(height - axis.position(value) * 10) <= 0.5)
    }
  }
}
