import Mentoring
import TerminalKit

/// The time in sight: a scale of so many columns from a first day on.
struct RoadmapAxis {
  /// How much a column stands for.
  let zoom: RoadmapZoom
  /// Where the days stand.
  let scale: any TimeAxis
  /// The first day in sight.
  let first: CalendarDay
  /// The columns of a month; those of thirty days where each day has one.
  let columnsOfMonth: Int
  /// The columns in sight.
  let width: Int
  /// Whether all terms have room on this scale.
  let showsAll: Bool
  private let bounds: ClosedRange<CalendarDay>

  /// Lays the time of `span` and of the present day into `width` columns, as the reader has chosen.
  ///
  /// Where nothing was chosen it is the largest scale that has room for the whole of `span`.
  init(
    _ span: ClosedRange<CalendarMonth>, _ timeline: RoadmapTimeline, on today: CalendarDay,
    width: Int
  ) {
    let months = span.lowerBound.months(to: span.upperBound) + 1
    let zoom = timeline.zoom ?? Self.usual(months, in: width)
    let columns = Self.columns(of: zoom, months, in: width)
    let (low, high) = (min(span.lowerBound.first, today), max(span.upperBound.last, today))
    bounds = low.calendarMonth.adding(months: -12).first...high
    let usual = Self.origin(of: span, on: today, shown: max(1, width / max(1, columns)))
    let origin = min(max(timeline.origin ?? usual, bounds.lowerBound), bounds.upperBound)
    (self.zoom, self.width, columnsOfMonth) = (zoom, width, columns)
    showsAll = zoom != .week && months * columns <= width
    guard zoom != .week else {
      first = origin
      scale = DayScale(from: origin.onScale, width: width)
      return
    }
    let month = origin.calendarMonth
    let shown = max(1, (width + columns - 1) / columns)
    first = month.first
    scale = MonthScale(from: (month.year, month.month), months: shown, width: shown * columns)
  }

  private static func usual(_ months: Int, in width: Int) -> RoadmapZoom {
    if months * 4 <= width { return .month }
    return months * 2 <= width ? .quarter : .year
  }

  private static func columns(of zoom: RoadmapZoom, _ months: Int, in width: Int) -> Int {
    switch zoom {
    case .year: 1
    case .quarter: min(max(2, width / months), 3)
    case .month: min(max(4, width / months), 8)
    case .week: 30
    }
  }

  /// The first of `span` where all of it has room; else a third before the present day.
  private static func origin(
    of span: ClosedRange<CalendarMonth>, on today: CalendarDay, shown: Int
  ) -> CalendarDay {
    let months = span.lowerBound.months(to: span.upperBound) + 1
    guard months > shown, span.contains(today.calendarMonth) else { return span.lowerBound.first }
    let wished = today.calendarMonth.adding(months: -(shown / 3))
    let latest = span.upperBound.adding(months: 1 - shown)
    return max(span.lowerBound, min(wished, latest)).first
  }

  /// The first day in sight after so many steps of the scale to the right, or to the left.
  func origin(after steps: Int) -> CalendarDay {
    let moved =
      switch zoom {
      case .week: first.adding(days: 7 * steps)
      case .month: first.calendarMonth.adding(months: steps).first
      case .quarter: first.calendarMonth.adding(months: 3 * steps).first
      case .year: first.calendarMonth.adding(months: 6 * steps).first
      }
    return min(max(moved, bounds.lowerBound), bounds.upperBound)
  }

  /// The first day in sight so many columns to the right of another, or to the left.
  func origin(from first: CalendarDay, afterColumns columns: Int) -> CalendarDay {
    guard zoom != .week else { return clamped(first.adding(days: columns)) }
    return clamped(first.calendarMonth.adding(months: months(inColumns: columns)).first)
  }

  /// The first day in sight that puts `day` into a column.
  func origin(putting day: CalendarDay, at column: Int) -> CalendarDay {
    guard zoom != .week else { return clamped(day.adding(days: -column)) }
    return clamped(day.calendarMonth.adding(months: -(column / columnsOfMonth)).first)
  }

  /// The columns of a day that is in sight.
  func column(of day: CalendarDay) -> Int? {
    scale.column(of: day.onScale).flatMap { $0 < width ? $0 : nil }
  }

  /// How many months so many columns are, to the nearest.
  func months(inColumns columns: Int) -> Int {
    let half = columnsOfMonth / 2
    return (columns + (columns < 0 ? -half : half)) / columnsOfMonth
  }

  private func clamped(_ day: CalendarDay) -> CalendarDay {
    min(max(day, bounds.lowerBound), bounds.upperBound)
  }
}
