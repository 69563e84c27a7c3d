import Foundation
import Mentoring
import Testing

@testable import kurator

/// Where «now» comes from.
struct ClockTests {
  @Test func `reads a broken-down time`() {
    var parts = tm()
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (126, 9, 5)
    (parts.tm_hour, parts.tm_min, parts.tm_sec) = (14, 5, 12)

    #expect(Moment(parts) == Moment(iso: "2026-10-05T14:05:12"))
  }

  @Test func `takes a year that no calendar has for the first day it knows`() {
    var parts = tm()
    (parts.tm_year, parts.tm_mon, parts.tm_mday) = (20_000, 9, 5)

    #expect(Moment(parts).day == CalendarDay(number: 0))
  }

  @Test func `agrees with the clock of the machine`() {
    let before = Calendar.current.dateComponents([.year, .month, .day], from: Date())
    let now = Clock.local.now()
    let after = Calendar.current.dateComponents([.year, .month, .day], from: Date())

    let days = [before, after].map { [$0.year, $0.month, $0.day] }
    #expect(days.contains([now.day.year, now.day.month, now.day.day]))
  }

  @Test func `keeps its time of day on another day`() {
    let clock = Clock.fixed(Moment(day: day("2026-10-05"), second: 77)).moved(to: day("2027-01-01"))

    #expect(clock.now() == Moment(day: day("2027-01-01"), second: 77))
    #expect(clock.today == day("2027-01-01"))
  }
}
