import TestSupport
import Testing

@testable import TerminalKit

@Suite struct DayTests {
  typealias Day = MonthScale.Day

  @Test(arguments: [
    (Day(2026, 9, 1), 30, "01.10.2026"), (Day(2026, 9, 1), -1, "31.08.2026"),
    (Day(2024, 2, 28), 1, "29.02.2024"), (Day(2026, 2, 28), 1, "01.03.2026"),
    (Day(1900, 2, 28), 1, "01.03.1900"), (Day(2000, 2, 28), 1, "29.02.2000"),
    (Day(2026, 12, 31), 1, "01.01.2027"), (Day(1, 1, 1), -1, "01.01.0001"),
    (Day(9_999, 12, 31), .max, "31.12.9999"), (Day(2026, 10, 5), 0, "05.10.2026"),
  ])
  func `adds days`(day: Day, days: Int, sum: String) {
    #expect(day.adding(days: days).dotted == sum)
  }

  @Test(arguments: [
    (Day(2026, 1, 31), 1, "28.02.2026"), (Day(2026, 10, 5), 3, "05.01.2027"),
    (Day(2026, 10, 5), -10, "05.12.2025"), (Day(2024, 2, 29), 12, "28.02.2025"),
    (Day(1, 1, 5), -1, "05.01.0001"), (Day(9_999, 12, 5), 1, "05.12.9999"),
    (Day(2026, 10, 5), .min, "05.01.0001"),
  ])
  func `adds months`(day: Day, months: Int, sum: String) {
    #expect(day.adding(months: months).dotted == sum)
  }

  @Test(arguments: [
    (Day(2026, 9, 1), 1), (Day(2026, 10, 5), 0), (Day(2000, 1, 1), 5), (Day(1970, 1, 1), 3),
    (Day(2024, 2, 29), 3),
  ])
  func `knows the day of the week from Monday on`(day: Day, weekday: Int) {
    #expect(day.weekday == weekday)
  }

  @Test(arguments: 0..<8) func `walks a day at a time without a gap`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var day = Day(
      Int.random(in: 1...9_990, using: &random), Int.random(in: 1...12, using: &random), 1)
    for _ in 0..<800 {
      let next = day.adding(days: 1)
      #expect(day < next)
      #expect(next.adding(days: -1) == day)
      #expect(next.weekday == (day.weekday + 1) % 7)
      #expect(day.distance(to: next) == 1)
      day = next
    }
  }
}
