import CareModel
import TerminalUI
import Text

/// The course of a measure over the months, with its milestones.
struct CourseChart {
  let course: Course
  /// The day of the figures: milestones after it are still to come.
  let asAt: Day?
  /// Whether the highest figure is told over its column.
  var marksPeak = false

  /// Nothing is drawn of a course with fewer than two days to it: a point is no course.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    guard let (first, last) = span else { return }
    var chart = TimeChart(
      months: last.months(since: first) + 1,
      points: points.map { point in
        .init(month: point.month.months(since: first), value: point.value.approximation)
      },
      marks: milestones.map { milestone in
        .init(
          month: milestone.month.months(since: first), value: milestone.value.approximation,
          label: "\(milestone.value.text()) \(milestone.month.short)", isPast: milestone.isPast)
      },
      label: { SafeText(first.advanced(by: $0).short) },
      valueText: { SafeText(Number(tenThousandths: Int64($0 * 10_000)).text()) })
    if marksPeak, let peak = course.peak {
      let month = peak.day.calendarMonth
      chart.peak = (
        .init(month: month.months(since: first), value: peak.value.approximation),
        "peak \(peak.value.text()) \(month.short)"
      )
    }
    canvas.draw(chart, in: rect, on: .panel)
  }

  var isDrawn: Bool { span != nil }

  private var span: (first: Month, last: Month)? {
    let months = points.map(\.month) + milestones.map(\.month)
    guard let first = months.min(), let last = months.max(), first < last else { return nil }
    return (first, last)
  }

  private var points: [(month: Month, value: Number)] {
    let baseline = course.baselineDay.flatMap { day in
      course.baseline.value.map { (month: day.calendarMonth, value: $0) }
    }
    let points = course.points.map { (month: $0.day.calendarMonth, value: $0.value) }
    // Of several days of a month the last stands for it.
    let monthly = points.enumerated().filter { index, point in
      index == points.count - 1 || points[index + 1].month != point.month
    }.map(\.element)
    return (baseline.map { [$0] } ?? []) + monthly
  }

  private var milestones: [(month: Month, value: Number, isPast: Bool)] {
    course.milestones.compactMap { milestone in
      guard milestone.condition == nil, let due = milestone.due,
        case .known(.number(let value), _) = milestone.target
      else { return nil }
      let isPast = asAt.map { due <= $0 } ?? false
      return (month: due.calendarMonth, value: value, isPast: isPast)
    }
  }
}
