import PlainText

extension MonthScale {
  /// Draws years over months into the first two lines of `area`, each name whole or not at all.
  ///
  /// `monthNames` are the twelve names from January on; fewer leave the rest empty. Where they do
  /// not fit side by side, every second, third, fourth or sixth month has its name, January always.
  public func drawHeader(in area: Rect, on grid: inout Grid, monthNames: [String]) {
    let widest = monthNames.map { DisplayWidth.of($0) }.max() ?? 0
    let step = [1, 2, 3, 4, 6, 12].first { $0 * width >= (widest + 1) * months }
    var free = startsSoon ? 1 : 0
    for index in 0..<months {
      let (year, month) = calendarMonth(index)
      let start = index * width / months
      let rest = area.split(atColumn: start).tail
      if index == 0 || month == 1, start >= free, start + 4 <= width {
        free = start + 5
        grid.write(String(year), in: rest.line(0), role: .header, overflow: .cut)
      }
      guard let step, (month - 1) % step == 0, monthNames.indices.contains(month - 1) else {
        continue
      }
      let name = monthNames[month - 1]
      guard start + DisplayWidth.of(name) <= width else { continue }
      grid.write(name, in: rest.line(1), role: .header, overflow: .cut)
    }
  }

  /// Draws the rule of the present day down `area`: over the bars where a month has several
  /// columns, else behind them.
  public func drawToday(_ today: Day, in area: Rect, on grid: inout Grid) {
    drawToday(today, in: area, overBars: columnsPerMonth > 1, on: &grid)
  }

  /// Whether a year begins so soon after the first month that the first year has no place.
  private var startsSoon: Bool {
    (1..<max(2, months)).contains { index in
      calendarMonth(index).month == 1 && index * width / months < 5
    }
  }
}
