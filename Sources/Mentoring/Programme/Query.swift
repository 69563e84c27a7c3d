/// What a screen or a command asks of a programme.
public enum Query: Hashable, Sendable {
  /// The organisation, counts, the last step and what undo and redo would do.
  case overview
  /// The roadmap; answered with nothing where there is none yet.
  case roadmap
  /// All mentees, in Russian order of their names.
  case mentees
  /// All mentors, in Russian order of their names.
  case mentors
  /// A stretch of a base.
  case people(PeopleAsked)
  /// How many there are in a base.
  case peopleCounts(Side)
  /// Everybody of a name, however it is typed.
  case namesakes(PersonName)
  /// Everybody of the other side who does not take part on this one yet, in Russian order.
  case takeable(Side)
  /// One person with all their papers and answers.
  case person(Person.ID)
  /// What there is to do, counted; with these questionnaires asked of their sides.
  case agenda([Questionnaire])
  /// Everybody who takes part, with their sheets, for the queue of survey entry.
  case surveys
  /// What the board decides on.
  case board
  /// All orders, the newest first, with the pairs of each.
  case orders
  /// What has to be known to carry the programme over into another school year.
  case rollover
  /// The last steps, the newest first, at most so many.
  case history(limit: Int)
  /// At most so many steps that come before the one named, the newest first; nothing names none, so
  /// that they are the newest of all.
  case steps(before: Step.ID?, limit: Int)
  /// As ``steps(before:limit:)``, but only of steps that changed something of a person: the person, a
  /// card, a consent, an answer, a pair or its place in an order.
  case stepsOf(Person.ID, before: Step.ID?, limit: Int)
  /// What one step changed; answered with nothing where there is no such step.
  case step(Step.ID)
  /// What stands in forms that were neither saved nor left, the one kept last at the end.
  case drafts
}

extension Query {
  /// Whether it asks for what goes on beyond the first screenful, and may come after it.
  public var isFurther: Bool {
    switch self {
    case .people(let asked):
      if case .after = asked.start { true } else { false }
    // To count a big base takes longer than to read its first page.
    case .peopleCounts: true
    case .overview, .roadmap, .mentees, .mentors, .namesakes, .takeable, .person, .agenda, .surveys,
      .board, .orders, .rollover, .history, .steps, .stepsOf, .step, .drafts:
      false
    }
  }
}

/// What a programme answers to a ``Query``, case by case.
public enum Loaded: Hashable, Sendable {
  case overview(Overview)
  case roadmap(Roadmap?)
  case mentees([MenteeRow])
  case mentors([MentorRow])
  case people(PeopleSlice)
  case peopleCounts(Side, PeopleCounts)
  case namesakes(PersonName, [Namesake])
  case takeable(Side, [Person])
  case person(PersonFile?)
  case agenda(AgendaFacts)
  case surveys([SurveyRow])
  case board(BoardFacts)
  case orders(OrderFacts)
  case rollover(ProgrammeRollover.Ground)
  case history([Step])
  case steps(StepSlice)
  case step(StepDetail?)
  case drafts([Draft])
  /// There is more to read than one turn has time for: asking the same again goes on with it, and
  /// brings the whole answer in the end.
  case unfinished
  /// As ``unfinished``, with the beginning of the answer, which is enough for a first screenful.
  indirect case begun(Loaded)
}

/// How far a long answer has been read.
public struct ReadSoFar: Hashable, Sendable {
  /// How many records have been read, about: where it takes long to count them, the number of the
  /// last stands for those up to it.
  public let records: Int
  /// How many there are, about, and never fewer than were read.
  public let all: Int

  /// Creates a measure of `records` among `all`.
  public init(_ records: Int, of all: Int) {
    self.records = records
    self.all = max(all, records)
  }
}

/// Whose programme it is and where it stands.
public struct Overview: Hashable, Sendable {
  /// A step that undo would take back, or redo bring back.
  public struct Reversal: Hashable, Sendable {
    /// Its number, by which undo and redo are told what is expected.
    public let step: Step.ID
    /// What was done.
    public let title: StepTitle
    /// Whom or what it was done to: a person's short name, two of them for a pair, the number of an
    /// action or an order; a line of the roadmap that was added, moved, renamed or taken out by its
    /// number and name, cut short; of several people, pairs or actions the first ones, with commas between them;
    /// empty where there is none, and where there are too many to look through.
    public let subject: String
    /// How many people or pairs it was done to; 1 for all that is not counted.
    public let count: Int

    /// Creates a reversal.
    public init(step: Step.ID, title: StepTitle, subject: String = "", count: Int = 1) {
      self.step = step
      self.title = title
      self.subject = subject
      self.count = count
    }

    /// How many of several people or pairs ``subject`` names.
    public static let named = 2
  }

  /// The organisation and the year.
  public var programme: Programme
  /// When the last step was written.
  public var saved: Moment?
  /// What undo would take back.
  public var undo: Reversal?
  /// What the step did that undo stops before, where it does.
  public var undoBarrier: StepTitle?
  /// What redo would bring back.
  public var redo: Reversal?
  /// The number of the last step: the version of everything that was loaded.
  public var version: Int64

  /// Creates an overview.
  public init(
    programme: Programme, saved: Moment?, undo: Reversal?, undoBarrier: StepTitle? = nil,
    redo: Reversal?, version: Int64
  ) {
    self.programme = programme
    self.saved = saved
    self.undo = undo
    self.undoBarrier = undoBarrier
    self.redo = redo
    self.version = version
  }
}

/// A mentee with what the base shows beside the card.
public typealias MenteeRow = ParticipantRow<MenteeCard>

/// A mentor with what the base shows beside the card.
public typealias MentorRow = ParticipantRow<MentorCard>

/// Somebody who takes part, with what the base shows beside the card.
public struct ParticipantRow<Card: Hashable & Sendable>: Hashable, Sendable {
  /// The card.
  public var card: Card
  /// The consent to the processing of personal data.
  public var consent: ConsentStanding
  /// The employee's consent to the work (ТК РФ 351.8).
  public var workConsent: ConsentStanding
  /// The names of those across in accepted pairs.
  public var partners: [PersonName]

  /// Creates a row.
  public init(
    card: Card, consent: ConsentStanding, workConsent: ConsentStanding, partners: [PersonName]
  ) {
    self.card = card
    self.consent = consent
    self.workConsent = workConsent
    self.partners = partners
  }
}

/// Everything the file holds of one person.
public struct PersonFile: Hashable, Sendable {
  /// The person.
  public var person: Person
  /// The card as a mentee, where they are one.
  public var mentee: MenteeCard?
  /// The card as a mentor, where they are one.
  public var mentor: MentorCard?
  /// The consents, the oldest first.
  public var consents: [Consent]
  /// The sheets with at least one answer.
  public var sheets: [AnswerSheet]

  /// Creates a file.
  public init(
    person: Person, mentee: MenteeCard?, mentor: MentorCard?, consents: [Consent],
    sheets: [AnswerSheet]
  ) {
    self.person = person
    self.mentee = mentee
    self.mentor = mentor
    self.consents = consents
    self.sheets = sheets
  }
}

/// One person of the queue of survey entry.
public struct SurveyRow: Hashable, Sendable {
  /// Who.
  public var person: Person
  /// The sides they take part on, the mentee's first.
  public var sides: [Side]
  /// Their sheets with at least one answer.
  public var sheets: [AnswerSheet]

  /// Creates a row.
  public init(person: Person, sides: [Side], sheets: [AnswerSheet]) {
    self.person = person
    self.sides = sides
    self.sheets = sheets
  }
}

/// What the board decides on: both bases, their sheets, and what the coordinator has said so far.
public struct BoardFacts: Hashable, Sendable {
  /// The mentees, in Russian order of their names.
  public var mentees: PackedRows<MenteeCard>
  /// The mentors, in Russian order of their names.
  public var mentors: PackedRows<MentorCard>
  /// All sheets with at least one answer.
  public var sheets: [AnswerSheet]
  /// The wishes.
  public var wishes: [PairWish]
  /// The accepted pairs, the oldest first.
  public var pairs: [Pair]
  /// The numbers of the signed orders, by the pairs that they hold.
  public var orders: [Pair.ID: String]

  /// Creates facts.
  public init(
    mentees: [MenteeRow], mentors: [MentorRow], sheets: [AnswerSheet], wishes: [PairWish],
    pairs: [Pair], orders: [Pair.ID: String] = [:]
  ) {
    self.mentees = PackedRows(mentees)
    self.mentors = PackedRows(mentors)
    self.sheets = sheets
    self.wishes = wishes
    self.pairs = pairs
    self.orders = orders
  }

  /// Those of the pairs that a signed order holds.
  public var frozen: Set<Pair.ID> { Set(orders.keys) }
}

/// What the orders screen reviews and a paper prints.
public struct OrderFacts: Hashable, Sendable {
  /// One pair as an order lists it.
  public struct Line: Hashable, Sendable {
    /// The pair.
    public var pair: Pair
    /// The mentee.
    public var mentee: Person
    /// The mentor.
    public var mentor: Person
    /// The employees of the two who have not given the consent to the work (ТК РФ 351.8).
    public var lacksWorkConsent: [PersonName]
    /// Who of the two has no consent to the processing of personal data in force any more.
    ///
    /// The pair was accepted with one; without it no order that holds the pair is signed.
    public var withdrawnConsent: [PersonName]

    /// Creates a line.
    public init(
      pair: Pair, mentee: Person, mentor: Person, lacksWorkConsent: [PersonName],
      withdrawnConsent: [PersonName] = []
    ) {
      self.pair = pair
      self.mentee = mentee
      self.mentor = mentor
      self.lacksWorkConsent = lacksWorkConsent
      self.withdrawnConsent = withdrawnConsent
    }
  }

  /// An order with its pairs.
  public struct Listed: Hashable, Sendable {
    /// The order.
    public var order: PairOrder
    /// Its pairs, by the mentors' then the mentees' names.
    public var lines: [Line]
    /// The paper that was signed, whatever became of people and organisation since; nothing for a
    /// draft, and for an order that was signed before papers were kept.
    public var signedPaper: Paper?
    /// Who has to read the order, in the order of the paper; nobody has to read a draft.
    public var readers: [Acquaintance]

    /// Creates an entry.
    public init(
      order: PairOrder, lines: [Line], signedPaper: Paper? = nil, readers: [Acquaintance] = []
    ) {
      self.order = order
      self.lines = lines
      self.signedPaper = signedPaper
      self.readers = readers
    }
  }

  /// Every order with its pairs, the newest first: a signed one has its own, a draft those that no signed one holds.
  public var orders: [Listed]
  /// The accepted pairs that no signed order holds, by the mentors' then the mentees' names.
  public var waiting: [Line]
  /// Mentees without an accepted pair, with their consent.
  public var unpaired: [MenteeRow]

  /// Creates facts.
  public init(
    orders: [Listed], waiting: [Line], unpaired: [MenteeRow]
  ) {
    self.orders = orders
    self.waiting = waiting
    self.unpaired = unpaired
  }
}
