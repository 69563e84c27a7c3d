/// A day of the civil calendar, without a time or a time zone.
public struct CalendarDay: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// Creates a day, or nothing where the calendar has none such.
  public init?(year: Int, month: Int, day: Int) {
    guard let lengths = CalendarMonth(year: year, month: month)?.length else { return nil }
    guard (1...lengths).contains(day) else { return nil }
    self.init(unchecked: year, month, day)
  }

  init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}

extension CalendarDay: Comparable {
  /// The earlier day comes first.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
  }
}

extension CalendarDay {
  /// The month that the day belongs to.
  public var calendarMonth: CalendarMonth { CalendarMonth(unchecked: year, month) }

  /// Days since 1 January 1970, negative before it.
  public var number: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day `number` days after 1 January 1970, kept within the years 1 to 9999.
  public init(number: Int) {
    let kept = min(max(number, -719_162), 2_932_896)
    let days = kept + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The day `days` later, or earlier when negative.
  public func adding(days: Int) -> Self { Self(number: number + days) }

  /// Days from this day to `other`, negative when `other` is earlier.
  public func days(to other: Self) -> Int { other.number - number }

  /// Whole years from this day to `other`: the age on `other` of a person born on this day.
  ///
  /// Somebody born on 29 February is a year older on 1 March of a common year.
  public func wholeYears(to other: Self) -> Int {
    let years = other.year - year
    return (other.month, other.day) < (month, day) ? years - 1 : years
  }

  /// The day of the week, Monday 1 to Sunday 7.
  public var weekday: Int { ((number % 7) + 10) % 7 + 1 }
}
