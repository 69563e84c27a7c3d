import TestSupport
import Testing

@testable import TerminalKit

@Suite struct MonthCalendarTests {
  private func calendar(_ chosen: MonthCalendar.Day? = .init(2026, 10, 14)) -> MonthCalendar {
    MonthCalendar(chosen: chosen, today: .init(2026, 10, 5))
  }

  private static let walks: [([Key], String)] = [
    ([], "14.10.2026"), ([.left], "13.10.2026"), ([.right, .down], "22.10.2026"),
    ([.up, .up], "30.09.2026"), ([.pageUp], "14.09.2026"), ([.pageDown, .pageDown], "14.12.2026"),
    ([Key(.pageUp, .control)], "14.10.2025"), ([Key(.pageDown, .control)], "14.10.2027"),
    ([.home], "05.10.2026"), ([.end], "31.10.2026"), ([.end, .pageDown], "30.11.2026"),
  ]

  @Test(arguments: walks) func `moves by days, weeks, months and years`(pressed: [Key], day: String)
  {
    var calendar = calendar()
    #expect(pressed.allSatisfy { calendar.handle($0) == .moved })
    #expect(calendar.day.dotted == day)
  }

  @Test func `tells when a day is taken, when the person goes back, and what is free`() {
    var calendar = calendar()
    #expect(
      [.enter, .escape, .tab, .character("x")].map { calendar.handle($0) } == [
        .submitted, .cancelled, .ignored, .ignored,
      ])
  }

  @Test func `starts on today where nothing is chosen`() {
    #expect(calendar(nil).day.dotted == "05.10.2026")
    #expect(MonthCalendar().day.dotted == "01.01.2000")
  }

  @Test func `shows the focus, what is chosen and today by signs`() throws {
    var calendar = calendar()
    _ = calendar.handle(.down)
    let grid = picture(28, 8) { calendar.draw(in: $0.bounds, on: &$0, words: calendarWords) }
    try expectSnapshot(grid, named: "calendar-28x8")
  }

  @Test func `mutes the days on which nobody works`() {
    let off = DaysOff(free: [.init(2026, 10, 8)], worked: [.init(2026, 10, 10)])
    let calendar = MonthCalendar(chosen: .init(2026, 10, 1), off: off)
    let grid = picture(28, 8) { calendar.draw(in: $0.bounds, on: &$0, words: calendarWords) }
    #expect(
      [6, 7, 8, 9, 10, 11].map { calendar.isOff(.init(2026, 10, $0)) } == [
        false, false, true, false, false, true,
      ])
    #expect(grid[14, 3].role == .muted)
    #expect(grid[22, 3].role == .text)
  }

  @Test func `stands under its field, with its keys below`() throws {
    let grid = picture(40, 13) { grid in
      calendar().drawPopup(
        at: Rect(x: 4, y: 0, width: 10, height: 1), in: grid.bounds, on: &grid,
        words: calendarWords)
    }
    #expect(grid.text.contains("Home – сегодня"))
    #expect(grid.text.contains("‹      Октябрь 2026      ›"))
  }

  @Test func `keeps the week with the focus in sight where it is low`() {
    var calendar = calendar()
    _ = calendar.handle(.end)
    let grid = picture(28, 3) { calendar.draw(in: $0.bounds, on: &$0, words: calendarWords) }
    #expect(grid.text.contains("[31]"))
    #expect(grid.cursor?.y == 2)
  }

  @Test func `says what a click means`() throws {
    let grid = picture(28, 8) { calendar().draw(in: $0.bounds, on: &$0, words: calendarWords) }
    let here = try #require(grid.cursor)
    #expect(grid.zone(at: here)?.act == .key(.enter, times: 1))
    #expect(grid.zone(at: Point(x: here.x, y: here.y + 1))?.act == .key(.right, times: 7))
    #expect(grid.zone(at: Point(x: here.x - 4, y: here.y))?.act == .key(.left, times: 1))
    #expect(grid.zone(at: Point(x: 1, y: 0))?.act == .key(.pageUp, times: 1))
    #expect(grid.zone(at: Point(x: 27, y: 0))?.act == .key(.pageDown, times: 1))
  }

  @Test(arguments: 0..<4) func `survives any keys at any size`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var calendar = calendar(seed == 0 ? .init(1, 1, 1) : .init(9_999, 12, 31))
    for size in smallSizes {
      for _ in 0..<4 { _ = calendar.handle(try #require(manyKeys.randomElement(using: &random))) }
      let grid = picture(size.width, size.height) { grid in
        calendar.draw(in: grid.bounds, on: &grid, words: CalendarWords())
        calendar.drawPopup(
          at: Rect(x: 2, y: 1, width: 4, height: 1), in: grid.bounds, on: &grid,
          words: calendarWords)
      }
      #expect(grid.cursor.map { grid.bounds.contains($0) } ?? true)
    }
  }
}
