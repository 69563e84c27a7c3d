@testable import Handbook
import Mentoring
import Testing

@Suite struct NonWorkingDaysTests {
  private let days = Handbook.load().0.nonWorkingDays

  @Test(arguments: [
    "2026-01-01", "2026-01-08", "2026-01-09", "2026-02-23", "2026-03-08", "2026-03-09",
    "2026-05-01", "2026-05-09", "2026-05-11", "2026-06-12", "2026-11-04", "2026-12-31",
    "2026-10-03", "2026-10-04", "2027-11-04", "2027-01-01",
  ]) func `rests on weekends, holidays and what was moved`(iso: String) throws {
    #expect(days.contains(try #require(CalendarDay(iso: iso))))
  }

  @Test(arguments: [
    "2026-01-12", "2026-02-24", "2026-03-10", "2026-05-12", "2026-06-11", "2026-10-05",
    "2027-12-31", "2024-04-27", "2022-03-05",
  ]) func `works on the days beside them`(iso: String) throws {
    #expect(!days.contains(try #require(CalendarDay(iso: iso))))
  }

  @Test func `works on a weekend that has been moved away`() throws {
    let saturday = try #require(CalendarDay(iso: "2025-11-01"))
    let monday = try #require(CalendarDay(iso: "2025-11-03"))
    let moved = NonWorkingDays(transfers: [.init(from: saturday, to: monday)])
    #expect(!moved.contains(saturday))
    #expect(moved.contains(monday))
  }

  @Test func `tells a calendar what differs from weekends`() throws {
    func day(_ iso: String) throws -> CalendarDay { try #require(CalendarDay(iso: iso)) }
    let (free, worked) = days.departures(in: 2026...2026)
    #expect(free.contains(try day("2026-12-31")))
    #expect(free.contains(try day("2026-03-09")))
    #expect(!free.contains(try day("2026-03-08")))
    #expect(!free.contains(try day("2027-01-01")))
    #expect(worked.isEmpty)
    let (from, to) = (try day("2025-11-01"), try day("2025-11-03"))
    let moved = NonWorkingDays(transfers: [.init(from: from, to: to)])
    #expect(moved.departures(in: 2025...2025).free == [to])
    #expect(moved.departures(in: 2025...2025).worked == [from])
    #expect(Handbook.load().0.contents.freeDays.contains(try day("2026-12-31")))
  }

  @Test func `does not move a holiday twice`() throws {
    let text = """
      holidays: [{title: H, month: февраль, day: 23}]
      transfers: [{from: 2025-02-23, to: 2025-05-08}]
      """
    let days = try #require(read(text, NonWorkingDays.read))
    #expect(days.contains(try #require(CalendarDay(iso: "2025-02-23"))))
    #expect(!days.contains(try #require(CalendarDay(iso: "2025-02-24"))))
    #expect(days.contains(try #require(CalendarDay(iso: "2025-05-08"))))
  }

  @Test func `names the holiday`() throws {
    #expect(days.holiday(on: try #require(CalendarDay(iso: "2030-05-09")))?.title == "День Победы")
    #expect(days.holiday(on: try #require(CalendarDay(iso: "2030-05-10"))) == nil)
  }

  @Test(arguments: [
    ("{title: H, month: февраль, day: 30}", ["1:44 out-of-range"]),
    ("{title: H, month: май, from: 3, to: 2}", ["1:48 out-of-range"]),
    ("{title: H, month: май}", ["1:12 missing-key"]),
    ("{title: H, month: май, day: 3, moves: 1}", ["1:50 wrong-type"]),
  ]) func `tells a holiday that no calendar has`(holiday: String, expected: [String]) {
    let text = "holidays: [\(holiday)]\ntransfers: []"
    #expect(told(text, NonWorkingDays.read) == expected)
  }

  @Test func `tells a transfer to no day`() {
    let text = "holidays: []\ntransfers: [{from: 2026-02-30, to: завтра}]"
    #expect(told(text, NonWorkingDays.read) == ["2:20 not-a-day", "2:36 not-a-day"])
  }

  @Test func `tells a day off that rests on itself`() {
    let text = "holidays: []\ntransfers:\n  - {from: 2026-02-21, to: 2026-02-21}"
    #expect(told(text, NonWorkingDays.read) == ["3:28 same-day"])
  }

  /// The working days of each month as the production calendars of a week of five days print them.
  @Test(arguments: [
    (2022, [16, 19, 22, 21, 18, 21, 21, 23, 22, 21, 21, 22]),
    (2023, [17, 18, 22, 20, 20, 21, 21, 23, 21, 22, 21, 21]),
    (2024, [17, 20, 20, 21, 20, 19, 23, 22, 21, 23, 21, 21]),
    (2025, [17, 20, 21, 22, 18, 19, 23, 21, 22, 23, 19, 22]),
    (2026, [15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22]),
  ]) func `gives each month its working days`(year: Int, expected: [Int]) throws {
    let calendar = Handbook.load().0.contents.calendar
    let counts = try (1...12).map { number in
      let month = try #require(CalendarMonth(year: year, month: number))
      return (1...month.length).count { day in
        CalendarDay(year: month.year, month: month.month, day: day).map(calendar.isWorking) == true
      }
    }
    #expect(counts == expected)
    #expect(calendar.lists(year))
  }

  @Test func `knows the holidays of a year that is not listed, and says that it is not`() throws {
    let calendar = Handbook.load().0.contents.calendar
    #expect(!calendar.lists(2027))
    #expect(!calendar.isWorking(try #require(CalendarDay(iso: "2027-01-05"))))
    #expect(calendar.isWorking(try #require(CalendarDay(iso: "2027-01-11"))))
  }

  @Test func `takes a year that the user adds`() throws {
    let text = "transfers: [{from: 2027-02-20, to: 2027-02-22}]"
    let (handbook, findings) = Handbook.load(userFiles: ["calendar/2027.yaml": Array(text.utf8)])
    #expect(findings == [])
    let calendar = handbook.contents.calendar
    #expect(calendar.lists(2027) && calendar.lists(2026))
    #expect(calendar.isWorking(try #require(CalendarDay(iso: "2027-02-20"))))
    #expect(!calendar.isWorking(try #require(CalendarDay(iso: "2027-02-22"))))
  }

  @Test func `tells a transfer of another year, and a file of no year`() {
    let text = "transfers: [{from: 2026-02-20, to: 2027-02-22}]"
    let (handbook, findings) = Handbook.load(
      userFiles: ["calendar/2027.yaml": Array(text.utf8), "calendar/next.yaml": []])
    #expect(findings.map(\.file) == ["calendar/2027.yaml", "calendar/next.yaml"])
    #expect(!handbook.contents.calendar.lists(2027))
  }
}
