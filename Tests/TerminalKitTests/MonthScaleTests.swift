import Testing

@testable import TerminalKit

@Suite struct MonthScaleTests {
  typealias Day = MonthScale.Day
  private let scale = MonthScale(from: (2026, 8), months: 11, width: 46)

  @Test func `gives each month the same columns`() {
    #expect(scale.columnsPerMonth == 4)
    #expect(scale.width == 44)
  }

  @Test(arguments: [
    (Day(2026, 8, 1), 0, 1), (Day(2026, 8, 31), 30, 32), (Day(2026, 9, 1), 32, 33),
    (Day(2027, 6, 30), 350, 352), (Day(2027, 2, 28), 222, 224), (Day(2026, 7, 31), -2, 0),
    (Day(2027, 7, 1), 352, 353),
  ])
  func `puts a day in its place`(day: Day, start: Int, end: Int) {
    #expect(scale.start(of: day) == start)
    #expect(scale.end(of: day) == end)
  }

  @Test(arguments: [
    (Day(2026, 8, 1), 0), (Day(2026, 10, 5), 8), (Day(2027, 6, 30), 43), (Day(2026, 7, 31), nil),
    (Day(2027, 7, 1), nil),
  ])
  func `finds the column of a day`(day: Day, column: Int?) {
    #expect(scale.column(of: day) == column)
  }

  @Test(arguments: [
    (0, Day(2026, 8, 1)), (4, Day(2026, 9, 1)), (9, Day(2026, 10, 9)), (20, Day(2027, 1, 1)),
  ])
  func `finds the day of a column`(column: Int, day: Day) {
    #expect(scale.day(at: column) == day)
    #expect(scale.day(at: column).flatMap { scale.column(of: $0) } == column)
  }

  @Test func `knows no day outside its columns`() {
    #expect(scale.day(at: -1) == nil)
    #expect(scale.day(at: 44) == nil)
    #expect(MonthScale(from: (2026, 1), months: 3, width: 0).day(at: 0) == nil)
  }

  @Test(arguments: [(2024, 29), (2026, 28), (2000, 29), (1900, 28)])
  func `knows leap years`(year: Int, days: Int) {
    #expect(Day(year, 2, 31) == Day(year, 2, days))
  }

  private let names = [
    "янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек",
  ]

  @Test(arguments: [
    (24, "2026    2027\nноя дек янв фев мар апр\n"), (18, "2026  2027\nноя   янв   мар\n"),
    (14, "    2027\nноя янв мар\n"), (6, "  2027\n  янв\n"), (3, "\n\n"),
  ])
  func `draws years over months`(width: Int, head: String) {
    let scale = MonthScale(from: (2026, 11), months: 6, width: width)
    let grid = picture(width, 2) { scale.drawHeader(in: $0.bounds, on: &$0, monthNames: names) }
    #expect(grid.text == head)
  }

  @Test(arguments: [(44, "        ┆\n████████┆███"), (11, "  ┆\n████")])
  func `draws the rule of the day over the bars, but not over a month's only column`(
    width: Int, drawn: String
  ) {
    let scale = MonthScale(from: (2026, 8), months: 11, width: width)
    let grid = picture(width, 2) { grid in
      grid.fill(grid.bounds.line(1), with: "█")
      scale.drawToday(Day(2026, 10, 5), in: grid.bounds, on: &grid)
    }
    #expect(grid.text.hasPrefix(drawn))
    #expect(grid[width * 2 / 11, 0].role == .today)
  }

  @Test(arguments: smallSizes) func `draws at every size`(size: Size) {
    let grid = picture(size.width, size.height) { grid in
      for months in [-1, 1, 7, 5_000] {
        let scale = MonthScale(from: (2026, 8), months: months, width: size.width)
        scale.drawHeader(in: grid.bounds, on: &grid, monthNames: ["январь"])
        scale.drawToday(Day(2026, 8, 9), in: grid.bounds, on: &grid)
        TimelineBar(from: Day(1, 1, 1), to: Day(9_999, 12, 31))
          .draw(in: grid.bounds, on: &grid, scale: scale)
      }
    }
    #expect(grid.size == size)
  }
}
