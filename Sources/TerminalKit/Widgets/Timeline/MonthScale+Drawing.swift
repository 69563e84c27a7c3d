extension MonthScale {
  /// Draws years over months into the first two lines of `area`; a name is cut to its month.
  ///
  /// `monthNames` are the twelve names from January on; fewer leave the rest empty.
  public func drawHeader(in area: Rect, on grid: inout Grid, monthNames: [String]) {
    for index in 0..<min(months, width) {
      let start = index * width / min(months, width)
      guard let day = day(at: start) else { continue }
      let rest = area.split(atColumn: start).tail
      if index == 0 || startsYear(at: start) {
        grid.write(String(day.year), in: rest.line(0), role: .header, overflow: .cut)
      }
      let place = rest.line(1).split(atColumn: max(1, columnsPerMonth - 1)).head
      guard monthNames.indices.contains(day.month - 1) else { continue }
      grid.write(monthNames[day.month - 1], in: place, role: .header, overflow: .cut)
    }
  }

  /// Draws the rule of the present day down `area`, behind everything that stands there.
  public func drawToday(_ today: Day, in area: Rect, on grid: inout Grid) {
    guard let column = column(of: today), column < area.width else { return }
    for y in area.y..<area.bottom where grid[area.x + column, y].glyph == .space {
      grid[area.x + column, y] = Cell("┆", role: .today)
    }
  }

  private func startsYear(at column: Int) -> Bool {
    guard let here = day(at: column), let before = day(at: column - 1) else { return false }
    return here.year != before.year
  }
}
