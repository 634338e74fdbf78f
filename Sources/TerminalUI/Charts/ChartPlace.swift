/// Where values and months of a chart lie on the canvas.
struct ChartPlace {
  let plot: Rect
  let axis: Axis
  let months: Int

  /// How many eighths of a cell a value rises over the lower edge; at least one, so that a point
  /// that is there is seen.
  func eighths(_ value: Double) -> Int {
    max(1, Int((axis.position(value) * Double(plot.height * 8)).rounded()))
  }

  /// The row in which a value lies.
  func row(_ value: Double) -> Int {
    let level = Int((axis.position(value) * Double(plot.height * 8)).rounded()) - 1
    return plot.bottom - 1 - min(max(level / 8, 0), plot.height - 1)
  }

  /// The columns that belong to a month.
  func columns(ofMonth month: Int) -> Range<Int> {
    let start = plot.x + month * plot.width / months
    let end = plot.x + (month + 1) * plot.width / months
    return start..<max(start + 1, end)
  }
}
