/// Where days stand on a line: months side by side, or days.
///
/// Places are told in eighths of a column from the left edge, as bars end on them.
public protocol TimeAxis: Sendable {
  /// The columns of the axis.
  var width: Int { get }

  /// The place at which `day` begins; before 0 or past the width for a day that is not on the axis.
  func start(of day: MonthScale.Day) -> Int

  /// The place at which `day` ends.
  func end(of day: MonthScale.Day) -> Int

  /// The first day that begins in `column`, else the day that goes on in it; nothing where the
  /// column is not on the axis.
  func day(at column: Int) -> MonthScale.Day?
}

extension TimeAxis {
  /// The column in which `day` begins, where it is on the axis.
  public func column(of day: MonthScale.Day) -> Int? {
    let eighths = start(of: day)
    return eighths >= 0 && eighths < width * 8 ? eighths / 8 : nil
  }

  /// Draws the rule of the present day down `area`, over the bars or only where nothing stands.
  public func drawToday(
    _ today: MonthScale.Day, in area: Rect, overBars: Bool, on grid: inout Grid
  ) {
    guard let column = column(of: today), column < area.width else { return }
    for y in area.y..<area.bottom where overBars || grid[area.x + column, y].glyph == .space {
      grid[area.x + column, y] = Cell("┆", role: .today)
    }
  }
}
