/// A month of a certain year.
public struct CalendarMonth: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int

  /// Creates a month, or nothing outside of the ranges.
  public init?(year: Int, month: Int) {
    guard (1...9_999).contains(year), (1...12).contains(month) else { return nil }
    self.init(unchecked: year, month)
  }

  init(unchecked year: Int, _ month: Int) {
    self.year = year
    self.month = month
  }
}

extension CalendarMonth: Comparable {
  /// The earlier month comes first.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.year, lhs.month) < (rhs.year, rhs.month)
  }
}

extension CalendarMonth {
  /// How many days it has, 28 to 31.
  public var length: Int {
    switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Its first day.
  public var first: CalendarDay { CalendarDay(unchecked: year, month, 1) }

  /// Its last day.
  public var last: CalendarDay { CalendarDay(unchecked: year, month, length) }

  /// The month `months` later, or earlier when negative, kept within the years 1 to 9999.
  public func adding(months: Int) -> Self {
    let index = min(max(year * 12 + month - 1 + months, 12), 9_999 * 12 + 11)
    return Self(unchecked: index / 12, index % 12 + 1)
  }

  /// Months from this month to `other`, negative when `other` is earlier.
  public func months(to other: Self) -> Int {
    (other.year - year) * 12 + other.month - month
  }

  /// The day of the week, Monday 1 to Sunday 7, of that number in the month; −1 is the last of them.
  ///
  /// Nothing where the month has fewer.
  func day(weekday: Int, ordinal: Int) -> CalendarDay? {
    let day =
      ordinal > 0
      ? (weekday - first.weekday + 7) % 7 + 1 + 7 * (ordinal - 1)
      : length - (last.weekday - weekday + 7) % 7
    return CalendarDay(year: year, month: month, day: day)
  }

  private var isLeap: Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}
