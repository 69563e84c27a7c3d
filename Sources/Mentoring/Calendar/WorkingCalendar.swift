/// Which days people work on («производственный календарь»): Monday to Friday but for the days off
/// that are known.
///
/// For a year that is not listed the holidays of the law are known and what the Government moves is
/// not: ``lists(_:)`` tells.
public struct WorkingCalendar: Hashable, Sendable {
  /// The days from Monday to Friday on which nobody works.
  public let free: Set<CalendarDay>
  /// The Saturdays and Sundays that are worked.
  public let worked: Set<CalendarDay>
  /// The years of which every day off is known.
  public let listedYears: Set<Int>

  /// Creates a calendar; without anything known it is the rule of the weekend alone.
  public init(
    free: Set<CalendarDay> = [], worked: Set<CalendarDay> = [], listedYears: Set<Int> = []
  ) {
    self.free = free
    self.worked = worked
    self.listedYears = listedYears
  }
}

extension WorkingCalendar {
  /// Nobody rests longer than this many days.
  private static let longestRest = 60

  /// Whether people work on the day.
  public func isWorking(_ day: CalendarDay) -> Bool {
    day.weekday > 5 ? worked.contains(day) : !free.contains(day)
  }

  /// Whether every day off of the year is known.
  public func lists(_ year: Int) -> Bool { listedYears.contains(year) }

  /// Whether people work on any of the days.
  public func hasWorkingDay(in days: ClosedRange<CalendarDay>) -> Bool {
    let count = min(days.lowerBound.days(to: days.upperBound), Self.longestRest)
    return (0...count).contains { isWorking(days.lowerBound.adding(days: $0)) }
  }

  /// The day itself where people work on it, else the next one on which they do.
  public func workingDay(onOrAfter day: CalendarDay) -> CalendarDay {
    nearest(to: day, step: 1)
  }

  /// The day itself where people work on it, else the last one before it on which they did.
  public func workingDay(onOrBefore day: CalendarDay) -> CalendarDay {
    nearest(to: day, step: -1)
  }

  /// The day itself where people work on it, else the next working day of its month, or the one
  /// before where the month has none left.
  public func workingDay(near day: CalendarDay) -> CalendarDay {
    let next = workingDay(onOrAfter: day)
    return next.calendarMonth == day.calendarMonth ? next : workingDay(onOrBefore: day)
  }

  private func nearest(to day: CalendarDay, step: Int) -> CalendarDay {
    for distance in 0...Self.longestRest {
      let other = day.adding(days: distance * step)
      if isWorking(other) { return other }
    }
    return day
  }
}
