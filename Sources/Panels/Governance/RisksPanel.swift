import CareModel
import Dashboard
import TerminalUI
import Text

/// The register of risks: where each lies between likelihood and impact, and beside that its score.
struct RisksPanel {
  let state: DashboardState
  let isFocused: Bool

  private var figures: RisksFigures { state.figures.risks }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let frame = Frame.register(
      .risks, detail: figures.rows.isEmpty ? "" : figures.countWords, doubt: doubt,
      asAt: figures.asAt, isFocused: isFocused, width: rect.width)
    let room = canvas.draw(frame, around: rect)
    guard !room.isEmpty else { return }
    guard !figures.rows.isEmpty else {
      canvas.drawWrapped(
        "No file gives any risks: a table with the columns risk, likelihood and impact.", in: room,
        style: Look.muted)
      return
    }
    var list = room
    if let matrix = matrix(in: room) {
      matrix.draw(on: &canvas, in: room.left(matrix.width).top(RiskMatrix.height))
      list = room.droppingLeft(matrix.width + 3)
    }
    canvas.draw(table, in: list, selected: isFocused ? selected : nil)
  }

  /// The matrix where there is room for it beside the list, which tells the same in figures.
  private func matrix(in room: Rect) -> RiskMatrix? {
    guard room.height >= RiskMatrix.height else { return nil }
    let matrices = [4, 3].map {
      RiskMatrix(figures: figures, selected: isFocused ? selected : nil, cell: $0)
    }
    return matrices.first { room.width >= $0.width + 3 + Self.leastList }
  }

  /// The cells in which the list has names and scores.
  private static let leastList = 36

  private var selected: String? { state.selection(in: .risks) }

  private var doubt: SafeText? {
    let undated = figures.rows.count { $0.day == nil }
    return state.figures.doubtWords(of: "risks") ?? (undated > 0 ? "\(undated) undated" : nil)
  }

  private var table: Table {
    Table(
      columns: [
        .init("RAG", priority: 11),
        .init("No", priority: 8),
        .init("risk", priority: 12, isFlexible: true, minimum: 16),
        .init("L × I", .right, priority: 7),
        .init("score", .right, priority: 10),
        .init("hangs on", priority: 4),
        .init("review", .right, priority: 6),
      ],
      rows: figures.byScore.map(row), headingStyle: Look.faint)
  }

  private func row(_ risk: RiskFigure) -> Table.Row {
    let levels = [risk.row.likelihood, risk.row.impact].map { level in
      level.map { "\($0.rawValue)" } ?? "?"
    }
    return Table.Row(
      [
        risk.score == nil ? Line("·", Look.muted) : Look.chip(risk.rag),
        Line(risk.row.id ?? "", Look.muted),
        Line(risk.row.risk, Look.text),
        Line(SafeText(levels.joined(separator: " × ")), Look.muted),
        Line(risk.score.map { "\($0.value)" } ?? "?", Look.strong),
        Line(
          risk.dependsOnWords.fitted(to: 16),
          risk.hasUnknownDependency ? Look.warning : Look.muted),
        Line(
          risk.row.review.map { SafeText($0.asDue) } ?? "",
          risk.isOverdue ? Look.worse : Look.faint),
      ], key: risk.key)
  }
}

/// The risks by likelihood and impact: in each cell the risk, or how many there are.
struct RiskMatrix {
  let figures: RisksFigures
  /// The risk with the bar on it.
  let selected: String?

  /// The cells that each place of the matrix takes.
  let cell: Int

  /// A row for each impact, one for its name and one for the likelihoods.
  static let height = RiskLevel.allCases.count + 2
  var width: Int { 2 + RiskLevel.allCases.count * (cell + 1) - 1 }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    canvas.draw("impact", in: rect.row(0), style: Look.faint)
    for (index, impact) in RiskLevel.allCases.reversed().enumerated() {
      let row = rect.row(index + 1)
      canvas.draw("\(impact.rawValue)", in: row, style: Look.muted)
      for (column, likelihood) in RiskLevel.allCases.enumerated() {
        draw(
          figures.risks(likelihood: likelihood, impact: impact), on: &canvas,
          in: place(column, of: row))
      }
    }
    let bottom = rect.row(Self.height - 1)
    for (column, likelihood) in RiskLevel.allCases.enumerated() {
      canvas.draw(
        "\(likelihood.rawValue)", in: place(column, of: bottom), style: Look.muted,
        alignment: .centre)
    }
    // The name of the lower axis stands above, where there is room for it.
    canvas.draw("likelihood →", in: rect.row(0), style: Look.faint, alignment: .right)
  }

  private func draw(_ risks: [RiskFigure], on canvas: inout Canvas, in place: Rect) {
    guard let first = risks.first, let role = Look.role(of: first.rag) else {
      canvas.draw("·", in: place, style: Look.faint, alignment: .centre)
      return
    }
    let id = first.row.id.flatMap { $0.width <= cell ? $0 : nil }
    let isChosen = risks.contains { $0.key == selected }
    let text = (risks.count == 1 ? id : nil) ?? "\(risks.count)"
    let style = Style(.chip, on: role, .bold)
    canvas.fill(place, style: style)
    let shown = isChosen && text.width < cell ? "▸\(text)" : text
    canvas.draw(shown, in: place, style: style, alignment: .centre)
  }

  private func place(_ column: Int, of row: Rect) -> Rect {
    row.droppingLeft(2 + column * (cell + 1)).left(cell)
  }
}
