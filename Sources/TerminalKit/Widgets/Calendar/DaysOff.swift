/// The days on which nobody works: weekends, and what differs from them.
public struct DaysOff: Hashable, Sendable {
  /// A day.
  public typealias Day = MonthScale.Day

  /// Saturdays and Sundays.
  public static let weekends = DaysOff()

  private let free: Set<Day>
  private let worked: Set<Day>

  /// Weekends, the other days that are `free`, and without those weekends that are `worked`.
  public init(free: Set<Day> = [], worked: Set<Day> = []) {
    self.free = free
    self.worked = worked
  }

  /// Whether nobody works on the day.
  public func contains(_ day: Day) -> Bool {
    free.contains(day) || day.weekday > 4 && !worked.contains(day)
  }
}
