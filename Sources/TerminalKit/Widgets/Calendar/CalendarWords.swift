/// The words of a calendar, which the kit has in no language of its own.
public struct CalendarWords: Hashable, Sendable {
  /// The names of the months as a heading has them, from January on.
  public var months: [String]
  /// The names as a date has them, and others by which a month is known, those of January first.
  ///
  /// The beginning of a name, three letters at least, is enough.
  public var monthForms: [[String]]
  /// One or two letters for each day of the week, from Monday on.
  public var weekdays: [String]
  /// Other names of the days of the week, from Monday on; the beginning, three letters at least, is
  /// enough.
  public var weekdayForms: [[String]]
  /// What may stand after a year: `г`, `года`.
  public var yearWords: [String]
  /// The words for days that are counted from today, with their distance in days.
  public var relativeDays: [String: Int]
  /// The keys of the calendar, in a line under it.
  public var hint: String

  /// Creates the words; what is left out is not shown.
  public init(
    months: [String] = [], monthForms: [[String]] = [], weekdays: [String] = [],
    weekdayForms: [[String]] = [], yearWords: [String] = [], relativeDays: [String: Int] = [:],
    hint: String = ""
  ) {
    self.months = months
    self.monthForms = monthForms
    self.weekdays = weekdays
    self.weekdayForms = weekdayForms
    self.yearWords = yearWords
    self.relativeDays = relativeDays
    self.hint = hint
  }
}
