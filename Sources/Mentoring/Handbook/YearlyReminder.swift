/// Something that comes back every year and is to be thought of in time.
public struct YearlyReminder: Hashable, Sendable {
  /// What is to be done, as the file says it.
  public let text: String
  /// The month of its day, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31; the last one where the month has fewer.
  public let day: Int
  /// How many days ahead it is told, 0 to 120.
  public let ahead: Int
  /// Where it is done; nothing where the program has no place for it.
  public let place: FactPlace?
  /// The fact of the roadmap that makes it needless once it is done.
  public let fact: FactCode?

  /// Creates a reminder.
  public init(
    text: String, month: Int, day: Int, ahead: Int, place: FactPlace? = nil, fact: FactCode? = nil
  ) {
    self.text = text
    self.month = month
    self.day = day
    self.ahead = ahead
    self.place = place
    self.fact = fact
  }
}

extension YearlyReminder {
  /// Its day, where it is to be told on `today`: on the day itself, or as many days ahead as it says.
  public func day(toldOn today: CalendarDay) -> CalendarDay? {
    [today.year, today.year + 1].lazy.compactMap { day(in: $0) }
      .first { $0 >= today && today.days(to: $0) <= ahead }
  }

  private func day(in year: Int) -> CalendarDay? {
    CalendarMonth(year: year, month: month).flatMap {
      CalendarDay(year: year, month: month, day: min(day, $0.length))
    }
  }
}
