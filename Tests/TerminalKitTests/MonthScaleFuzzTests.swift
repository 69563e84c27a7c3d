import TestSupport
import Testing

@testable import TerminalKit

@Suite struct MonthScaleFuzzTests {
  typealias Day = MonthScale.Day

  /// The day after `day`.
  private func next(_ day: Day) -> Day {
    let following = Day(day.year, day.month, day.day + 1)
    if following != day { return following }
    return day.month == 12 ? Day(day.year + 1, 1, 1) : Day(day.year, day.month + 1, 1)
  }

  @Test(arguments: [7, 12, 18, 40, 78, 200, 1_500])
  func `lays days side by side without gaps`(width: Int) {
    let scale = MonthScale(from: (2023, 12), months: 18, width: width)
    var day = Day(2023, 12, 1)
    var place = 0
    while day < Day(2025, 6, 1) {
      #expect(scale.start(of: day) == place)
      #expect(scale.end(of: day) >= place)
      place = scale.end(of: day)
      day = next(day)
    }
    #expect(place == scale.width * 8)
  }

  @Test(arguments: [18, 40, 78, 200, 500])
  func `finds a day for every column, and that column again`(width: Int) throws {
    let scale = MonthScale(from: (2023, 12), months: 18, width: width)
    var last = Day(1, 1, 1)
    for column in 0..<scale.width {
      let day = try #require(scale.day(at: column))
      #expect(day > last)
      #expect(scale.column(of: day) == column)
      last = day
    }
  }

  @Test(arguments: 0..<40) func `draws a bar from its first day to its last`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let scale = MonthScale(from: (2026, 8), months: 6, width: 60)
    let days = (0..<2).map { _ in
      Day(2026, .random(in: 8...12, using: &random), .random(in: 1...31, using: &random))
    }.sorted()
    let grid = picture(60, 1) {
      TimelineBar(from: days[0], to: days[1]).draw(in: $0.bounds, on: &$0, scale: scale)
    }
    let drawn = (0..<60).filter { grid[$0, 0].glyph != .space }
    // The first column is left empty where less than a quarter of it is of the bar.
    let start = scale.start(of: days[0])
    let isInOne = start / 8 == (scale.end(of: days[1]) - 1) / 8
    #expect(drawn.first == (start % 8 > 5 && !isInOne ? start / 8 + 1 : start / 8))
    #expect(drawn.last == (scale.end(of: days[1]) - 1) / 8)
    #expect(drawn.count == (drawn.last ?? 0) - (drawn.first ?? 0) + 1)
  }
}
