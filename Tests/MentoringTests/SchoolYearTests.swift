import Testing

@testable import Mentoring

@Suite struct SchoolYearTests {
  @Test(arguments: [
    ("2026", 2026), ("2026/27", 2026), ("2026/2027", 2026), ("2026-2027", 2026),
    ("2026 – 2027", 2026), ("2099/00", 2099), ("1990", 1990), ("2026/27 учебный год", 2026),
  ])
  func `reads a year as people type it`(typed: String, start: Int) {
    #expect(SchoolYear(typed: typed)?.start == start)
  }

  @Test(arguments: [
    "", "26/27", "2026/28", "2026/2026", "2026/27/28", "1989", "2101", "год", "2027t",
  ])
  func `reads nothing else`(typed: String) { #expect(SchoolYear(typed: typed) == nil) }

  @Test func `lasts from September to August`() throws {
    let year = try #require(SchoolYear(start: 2026))
    #expect(year.first == day("2026-09-01"))
    #expect(year.lessonsEnd == day("2027-05-31"))
    #expect(year.last == day("2027-08-31"))
    #expect(year.text == "2026/27")
    #expect(SchoolYear(start: 2099)?.text == "2099/00")
  }

  @Test(arguments: [
    ("2026-05-31", 2025), ("2026-06-01", 2026), ("2026-10-05", 2026), ("2027-01-10", 2026),
    ("1980-01-01", 1990), ("2150-01-01", 2100),
  ])
  func `is prepared from June on`(today: String, start: Int) {
    #expect(SchoolYear(preparedOn: day(today)).start == start)
  }
}
