/// Something that a roadmap says and cannot mean, or does not say and should.
public struct RoadmapFinding: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// It is wrong.
    case error
    /// It is probably wrong.
    case warning
    /// It is worth a look.
    case note
  }

  /// Where it is, and where its cure is.
  public enum Place: Hashable, Sendable {
    /// The title, or the roadmap as a whole.
    case roadmap
    /// A stage by its number, from 1.
    case stage(Int)
    /// A measure by both numbers, from 1.
    case measure(stage: Int, measure: Int)
    /// An action.
    case action(ActionPlace)
  }

  /// What it is.
  public let kind: RoadmapFlaw
  /// How bad it is.
  public let severity: Severity
  /// Where it is.
  public let place: Place
  /// Whether it rests on a term or a responsible whose action its position in a cell alone told.
  public let isGuess: Bool

  /// Creates a finding; what rests on a guess is no more than a warning.
  init(_ kind: RoadmapFlaw, _ severity: Severity, _ place: Place, isGuess: Bool = false) {
    self.kind = kind
    self.severity = isGuess && severity == .error ? .warning : severity
    self.place = place
    self.isGuess = isGuess
  }
}

extension RoadmapFinding.Place {
  /// The number of the stage in which it is, from 1; nothing for the roadmap as a whole.
  public var stageNumber: Int? {
    switch self {
    case .roadmap: nil
    case .stage(let number), .measure(let number, _): number
    case .action(let place): place.stage
    }
  }
}

/// What may be wrong with a roadmap.
public enum RoadmapFlaw: Hashable, Sendable {
  /// The title names other years than the terms.
  case titleYears(ClosedRange<Int>, terms: ClosedRange<CalendarMonth>)
  /// No term lies in the year of the programme; the last one ends in another.
  case otherYear(SchoolYear, programme: SchoolYear)
  /// A term lies outside the years of the programme.
  case termOutsideYears(Term, programme: SchoolYear)
  /// A term lies long before the stage before it, or behind the next one; its year would probably
  /// be this.
  case yearSuspect(Term, likely: Int)
  /// It is marked as done by hand, and the programme's data say otherwise.
  case markAgainstFact(FactStanding.Degree)
  /// Only its position in a cell told something of an action when it was imported.
  case guessUnchecked(RoadmapAction.Guess)
  /// The words of a term fix no day.
  case termUnread(Term)
  /// There is no term.
  case termMissing
  /// Nobody answers.
  case responsibleMissing
  /// A line of the table has no measure.
  case measureEmpty
  /// A measure or a stage has no action.
  case actionsMissing
  /// The coordinator is appointed after the action that needs one.
  case coordinatorLate(Term, after: ActionPlace, term: Term)
  /// An order comes before what it rests on.
  case orderBeforeBasis(Term, basis: ActionPlace, term: Term)
  /// An action comes before another that it needs.
  case dependsOnLater(Term, needs: ActionPlace, term: Term)
  /// An order is named without its number.
  case approvedWithoutNumber(String)
  /// Two papers of different days bear one number; where it stands first.
  case duplicateNumber(String, first: ActionPlace)
  /// Runs of the term's days lie where nobody works.
  case termOnFreeDays(Term, [ClosedRange<CalendarDay>])
  /// The days off of a year are not known.
  case calendarYearUnlisted(Int)
  /// An act is cited by a name that no act has; the name it resembles.
  case legalReference(String, right: String)
  /// The stages are those of a set that is still to be compared with its source; both.
  case sourceUnverified(set: String, source: String)
}

extension RoadmapFlaw {
  /// The stable name of its kind, for scripts.
  public var code: String {
    switch self {
    case .titleYears: "title-years"
    case .otherYear: "other-year"
    case .termOutsideYears: "term-outside-years"
    case .yearSuspect: "term-year-suspect"
    case .markAgainstFact: "mark-against-fact"
    case .guessUnchecked: "guess-unchecked"
    case .termUnread: "term-unread"
    case .termMissing: "term-missing"
    case .responsibleMissing: "responsible-missing"
    case .measureEmpty: "measure-empty"
    case .actionsMissing: "actions-missing"
    case .coordinatorLate: "coordinator-late"
    case .orderBeforeBasis: "order-before-basis"
    case .dependsOnLater: "depends-on-later"
    case .approvedWithoutNumber: "approved-without-number"
    case .duplicateNumber: "duplicate-number"
    case .termOnFreeDays: "term-on-free-days"
    case .calendarYearUnlisted: "calendar-year-unlisted"
    case .legalReference: "legal-reference"
    case .sourceUnverified: "source-unverified"
    }
  }
}
