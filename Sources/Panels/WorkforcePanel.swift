package import CareModel
import Dashboard
import TerminalUI
package import Text

/// How many agency social workers there are, and what they cost, on the overview.
struct WorkforcePanel {
  let state: DashboardState
  let isFocused: Bool

  private var figures: WorkforceFigures { state.figures.workforce }

  func draw(on canvas: inout Canvas, in rect: Rect) {
    let room = canvas.draw(
      Frame.panel(.workforce, isFocused: isFocused, width: rect.width), around: rect)
    guard !room.isEmpty else { return }
    guard figures.isGiven else {
      canvas.drawWrapped(
        "No file gives them: a table with the columns month and agency_fte or agency_headcount.",
        in: room, style: Look.muted)
      return
    }
    if isFocused { canvas.cursor = Position(x: room.x, y: room.y) }
    let words = WorkforceLines(figures: figures)
    if let agency = figures.agency {
      IndicatorBody(
        figures: agency, unit: "FTE", further: words.overview(in: room.width),
        stale: state.figures.doubtWords(of: agency.kind)
      ).draw(on: &canvas, in: room, asAt: state.figures.asAt)
    } else {
      drawHeadcount(words, on: &canvas, in: room)
    }
  }

  /// Where nobody gives whole-time equivalents, heads are what there is.
  private func drawHeadcount(_ words: WorkforceLines, on canvas: inout Canvas, in room: Rect) {
    let lines = words.overview(in: room.width)
    for (index, line) in lines.enumerated() where index < room.height {
      canvas.draw(line, in: room.row(index))
    }
    guard room.height > lines.count, let row = figures.rows.first, let day = figures.asAt else {
      return
    }
    let source: SafeText =
      state.figures.doubtWords(of: "workforce")
      ?? SafeText.covering(row.path, to: day, in: room.width)
    canvas.draw(source, in: room.row(room.height - 1), style: Look.faint)
  }
}

/// What is said of agency workers beside their number.
struct WorkforceLines {
  let figures: WorkforceFigures

  /// What the overview has room for, the most telling first.
  func overview(in width: Int) -> [Line] {
    [statedChange(in: width), headcount, rates(in: width)].compactMap(\.self) + spend(in: width)
  }

  var headcount: Line? {
    figures.agencyHeadcount.map { heads in
      var line = Line("\(heads.quantity.words()) headcount", Look.text)
      line.append(" in \(heads.day.asDue)", Look.muted)
      return line
    }
  }

  /// The source's own claim, which is never worked out from heads and whole-time equivalents.
  func statedChange(in width: Int) -> Line? {
    guard let stated = figures.statedChange else { return nil }
    let since = stated.since.map { " since \($0.asDue)" } ?? ""
    let words = stated.change.signedWords()
    return Line.first(
      [", as the source states it", ", as stated", " stated"].map { ending in
        var line = Line(words, Look.text)
        line.append(SafeText(since + ending), Look.muted)
        return line
      }, in: width)
  }

  func rates(in width: Int) -> Line? {
    let parts: [(SafeText, DatedQuantity?)] = [
      ("agency", figures.agencyRate), ("vacant", figures.vacancyRate),
    ]
    var pieces = parts.compactMap { label, rate in
      rate.map { Line("\(label) \($0.quantity.words(decimals: 1))%\(dayWords($0.day))", Look.text) }
    }
    if let cases = figures.caseload {
      let words = "\(cases.quantity.words(decimals: 1)) cases each\(dayWords(cases.day))"
      pieces.append(Line(SafeText(words), Look.text))
    }
    return pieces.isEmpty ? nil : Line.joined(pieces, in: width)
  }

  /// ` in Jan 15`, of what is older than the newest figures.
  private func dayWords(_ day: Day) -> SafeText { day == figures.asAt ? "" : " in \(day.asDue)" }

  /// The last two years, each for itself: what it is to cost, and what it may cost.
  func spend(in width: Int) -> [Line] { figures.spend.suffix(2).map { $0.line(in: width) } }
}

extension AgencySpendYear {
  var yearWords: SafeText { year.map { SafeText($0.label) } ?? "no year" }

  /// `2015/16 £3.1m forecast`, `2016/17 at most £1.6m`; where it is judged, by how much.
  func line(in width: Int) -> Line {
    let year = Line("\(yearWords) ", Look.muted)
    let cap = cap == .notGiven ? nil : Line("at most \(cap.shortWords)", Look.text)
    guard let told = toldAmount else { return Line.pair(year, cap ?? Line(), "") }
    let short = Line.pair(year, Line(told.amount, Look.text), "")
    let long = Line.pair(year, Line(told.amount + told.words, Look.text), "")
    let whole = cap.map { Line.pair(long, $0, ", ") } ?? long
    guard let side else { return Line.first([whole, long], in: width) ?? long }
    let chip = Look.chip(rating.rag)
    let all = [Line.pair(whole, side), Line.pair(long, side), Line.pair(short, side), short]
    return Line.first(all.map { Line.pair($0, chip, " ") }, in: width) ?? short
  }

  /// What is told of the year: what it cost, what it costs so far where that is over already, or
  /// what is expected.
  private var toldAmount: (amount: SafeText, words: SafeText)? {
    let months: SafeText = " in \(SafeText(monthsSpent.words("month")))"
    if monthsSpent < 12, variance.certainty == .atLeast, spent.isKnown {
      return (spent.shortWords, months)
    }
    if monthsSpent == 12 { return (spent.shortWords, " spent") }
    if forecast != .notGiven { return (forecast.shortWords, " forecast") }
    return spent == .notGiven ? nil : (spent.shortWords, months)
  }

  /// `£151k over`; nil where the year is not judged.
  var side: Line? {
    guard let variance = variance.value, rating.rag != .none else { return nil }
    let words = variance.magnitude.shortText + (variance > .zero ? " over" : " under")
    return Line(SafeText(words), Look.direction(isAdverse: variance > .zero))
  }
}

extension Quantity where Value == Money {
  /// `£3.1m`, `£264k`: for headlines.
  package var shortWords: SafeText { words { SafeText($0.shortText) } }
}
