/// Days side by side, one in each column.
///
///     let scale = DayScale(from: .init(2026, 9, 7), width: 35)     // five weeks
///     bar.draw(in: line, on: &grid, scale: scale)
public struct DayScale: Hashable, Sendable, TimeAxis {
  /// The day in the first column.
  public let first: MonthScale.Day
  /// The columns, each of one day.
  public let width: Int

  /// Creates a scale of `width` days from `first` on.
  public init(from first: MonthScale.Day, width: Int) {
    self.first = first
    self.width = min(max(0, width), Size.limit)
  }

  /// The place at which `day` begins, in eighths of a column.
  public func start(of day: MonthScale.Day) -> Int { first.distance(to: day) * 8 }

  /// The place at which `day` ends, in eighths of a column.
  public func end(of day: MonthScale.Day) -> Int { start(of: day) + 8 }

  /// The day of `column`; nothing where the column is not on the scale.
  public func day(at column: Int) -> MonthScale.Day? {
    column >= 0 && column < width ? first.adding(days: column) : nil
  }
}
