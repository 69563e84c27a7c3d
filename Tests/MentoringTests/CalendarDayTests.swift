import Testing

@testable import Mentoring

@Suite struct CalendarDayTests {
  @Test func `counts every day from 1900 to 2100 one after another`() throws {
    var expected = -25_567
    var weekday = 1
    for year in 1_900...2_100 {
      for month in 1...12 {
        let length = try #require(CalendarMonth(year: year, month: month)).length
        for number in 1...length {
          let day = try #require(CalendarDay(year: year, month: month, day: number))
          #expect(day.number == expected && CalendarDay(number: expected) == day)
          #expect(day.weekday == weekday)
          #expect(CalendarDay(iso: day.iso) == day && CalendarDay(typed: day.dotted) == day)
          expected += 1
          weekday = weekday % 7 + 1
        }
      }
    }
    #expect(expected - 1 == 47_846)
  }

  @Test(arguments: [
    (1970, 1, 1, 0, 4), (2000, 2, 29, 11_016, 2), (2026, 10, 5, 20_731, 1), (1, 1, 1, -719_162, 1),
    (9999, 12, 31, 2_932_896, 5),
  ])
  func `agrees with other calendars`(year: Int, month: Int, day: Int, number: Int, weekday: Int) {
    #expect(CalendarDay(year: year, month: month, day: day)?.number == number)
    #expect(CalendarDay(number: number).weekday == weekday)
  }

  @Test(arguments: [
    (2026, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0),
    (2026, 1, 32), (0, 1, 1), (10_000, 1, 1), (-5, 1, 1),
  ])
  func `has no day that the calendar has not`(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test func `keeps within the years 1 to 9999`() {
    #expect(CalendarDay(number: Int.min).iso == "0001-01-01")
    #expect(CalendarDay(number: Int.max).iso == "9999-12-31")
  }

  @Test func `stands in order of time`() {
    #expect(day("2025-12-31") < day("2026-01-01"))
    #expect(day("2026-01-31") < day("2026-02-01"))
    #expect(day("2026-02-01") < day("2026-02-02"))
    #expect(!(day("2026-02-02") < day("2026-02-02")))
  }

  @Test func `adds and counts days over a leap day`() {
    #expect(day("2024-02-28").adding(days: 2) == day("2024-03-01"))
    #expect(day("2026-03-01").adding(days: -1) == day("2026-02-28"))
    #expect(day("2023-12-31").days(to: day("2024-12-31")) == 366)
    #expect(day("2026-10-05").days(to: day("2026-09-30")) == -5)
  }

  @Test(arguments: [
    ("2000-02-29", "2018-02-28", 17), ("2000-02-29", "2018-03-01", 18),
    ("2000-02-29", "2020-02-28", 19), ("2000-02-29", "2020-02-29", 20),
    ("2012-10-05", "2026-10-04", 13), ("2012-10-05", "2026-10-05", 14),
    ("2026-10-05", "2026-10-05", 0), ("2026-10-05", "2026-10-04", -1),
  ])
  func `ages on the birthday`(birth: String, on: String, years: Int) {
    #expect(day(birth).wholeYears(to: day(on)) == years)
  }

  @Test(arguments: [
    ("01.09.2026", "2026-09-01"), ("1.9.26", "2026-09-01"), ("1 9 2026", "2026-09-01"),
    ("01092026", "2026-09-01"), ("010926", "2026-09-01"), ("1/9/2026", "2026-09-01"),
    ("1.9.36", "2036-09-01"), ("1.9.37", "1937-09-01"), (" 14-03-2003 ", "2003-03-14"),
    ("01.09.2026 г.", "2026-09-01"), ("29.02.2024", "2024-02-29"),
  ])
  func `reads a day as people type it`(typed: String, iso: String) {
    #expect(CalendarDay(typed: typed)?.iso == iso)
  }

  @Test(arguments: [
    "", "1", "1.9", "1.9.026", "1.9.2", "31.4.2026", "29.02.2026", "1.9.2026.5", "0109202",
    "0.9.26",
    "сентябрь", "١.٩.٢٠٢٦", "99999999999999999999.1.2026",
  ])
  func `reads nothing else`(typed: String) { #expect(CalendarDay(typed: typed) == nil) }

  @Test(arguments: [
    "2026-9-1", "26-09-01", "2026-09-01 ", "2026/09/01", "2026-02-30", "+026-09-01",
  ])
  func `takes an ISO day only in full`(iso: String) { #expect(CalendarDay(iso: iso) == nil) }

  @Test func `writes the day both ways with all its digits`() {
    let first = CalendarDay(number: -719_162)
    #expect(first.iso == "0001-01-01")
    #expect(first.dotted == "01.01.0001")
    #expect(day("2026-11-24").dotted == "24.11.2026")
    #expect(day("2026-11-24").calendarMonth == month(2026, 11))
  }
}
