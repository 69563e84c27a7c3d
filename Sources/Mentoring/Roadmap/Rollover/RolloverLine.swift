/// A line of the roadmap as it was and as it will be in the new year.
public struct RolloverChange: Hashable, Sendable {
  /// Which text of the place it is.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    /// The name of the roadmap, a stage or a measure.
    case title
    /// What is to be done.
    case text
    /// When.
    case term
    /// What it is to lead to.
    case result
    /// Who answers.
    case responsible
    /// What somebody noted.
    case notes
    /// That it was done.
    case done
  }

  /// Why it is another.
  public enum Reason: Hashable, Sendable {
    /// The year goes on.
    case year
    /// Nobody works on these days, on which it would be: they are working days of the same month.
    case freeDays([CalendarDay])
    /// The new year begins with everything open.
    case reopened
  }

  /// Where it stands.
  public let place: RoadmapFinding.Place
  /// Which text.
  public let part: Part
  /// As it was.
  public let before: String
  /// As it will be.
  public let after: String
  /// Why.
  public let reason: Reason
}

/// A year that was left as it is, or a day that may be wrong: to be looked at by a person.
public struct RolloverDoubt: Hashable, Sendable {
  /// Why.
  public enum Reason: Hashable, Sendable {
    /// It is the date of a paper or an act.
    case paper
    /// It belongs to the name of a year, «Год педагога и наставника».
    case yearName
    /// It is none of the years of the programme.
    case otherYear
    /// The words fix no day, but the year in them went on.
    case words
    /// Nobody works on that day.
    case freeDay
    /// Nobody works on any day of that term.
    case freeDays
    /// A note of the year before.
    case note
    /// The days off of this year are not known.
    case yearUnlisted(Int)
  }

  /// Where it stands.
  public let place: RoadmapFinding.Place
  /// Which text.
  public let part: RolloverChange.Part
  /// The words in doubt.
  public let words: String
  /// Why.
  public let reason: Reason
}
