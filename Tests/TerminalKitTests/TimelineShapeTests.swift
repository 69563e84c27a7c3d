import Testing

@testable import TerminalKit

/// How bars tell without colour what is known of a term.
@Suite struct TimelineShapeTests {
  typealias Day = MonthScale.Day
  private let months = MonthScale(from: (2026, 8), months: 3, width: 12)

  private func line(_ bar: TimelineBar, on scale: some TimeAxis, width: Int = 12) -> String {
    let grid = picture(width, 1) { grid in
      bar.draw(in: grid.bounds, on: &grid, scale: scale)
    }
    return String(grid.description.prefix(width))
  }

  @Test(arguments: [
    (TimelineBar.Kind.full, "    ▓██▓    "), (.dense, "    ▒▓▓▒    "), (.medium, "    ░▒▒░    "),
    (.light, "    ·░░·    "),
  ])
  func `a soft bar is thinner at its ends`(kind: TimelineBar.Kind, drawn: String) {
    let bar = TimelineBar(from: Day(2026, 9, 1), to: Day(2026, 9, 30), kind: kind, ends: .soft)
    #expect(line(bar, on: months) == drawn)
  }

  @Test func `a soft bar of two columns has no thinner ones`() {
    let bar = TimelineBar(from: Day(2026, 9, 1), to: Day(2026, 9, 15), kind: .light, ends: .soft)
    #expect(line(bar, on: months) == "    ░░      ")
  }

  @Test func `an end that is out of sight is not drawn thinner`() {
    let bar = TimelineBar(from: Day(2026, 7, 1), to: Day(2026, 9, 30), ends: .soft)
    #expect(line(bar, on: months) == "███████▓    ")
  }

  @Test func `an exact dotted bar ends to an eighth of a column`() {
    let bar = TimelineBar(
      from: Day(2026, 8, 20), to: Day(2026, 10, 10), kind: .light, ends: .exact)
    #expect(line(bar, on: months) == "  ▐░░░░░░▎   ".prefix(12))
  }

  @Test func `a bar begins with a half or with a whole column, whatever its day`() {
    let weeks = MonthScale(from: (2026, 9), months: 1, width: 4)
    let drawn = (1...30).map { day in
      let bar = TimelineBar(from: Day(2026, 9, day), to: Day(2026, 9, 30))
      return line(bar, on: weeks, width: 4).first { $0 != " " }
    }
    #expect(Set(drawn) == ["█", "▐"])
    #expect(
      line(TimelineBar(from: Day(2026, 9, 8), to: Day(2026, 9, 30)), on: weeks, width: 4) == " ███")
    #expect(
      line(TimelineBar(from: Day(2026, 9, 12), to: Day(2026, 9, 30)), on: weeks, width: 4)
        == " ▐██")
  }

  @Test func `what comes back is drawn in every other column`() {
    let bar = TimelineBar(from: Day(2026, 8, 1), to: Day(2026, 10, 31), shape: .pulses)
    #expect(line(bar, on: months) == "█ █ █ █ █ █ ")
  }

  @Test(arguments: [
    (TimelineBar.Kind.full, "━━━━━━━━━━━━"), (.dense, "════════════"), (.medium, "────────────"),
    (.light, "┄┄┄┄┄┄┄┄┄┄┄┄"),
  ])
  func `some day of a year is a thread`(kind: TimelineBar.Kind, drawn: String) {
    let bar = TimelineBar(from: Day(2026, 8, 1), to: Day(2026, 10, 31), kind: kind, shape: .thread)
    #expect(line(bar, on: months) == drawn)
  }

  @Test func `days stand side by side`() {
    let days = DayScale(from: Day(2026, 8, 31), width: 7)
    let bar = TimelineBar(from: Day(2026, 9, 1), to: Day(2026, 9, 3))
    #expect(line(bar, on: days, width: 7) == " ███   ")
    #expect(days.column(of: Day(2026, 9, 6)) == 6)
    #expect(days.column(of: Day(2026, 9, 7)) == nil)
    #expect(days.column(of: Day(2026, 8, 30)) == nil)
    #expect(days.day(at: 6) == Day(2026, 9, 6))
    #expect(days.day(at: 7) == nil)
  }

  @Test func `a bar tells which columns it took`() {
    var grid = Grid(size: Size(width: 12, height: 1))
    let area = grid.bounds
    let bar = TimelineBar(from: Day(2026, 9, 1), to: Day(2026, 9, 20))
    #expect(bar.draw(in: area, on: &grid, scale: months) == 4..<7)
    let other = TimelineBar(from: Day(2027, 9, 1), to: Day(2027, 9, 20))
    #expect(other.draw(in: area, on: &grid, scale: months).isEmpty)
  }

  @Test func `names over a line never touch, the first come first`() {
    let grid = picture(16, 1) { grid in
      TickRow([
        .init(5, "▾ 5 окт", role: .today), .init(0, "2026"), .init(8, "2027"), .init(13, "2028"),
      ]).draw(in: grid.bounds, on: &grid)
    }
    #expect(grid.description.prefix(16) == "2026 ▾ 5 окт    ")
  }
}
