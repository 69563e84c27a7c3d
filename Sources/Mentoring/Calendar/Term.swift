/// When something is due («срок»), as a roadmap writes it: a day, a month, a range, a school year,
/// or words that no calendar knows.
public struct Term: Hashable, Sendable {
  /// How much of the calendar the words fix.
  public enum Precision: String, Hashable, Sendable, CaseIterable {
    /// One day.
    case day
    /// A part of a month whose ends are soft: its beginning, a week of it, ten days of it.
    case part
    /// One whole month.
    case month
    /// A quarter of a calendar year.
    case quarter
    /// From one month to another, or several months, or from one day to another.
    case range
    /// A calendar year.
    case year
    /// A school year.
    case schoolYear
    /// Again and again from the first day to the last.
    case recurring
    /// Whenever it is needed from the first day to the last.
    case asNeeded
    /// Nothing: the words are kept as they are.
    case text
  }

  /// The words as they were written.
  public let text: String
  /// The first day, where the words fix one.
  public let first: CalendarDay?
  /// The last day, where the words fix one; never before ``first``.
  public let last: CalendarDay?
  /// How much the words fix.
  public let precision: Precision

  init(text: String, days: ClosedRange<CalendarDay>, precision: Precision) {
    self.text = text
    first = days.lowerBound
    last = days.upperBound
    self.precision = precision
  }

  /// A term that is words alone.
  public init(words: String) {
    text = words
    first = nil
    last = nil
    precision = .text
  }

  /// A term from its parts, as a store kept them; days out of order leave the words alone.
  public init(text: String, first: CalendarDay?, last: CalendarDay?, precision: Precision) {
    if let first, let last, first <= last, precision != .text {
      self.init(text: text, days: first...last, precision: precision)
    } else {
      self.init(words: text)
    }
  }
}

extension Term {
  /// The days it covers, where it fixes any.
  public var days: ClosedRange<CalendarDay>? {
    guard let first, let last else { return nil }
    return first...last
  }
}
