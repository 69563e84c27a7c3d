/// Months side by side, all equally wide: where a day stands on a line, and the reverse.
///
///     let scale = MonthScale(from: (2026, 8), months: 11, width: 44)
///     scale.drawHeader(in: head, on: &grid, monthNames: words.monthsShort)
///     TimelineBar(from: .init(2026, 9, 1), to: .init(2026, 10, 15), kind: .full)
///       .draw(in: line, on: &grid, scale: scale)
///     scale.drawToday(.init(2026, 10, 5), in: body, on: &grid)
///
/// Places are told in eighths of a column from the left edge, as bars end on them.
public struct MonthScale: Hashable, Sendable, TimeAxis {
  /// A day, as the Gregorian calendar has it; a number out of range is brought back into it.
  public struct Day: Hashable, Comparable, Sendable {
    /// The year, 1–9999.
    public let year: Int
    /// The month, 1–12.
    public let month: Int
    /// The day of the month.
    public let day: Int

    /// Creates a day.
    public init(_ year: Int, _ month: Int, _ day: Int) {
      self.year = min(max(1, year), 9_999)
      self.month = min(max(1, month), 12)
      self.day = min(max(1, day), Day.days(in: self.month, of: self.year))
    }

    /// Orders by time.
    public static func < (one: Day, two: Day) -> Bool {
      (one.year, one.month, one.day) < (two.year, two.month, two.day)
    }

    static func days(in month: Int, of year: Int) -> Int {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }
  }

  /// The number of months, 1–1200.
  public let months: Int
  /// The columns that all months take together.
  public let width: Int
  private let first: Int

  /// Creates a scale of `months` months from `first` in `width` columns.
  ///
  /// With as many columns as months or more, each month takes the same whole number of columns.
  public init(from first: (year: Int, month: Int), months: Int, width: Int) {
    self.months = min(max(1, months), 1_200)
    let width = min(max(0, width), Size.limit)
    self.width = width >= self.months ? width / self.months * self.months : width
    let start = Day(first.year, first.month, 1)
    self.first = start.year * 12 + start.month - 1
  }

  /// The columns of one month; 0 where several months share one.
  public var columnsPerMonth: Int { width / months }

  /// The place at which `day` begins, in eighths of a column; before 0 or past the width for a day
  /// that is not on the scale.
  public func start(of day: Day) -> Int { place(of: day, daysDone: day.day - 1) }

  /// The place at which `day` ends, in eighths of a column.
  public func end(of day: Day) -> Int { place(of: day, daysDone: day.day) }

  /// The first day that begins in `column`, else the day that goes on in it; nothing where the
  /// column is not on the scale.
  public func day(at column: Int) -> Day? {
    guard column >= 0, column < width else { return nil }
    let month = column * months / width
    let year = (first + month) / 12
    let days = Day.days(in: (first + month) % 12 + 1, of: year)
    let within = column * months % width
    let going = Day(year, (first + month) % 12 + 1, within * days / width + 1)
    let next = Day(going.year, going.month, (within * days + width - 1) / width + 1)
    return start(of: next) < (column + 1) * 8 ? next : going
  }

  /// The year and the month of month `index` of the scale, from 0.
  func calendarMonth(_ index: Int) -> (year: Int, month: Int) {
    ((first + index) / 12, (first + index) % 12 + 1)
  }

  private func place(of day: Day, daysDone: Int) -> Int {
    let months = day.year * 12 + day.month - 1 - first
    let days = Day.days(in: day.month, of: day.year)
    let (place, rest) = ((months * days + daysDone) * width * 8)
      .quotientAndRemainder(dividingBy: self.months * days)
    return rest < 0 ? place - 1 : place
  }
}
