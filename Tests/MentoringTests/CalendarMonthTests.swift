import Testing

@testable import Mentoring

@Suite struct CalendarMonthTests {
  @Test(arguments: [
    (2023, 1, 31), (2023, 2, 28), (2024, 2, 29), (2000, 2, 29), (1900, 2, 28), (2100, 2, 28),
    (2023, 4, 30), (2023, 6, 30), (2023, 7, 31), (2023, 8, 31), (2023, 9, 30), (2023, 11, 30),
    (2023, 12, 31),
  ])
  func `knows its length and its ends`(year: Int, number: Int, length: Int) {
    let month = month(year, number)
    #expect(month.length == length)
    #expect(month.first.day == 1 && month.first.calendarMonth == month)
    #expect(month.last.adding(days: 1) == month.adding(months: 1).first)
  }

  @Test(arguments: [
    (2026, 9, 0, 2026, 9), (2026, 12, 1, 2027, 1), (2026, 1, -1, 2025, 12), (2026, 9, 35, 2029, 8),
    (2026, 9, -24, 2024, 9), (9999, 12, 5, 9999, 12), (1, 1, -5, 1, 1),
  ])
  func `moves over the years`(year: Int, number: Int, by: Int, toYear: Int, toMonth: Int) {
    #expect(month(year, number).adding(months: by) == month(toYear, toMonth))
  }

  @Test func `counts the months between two`() {
    #expect(month(2022, 3).months(to: month(2023, 8)) == 17)
    #expect(month(2023, 8).months(to: month(2022, 3)) == -17)
    #expect(month(2022, 12) < month(2023, 1))
    #expect(month(2022, 11) < month(2022, 12))
  }

  @Test func `has no month outside of the ranges`() {
    #expect(CalendarMonth(year: 2026, month: 0) == nil)
    #expect(CalendarMonth(year: 2026, month: 13) == nil)
    #expect(CalendarMonth(year: 0, month: 1) == nil)
    #expect(CalendarMonth(year: 10_000, month: 1) == nil)
  }
}
