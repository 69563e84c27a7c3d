import Glibc
import Mentoring

extension Clock {
  /// The machine's clock in the local time zone.
  static let local = Clock {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return Moment(parts)
  }

  /// The same clock on another day.
  func moved(to day: CalendarDay) -> Clock {
    Clock { [now] in Moment(day: day, second: now().second) }
  }
}

extension Moment {
  /// The moment of a broken-down time; a year that no calendar has becomes 1 January 1970.
  init(_ parts: tm) {
    let day = CalendarDay(
      year: Int(parts.tm_year) + 1_900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    let second = Int(parts.tm_hour) * 3_600 + Int(parts.tm_min) * 60 + Int(parts.tm_sec)
    self.init(day: day ?? CalendarDay(number: 0), second: second)
  }
}
