import Testing

@testable import Mentoring

@Suite struct WorkingCalendarTests {
  /// Monday 9 March 2026 is free, Saturday 14 March worked.
  private let calendar = WorkingCalendar(
    free: [day("2026-03-09")], worked: [day("2026-03-14")], listedYears: [2026])

  @Test(arguments: [
    ("2026-03-06", true), ("2026-03-07", false), ("2026-03-08", false), ("2026-03-09", false),
    ("2026-03-10", true), ("2026-03-14", true), ("2026-03-15", false),
  ])
  func `knows the days of work`(iso: String, isWorking: Bool) {
    #expect(calendar.isWorking(day(iso)) == isWorking)
  }

  @Test func `finds the nearest day of work before and after`() {
    #expect(calendar.workingDay(onOrAfter: day("2026-03-07")) == day("2026-03-10"))
    #expect(calendar.workingDay(onOrBefore: day("2026-03-09")) == day("2026-03-06"))
    #expect(calendar.workingDay(onOrAfter: day("2026-03-14")) == day("2026-03-14"))
  }

  @Test func `finds the nearest day of work within the month`() {
    #expect(calendar.workingDay(near: day("2026-03-07")) == day("2026-03-10"))
    #expect(calendar.workingDay(near: day("2026-03-14")) == day("2026-03-14"))
    #expect(calendar.workingDay(near: day("2026-02-28")) == day("2026-02-27"))
  }

  @Test func `tells days on which nobody works from others`() {
    #expect(!calendar.hasWorkingDay(in: day("2026-03-07")...day("2026-03-09")))
    #expect(calendar.hasWorkingDay(in: day("2026-03-07")...day("2026-03-10")))
    #expect(calendar.hasWorkingDay(in: day("2026-01-01")...day("9999-12-31")))
  }

  @Test func `says which years it lists`() {
    #expect(calendar.lists(2026) && !calendar.lists(2027))
    #expect(WorkingCalendar().isWorking(day("2027-01-01")))
  }

  @Test func `comes to an end where nobody ever works`() {
    let free = Set((0...200).map { day("2026-01-01").adding(days: $0) })
    let never = WorkingCalendar(free: free)
    #expect(never.workingDay(onOrAfter: day("2026-01-01")) == day("2026-01-01"))
    #expect(!never.hasWorkingDay(in: day("2026-01-01")...day("2026-12-31")))
  }
}
