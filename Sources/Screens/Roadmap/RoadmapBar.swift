import Mentoring
import TerminalKit

/// A run of days of a term, and how the timeline draws what is known of it.
struct RoadmapBar: Hashable, Sendable {
  /// The days.
  let days: ClosedRange<CalendarDay>
  /// Whether they go on without a gap.
  var shape = TimelineBar.Shape.solid
  /// Whether the first day and the last are meant to the day.
  var ends = TimelineBar.Ends.exact

  /// The bars of a term: one for each run of months, none where it fixes no day.
  static func bars(of term: Term) -> [RoadmapBar] {
    term.runs.map { run in
      switch term.sharpness(of: run) {
      case .exact: RoadmapBar(days: run)
      case .soft: RoadmapBar(days: run, ends: .soft)
      case .open: RoadmapBar(days: run, shape: .thread, ends: .rounded)
      case .recurring: RoadmapBar(days: run, shape: .pulses, ends: .rounded)
      }
    }
  }

  /// One band for all days that any of the bars has, those that touch made one.
  static func merged(_ bars: [RoadmapBar]) -> [RoadmapBar] {
    bars.map(\.days).merged().map { RoadmapBar(days: $0, ends: .rounded) }
  }
}

extension CalendarDay {
  /// The same day as time lines have it.
  var onScale: MonthScale.Day { MonthScale.Day(year, month, day) }
}

extension MonthScale.Day {
  /// The same day as terms have it.
  var asTermDay: CalendarDay? { CalendarDay(year: year, month: month, day: day) }
}
