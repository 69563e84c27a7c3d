/// How the days of a field are typed and chosen.
public struct FormDays: Hashable, Sendable {
  let shorthand: DayShorthand
  let words: CalendarWords
  let off: DaysOff
  let unreadable: String
  let absent: String

  /// Reads days by `shorthand`; the calendar has `words` and shows the days `off`, `unreadable` is
  /// the sentence for what is no day, and `absent` the one for a day that no month has.
  public init(
    _ shorthand: DayShorthand, words: CalendarWords, off: DaysOff = .weekends, unreadable: String,
    absent: String
  ) {
    self.shorthand = shorthand
    self.words = words
    self.off = off
    self.unreadable = unreadable
    self.absent = absent
  }

  func read(_ text: String) -> FormRule.Reading {
    if let day = shorthand.day(text) { return .read(day.dotted) }
    return .wrong(shorthand.isWrittenLikeADay(text) ? absent : unreadable)
  }
}
