public import Mentoring

/// The days on which nobody works («нерабочие дни»): weekends, holidays and what the Government
/// moves.
public struct NonWorkingDays: Hashable, Sendable {
  /// A holiday that is on the same days of every year.
  public struct Holiday: Hashable, Sendable {
    /// Its name.
    public let title: String
    /// The month, 1 to 12.
    public let month: Int
    /// The days of the month.
    public let days: ClosedRange<Int>
    /// Whether it gives the next working day free when it falls on a weekend (статья 112 ТК РФ).
    public let moves: Bool
  }

  /// A weekend or holiday that rests on another day in one year («перенос»).
  public struct Transfer: Hashable, Sendable {
    /// The day that is free no more, unless it is a holiday.
    public let from: CalendarDay
    /// The day that is free instead.
    public let to: CalendarDay
  }

  /// The holidays, in the order of the file.
  public let holidays: [Holiday]
  /// The transfers of all years that the file knows.
  public private(set) var transfers: [Transfer]
  /// The years whose transfers are known, even where there are none.
  public private(set) var listedYears: Set<Int>

  init(holidays: [Holiday] = [], transfers: [Transfer] = []) {
    self.holidays = holidays
    self.transfers = transfers
    listedYears = Set(transfers.map(\.to.year))
  }

  /// Adds all transfers of a year.
  mutating func list(_ year: Int, _ more: [Transfer]) {
    transfers += more
    listedYears.insert(year)
  }
}

extension NonWorkingDays {
  /// The holiday that the day is, if it is one.
  public func holiday(on day: CalendarDay) -> Holiday? {
    holidays.first { $0.month == day.month && $0.days.contains(day.day) }
  }

  /// Whether nobody works on the day.
  public func contains(_ day: CalendarDay) -> Bool {
    isFixed(day) || moved(in: day.year).contains(day)
  }

  /// The days of the working week on which nobody works, and the days of the weekend that are
  /// worked, in some years.
  public func departures(in years: ClosedRange<Int>) -> (
    free: Set<CalendarDay>, worked: Set<CalendarDay>
  ) {
    var (free, worked): (Set<CalendarDay>, Set<CalendarDay>) = ([], [])
    for year in years {
      guard var day = CalendarDay(year: year, month: 1, day: 1) else { continue }
      let moved = Set(moved(in: year))
      while day.year == year {
        let isFree = isFixed(day) || moved.contains(day)
        if isFree, day.weekday < 6 { free.insert(day) }
        if !isFree, day.weekday > 5 { worked.insert(day) }
        day = day.adding(days: 1)
      }
    }
    return (free, worked)
  }

  private func isFixed(_ day: CalendarDay) -> Bool {
    if holiday(on: day) != nil || transfers.contains(where: { $0.to == day }) { return true }
    return day.weekday > 5 && !transfers.contains { $0.from == day }
  }

  /// The working days that holidays on weekends of the year have turned into free ones.
  private func moved(in year: Int) -> [CalendarDay] {
    var moved: [CalendarDay] = []
    for holiday in holidays where holiday.moves {
      for number in holiday.days {
        guard let day = CalendarDay(year: year, month: holiday.month, day: number),
          day.weekday > 5, !transfers.contains(where: { $0.from == day })
        else { continue }
        var next = day.adding(days: 1)
        while isFixed(next) || moved.contains(next) { next = next.adding(days: 1) }
        moved.append(next)
      }
    }
    return moved
  }
}
