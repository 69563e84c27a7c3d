extension RoadmapTemplate {
  /// When something is due, in any school year.
  public enum Timing: Hashable, Sendable {
    /// From one month to another.
    case months(Months)
    /// Words as roadmaps write them, which are read in the school year: `до 15 октября`,
    /// `I квартал`, `ежемесячно`; ``start`` and ``next`` in them stand for its calendar years.
    case words(String)
  }
}

extension RoadmapTemplate.Timing {
  /// Why words are no term of every school year.
  public enum Fault: Hashable, Sendable {
    /// They name a year in digits.
    case year
    /// No calendar knows them.
    case unreadable
  }

  /// What stands for the calendar year in which the school year begins.
  public static let start = "{{start}}"
  /// What stands for the calendar year in which it ends.
  public static let next = "{{next}}"

  /// What keeps words from being a term; nothing where they are one in some year at least, as
  /// `29 февраля` is.
  public static func fault(in words: String) -> Fault? {
    if !YearMention.all(in: words).isEmpty { return .year }
    let years = (2_020...2_027).compactMap { SchoolYear(start: $0) }
    let isRead = years.contains { Self.words(words).term(of: $0).days != nil }
    return isRead ? nil : .unreadable
  }

  /// The term in a school year; words that fix no day in it stay words.
  func term(of year: SchoolYear) -> Term {
    switch self {
    case .months(let months): Term(months: months.months(of: year))
    case .words(let words):
      Term(
        read: words.replacing(Self.start, with: "\(year.start)")
          .replacing(Self.next, with: "\(year.start + 1)"), in: year)
    }
  }
}
