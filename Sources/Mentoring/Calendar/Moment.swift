/// A second of the local clock: when something was written down.
public struct Moment: Hashable, Sendable {
  /// The day on the wall calendar.
  public let day: CalendarDay
  /// Seconds since midnight, 0 to 86,399.
  public let second: Int

  /// Creates a moment; seconds outside of the day are kept within it.
  public init(day: CalendarDay, second: Int) {
    self.day = day
    self.second = min(max(0, second), 86_399)
  }

  /// Reads `2026-10-05T14:05:12`.
  public init?(iso: String) {
    let halves = iso.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let day = CalendarDay(iso: String(halves[0])) else { return nil }
    let parts = halves[1].split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { CalendarDay.digits($0) }
    guard parts.allSatisfy({ $0.utf8.count == 2 }), numbers.count == 3, parts.count == 3,
      numbers[0] < 24, numbers[1] < 60, numbers[2] < 60
    else { return nil }
    self.init(day: day, second: numbers[0] * 3_600 + numbers[1] * 60 + numbers[2])
  }
}

extension Moment {
  /// The moment as `2026-10-05T14:05:12`.
  public var iso: String { "\(day.iso)T\(clock):\(CalendarDay.padded(second % 60, to: 2))" }

  /// Hours and minutes as `14:05`.
  public var clock: String {
    let hours = CalendarDay.padded(second / 3_600, to: 2)
    return "\(hours):\(CalendarDay.padded(second / 60 % 60, to: 2))"
  }
}

extension Moment: Comparable {
  /// The earlier moment comes first.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.day, lhs.second) < (rhs.day, rhs.second)
  }
}
