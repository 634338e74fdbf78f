package import CareModel
import TerminalUI
import Text

/// What every panel about one figure says of it: how many, which way, against what.
struct IndicatorLines {
  let figures: IndicatorFigures
  /// What the figure counts: `FTE`.
  var unit: SafeText = ""

  /// The figure, bright, with how it moved, and its colour at the right; as much as there is room
  /// for.
  func drawHeadline(on canvas: inout Canvas, in rect: Rect) {
    let count: SafeText =
      figures.count.isKnown
      ? figures.count.words(decimals: figures.decimals) : figures.count.absentWords
    var line = Line(count, Look.strong)
    let isHidden = figures.count.absence == .suppressed
    if !unit.isEmpty, figures.count.isKnown || isHidden { line.append(" \(unit)", Look.strong) }
    let chip = chip(beside: line.width, in: rect.width)
    let room = rect.width - chip.width - 1
    if let movement = figures.movement {
      let style = Look.direction(isAdverse: movement.isWorse)
      let words = [movement.words, movement.changeWords].first { line.width + 2 + $0.width <= room }
      if let words {
        line.append("  ", Look.text)
        line.append(words, style)
      }
    }
    canvas.draw(line, in: rect.left(max(0, room)))
    canvas.draw(chip, in: rect, alignment: .right)
  }

  private func chip(beside width: Int, in room: Int) -> Line {
    guard figures.rating.rag != .none || !figures.targets.isEmpty else { return Line() }
    let words = Look.chip(figures.rating.rag, word: true)
    let movement = figures.movement.map { $0.words.width + 2 } ?? 0
    return width + movement + words.width + 2 <= room ? words : Look.chip(figures.rating.rag)
  }

  /// What is left to do, what was wanted, and how the figure stood a year ago and at its highest.
  func lines(in width: Int) -> [Line] {
    [need(in: width), target(in: width), past(in: width), other].compactMap(\.self)
  }

  private func need(in width: Int) -> Line? {
    guard let need = figures.need else { return nil }
    return Line.first([Line(need.words, Look.text), Line(need.shortWords, Look.text)], in: width)
  }

  private func target(in width: Int) -> Line? {
    let judged = figures.targets.filter { $0.status != .notDue }
    guard let target = judged.last else {
      guard figures.need == nil, let next = figures.targets.first, next.target.isKnown else {
        return nil
      }
      return Line("\(next.targetWords) wanted by \(next.dueWords)", Look.muted)
    }
    var side = Line(" · ", Look.muted)
    if let words = target.varianceSide {
      side.append(words, Look.direction(isAdverse: target.isAdverse))
    } else {
      let isHidden = target.actual.absence == .suppressed
      side.append(isHidden ? "hidden" : target.status.words, Look.muted)
    }
    var long = Line("\(target.targetWords) wanted by \(target.dueWords)", Look.muted)
    var short = Line("\(target.targetWords) by \(target.dueWords)", Look.muted)
    long.append(side)
    let shortest = short
    short.append(side)
    return Line.first([long, short, shortest], in: width)
  }

  private func past(in width: Int) -> Line? {
    let year = figures.movementOverYear.map { year in
      Line(year.yearWords, Look.direction(isAdverse: year.isWorse))
    }
    guard let peak = figures.peak, figures.course.points.count > 1 else { return year }
    let value = "peak \(peak.value.text(decimals: figures.decimals))"
    let month = peak.day.calendarMonth.short
    let peaks = ["\(value) in \(month)", "\(value) \(month)", value].map {
      Line(SafeText($0), Look.muted)
    }
    return Line.first(peaks.map { peak in year.map { Line.pair($0, peak) } ?? peak }, in: width)
  }

  /// What the plan says of the same day, where that is something else.
  private var other: Line? {
    figures.typed.map {
      Line("the plan says \($0.words(decimals: figures.decimals))", Look.warning)
    }
  }
}

extension Line {
  /// The first of the lines that fits, else the last.
  static func first(_ lines: [Line], in width: Int) -> Line? {
    lines.first { $0.width <= width } ?? lines.last
  }

  /// Two lines with something between them.
  static func pair(_ first: Line, _ second: Line, _ gap: SafeText = " · ") -> Line {
    var line = first
    line.append(gap, Look.muted)
    line.append(second)
    return line
  }

  /// As many of the pieces as fit, the first ones first, with dots between them.
  static func joined(_ pieces: [Line], in width: Int) -> Line {
    var line = Line()
    for piece in pieces {
      guard !line.isEmpty else {
        line = piece
        continue
      }
      guard line.width + 3 + piece.width <= width else { continue }
      line.append(" · ", Look.muted)
      line.append(piece)
    }
    return line
  }
}

extension IndicatorFigures {
  /// How many decimals the figure and its history are shown with: whole-time equivalents always
  /// with one, so that they are not taken for heads.
  package var decimals: Int {
    if indicator == .agencyFTE { return 1 }
    let shown = course.points.map(\.value) + [count.value].compactMap(\.self)
    return min(shown.map(\.decimals).max() ?? 0, 1)
  }

  /// `workforce.csv · covers to 30 Apr 13`, or that the plan itself says so.
  func sourceWords(asAt shown: Day?, in width: Int = .max) -> SafeText {
    let source = row.map(\.path) ?? "by the plan"
    if let day = asAt { return SafeText.covering(source, to: day, in: width) }
    if count.isKnown { return "\(source) · undated" }
    let words = shown.map { " by \($0.short)" } ?? ""
    return "the plan gives no figure\(words)"
  }

  /// The kind of file that the figure comes from.
  var kind: String { source == .plan ? "targets" : source.rawValue }
}

extension Quantity {
  /// What stands in the place of a headline that is missing.
  fileprivate var absentWords: SafeText {
    switch absence {
    case nil: ""
    case .notGiven?: "no figure"
    case .suppressed?: Absence.suppressed.words
    case let absence?: absence.sentence
    }
  }
}

extension SafeText {
  /// `plan.csv · covers to 30 Apr 13`, or the day alone where there is little room.
  static func covering(_ source: SafeText, to day: Day, in width: Int) -> SafeText {
    let words: [SafeText] = [
      "\(source) · covers to \(day.short)", "\(source) · to \(day.short)",
    ]
    return words.first { $0.width <= width } ?? "covers to \(day.short)"
  }
}
