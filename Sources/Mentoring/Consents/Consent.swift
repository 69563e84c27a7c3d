/// A consent on paper («согласие»), one record a paper.
public struct Consent: Hashable, Sendable {
  /// A consent's number.
  public typealias ID = Identifier<Consent>

  /// What is consented to.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The processing of personal data (152-ФЗ, ст. 9); without it nobody is paired.
    case processing
    /// Making personal data public (152-ФЗ, ст. 10.1).
    case distribution
    /// An employee's consent to the work of a mentor or mentee (ТК РФ 351.8).
    case mentoringWork
  }

  /// The number, or nothing before it is first saved.
  public var id: ID?
  /// Whose data or work it is about.
  public var subject: Person.ID
  /// What is consented to.
  public var kind: Kind
  /// Who signed; an adult signs for themselves.
  public var signer: PersonName
  /// The day of the signature.
  public var date: CalendarDay
  /// The day it was withdrawn, where it was; never before ``date``.
  public var withdrawn: CalendarDay?

  /// Creates a consent from its parts.
  public init(
    id: ID? = nil, subject: Person.ID, kind: Kind, signer: PersonName, date: CalendarDay,
    withdrawn: CalendarDay? = nil
  ) {
    self.id = id
    self.subject = subject
    self.kind = kind
    self.signer = signer
    self.date = date
    self.withdrawn = withdrawn
  }
}

/// How somebody stands with one kind of consent.
public enum ConsentStanding: Hashable, Sendable {
  /// No paper was ever entered.
  case missing
  /// A paper is there and in force.
  case given(CalendarDay)
  /// The last paper was withdrawn.
  case withdrawn(CalendarDay)

  /// Whether there is a consent in force.
  public var isGiven: Bool {
    if case .given = self { true } else { false }
  }

  /// The standing that `consents` of one person give for `kind`: the latest paper in force, else
  /// the latest withdrawal, whatever their order.
  public init(of kind: Consent.Kind, in consents: some Sequence<Consent>) {
    let papers = consents.filter { $0.kind == kind }
    if let given = papers.filter({ $0.withdrawn == nil }).map(\.date).max() {
      self = .given(given)
    } else if let withdrawn = papers.compactMap(\.withdrawn).max() {
      self = .withdrawn(withdrawn)
    } else {
      self = .missing
    }
  }
}
