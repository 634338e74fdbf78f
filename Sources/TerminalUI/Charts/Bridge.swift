/// Bars one below the other on one scale, each from where the one before ended: how a whole is
/// made of its parts. Every bar has a pattern of its own as well as a colour.
package struct Bridge: Sendable {
  package struct Step: Equatable, Sendable {
    /// Where the bar starts and ends on the scale.
    package let from: Double
    package let to: Double
    package let role: Role
    package let pattern: Unicode.Scalar

    package init(from: Double, to: Double, role: Role, pattern: Unicode.Scalar) {
      self.from = from
      self.to = to
      self.role = role
      self.pattern = pattern
    }
  }

  /// Nil for a part without a figure: its row stays empty.
  package let steps: [Step?]

  package init(_ steps: [Step?]) {
    self.steps = steps.map { step in
      step.flatMap { $0.from.isFinite && $0.to.isFinite ? $0 : nil }
    }
  }

  /// From the least to the greatest end of a bar; nought is always on the scale.
  private var scale: (low: Double, high: Double) {
    let ends = steps.compactMap(\.self).flatMap { [$0.from, $0.to] }
    return (min(0, ends.min() ?? 0), max(0, ends.max() ?? 0))
  }

  /// The cells of a step in so many: at least one where it has any length.
  package func cells(of index: Int, in width: Int) -> Range<Int> {
    guard steps.indices.contains(index), let step = steps[index], width > 0 else { return 0..<0 }
    let (low, high) = scale
    guard high > low, step.from != step.to else { return 0..<0 }
    func cell(_ value: Double) -> Int {
      Int(((value - low) / (high - low) * Double(width)).rounded())
    }
    let (start, end) = (cell(min(step.from, step.to)), cell(max(step.from, step.to)))
    return start == end ? min(start, width - 1)..<min(start, width - 1) + 1 : start..<end
  }
}

extension Canvas {
  /// Draws one bar of a bridge over the first row of a rectangle.
  package mutating func draw(
    _ bridge: Bridge, step index: Int, in rect: Rect, on background: Role
  ) {
    guard !rect.isEmpty, bridge.steps.indices.contains(index), let step = bridge.steps[index]
    else { return }
    for column in bridge.cells(of: index, in: rect.width) {
      put(step.pattern, x: rect.x + column, y: rect.y, style: Style(step.role, on: background))
    }
  }
}
