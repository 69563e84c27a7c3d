import TerminalKit

/// Terms on a line of months, with the present day.
struct TimelineExhibit: Exhibit {
  private typealias Day = MonthScale.Day

  private let first: MonthScale.Day
  private var today: MonthScale.Day

  init(_ context: Context) {
    today = context.today.inCalendar
    first = Day(today.year, today.month, 1).adding(months: -2)
  }

  mutating func press(_ key: Key, in area: Rect, _ context: Context) -> Bool {
    guard key == .left || key == .right else { return false }
    let limits = (first, first.adding(months: 10).adding(days: -1))
    today = min(max(limits.0, today.adding(days: key == .left ? -7 : 7)), limits.1)
    return true
  }

  func draw(in area: Rect, on grid: inout Grid, isFocused: Bool, _ context: Context) {
    let terms = context.words.gallery.sample.terms
    let (names, chart) = area.split(atColumn: min(18, area.width / 3))
    let scale = MonthScale(from: (first.year, first.month), months: 10, width: chart.width)
    scale.drawHeader(in: chart, on: &grid, monthNames: context.words.roadmap.months)
    let bars = Self.bars(from: first, today)
    for (row, term) in terms.enumerated() {
      let name = names.split(atLine: 2).tail.line(row)
      grid.write(term, in: name.split(lastColumns: 1).head)
      let line = chart.split(atLine: 2).tail.line(row)
      for bar in bars[min(row, bars.count - 1)] { bar.draw(in: line, on: &grid, scale: scale) }
    }
    let body = chart.split(atLine: 2).tail.split(atLine: terms.count).head
    scale.drawToday(today, in: body, on: &grid)
    guard isFocused, !body.isEmpty, let column = scale.column(of: today) else { return }
    grid.cursor = Point(x: body.x + column, y: body.y)
  }

  private static func bars(from first: Day, _ today: Day) -> [[TimelineBar]] {
    let dates = [0, 40, 75, 140].map { first.adding(days: $0) }
    return [
      [TimelineBar(from: dates[0], to: dates[1])],
      [
        TimelineBar(from: dates[0], to: dates[1], kind: .dense, role: .barLate),
        TimelineBar(from: dates[1], to: max(dates[1], today), kind: .medium, role: .barLate),
      ],
      [TimelineBar(from: dates[1], to: dates[2], kind: .light, role: .barPlanned)],
      [TimelineBar(from: dates[2], to: dates[3], kind: .light, role: .barPlanned)],
    ]
  }
}
