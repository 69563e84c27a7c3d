import Testing

@testable import TerminalKit

@Suite struct TimelineBarTests {
  typealias Day = MonthScale.Day
  private let scale = MonthScale(from: (2026, 8), months: 3, width: 12)

  private func line(_ bars: TimelineBar...) -> String {
    let grid = picture(14, 1) { grid in
      for bar in bars { bar.draw(in: grid.bounds, on: &grid, scale: scale) }
    }
    return String(grid.description.prefix(14))
  }

  @Test(arguments: [
    (Day(2026, 8, 1), Day(2026, 8, 31), "████          "),
    (Day(2026, 8, 1), Day(2026, 10, 31), "████████████  "),
    (Day(2026, 9, 1), Day(2026, 9, 15), "    ██        "),
    (Day(2026, 9, 1), Day(2026, 9, 10), "    █▎        "),
    (Day(2026, 9, 20), Day(2026, 10, 31), "      ▐█████  "),
    (Day(2026, 9, 1), Day(2026, 9, 1), "    ▏         "),
    (Day(2026, 9, 5), Day(2026, 9, 6), "    ▐         "),
    (Day(2025, 1, 1), Day(2026, 8, 31), "████          "),
    (Day(2026, 10, 1), Day(2030, 1, 1), "        ████  "),
    (Day(2025, 1, 1), Day(2026, 7, 31), "              "),
    (Day(2026, 11, 1), Day(2027, 1, 1), "              "),
    (Day(2026, 8, 31), Day(2026, 8, 1), "████          "),
  ])
  func `is solid to an eighth of a column`(first: Day, last: Day, drawn: String) {
    #expect(line(TimelineBar(from: first, to: last)) == drawn)
  }

  @Test(arguments: [(TimelineBar.Kind.dense, "▓"), (.medium, "▒"), (.light, "░")])
  func `is dotted in whole columns`(kind: TimelineBar.Kind, sign: String) {
    let drawn = line(TimelineBar(from: Day(2026, 9, 5), to: Day(2026, 9, 20), kind: kind))
    #expect(drawn == "     \(sign)\(sign)       ".padding(to: 14))
  }

  @Test func `takes a column at least when it is dotted`() {
    #expect(
      line(TimelineBar(from: Day(2026, 9, 2), to: Day(2026, 9, 2), kind: .light))
        == "    ░         ")
    #expect(
      line(TimelineBar(from: Day(2026, 10, 31), to: Day(2026, 10, 31), kind: .light))
        == "           ░  ")
  }

  @Test func `shares a line with other bars`() {
    let drawn = line(
      TimelineBar(from: Day(2026, 8, 1), to: Day(2026, 10, 31), kind: .light),
      TimelineBar(from: Day(2026, 9, 1), to: Day(2026, 9, 30)))
    #expect(drawn == "░░░░████░░░░  ")
  }
}

extension String {
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
