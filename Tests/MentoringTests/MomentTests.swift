import Testing

@testable import Mentoring

@Suite struct MomentTests {
  @Test(arguments: ["2026-10-05T00:00:00", "2026-10-05T14:05:12", "2026-10-05T23:59:59"])
  func `reads back what it writes`(iso: String) { #expect(Moment(iso: iso)?.iso == iso) }

  @Test(arguments: [
    "", "2026-10-05", "2026-10-05T24:00:00", "2026-10-05T14:60:00", "2026-10-05T14:05:60",
    "2026-10-05T14:05", "2026-10-05T1:2:3", "2026-10-05 14:05:12", "2026-02-30T14:05:12",
    "2026-10-05T14:05:12T", "2026-10-05T-1:05:12", "2026-10-05T14:05:12:09",
  ])
  func `reads nothing else`(iso: String) { #expect(Moment(iso: iso) == nil) }

  @Test func `shows hours and minutes`() {
    #expect(Moment(day: day("2026-10-05"), second: 9 * 3_600 + 5 * 60 + 59).clock == "09:05")
  }

  @Test func `keeps the seconds within the day`() {
    #expect(Moment(day: day("2026-10-05"), second: 90_000).iso == "2026-10-05T23:59:59")
    #expect(Moment(day: day("2026-10-05"), second: -1).iso == "2026-10-05T00:00:00")
  }

  @Test func `stands in order of time`() {
    let noon = Moment(day: day("2026-10-05"), second: 43_200)
    #expect(noon < Moment(day: day("2026-10-05"), second: 43_201))
    #expect(noon < Moment(day: day("2026-10-06"), second: 0))
    #expect(!(noon < noon))
  }
}
