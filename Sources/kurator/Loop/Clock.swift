import Mentoring

/// Where «now» comes from: the machine's clock in the program, a fixed day in tests and frames.
struct Clock: Sendable {
  /// The present moment.
  let now: @Sendable () -> Moment

  /// The present day.
  var today: CalendarDay { now().day }

  /// A clock that stands still.
  static func fixed(_ moment: Moment) -> Clock { Clock { moment } }
}
