/// How the days of a field are typed and chosen.
public struct FormDays: Hashable, Sendable {
  let shorthand: DayShorthand
  let words: CalendarWords
  let off: DaysOff
  let unreadable: String

  /// Reads days by `shorthand`; the calendar has `words` and shows the days `off`, and `unreadable`
  /// is the sentence for what is no day.
  public init(
    _ shorthand: DayShorthand, words: CalendarWords, off: DaysOff = .weekends, unreadable: String
  ) {
    self.shorthand = shorthand
    self.words = words
    self.off = off
    self.unreadable = unreadable
  }

  func read(_ text: String) -> FormRule.Reading {
    shorthand.day(text).map { .read($0.dotted) } ?? .wrong(unreadable)
  }
}
