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
    self = .missing
    for paper in consents where paper.kind == kind {
      add(date: paper.date, withdrawn: paper.withdrawn)
    }
  }

  /// Takes in one more paper of the kind, signed on `date`: the latest paper in force counts, else
  /// the latest withdrawal, in whatever order they come.
  public mutating func add(date: CalendarDay, withdrawn: CalendarDay?) {
    switch (self, withdrawn) {
    case (.given(let known), nil): self = .given(max(known, date))
    case (_, nil): self = .given(date)
    case (.given, _?): break
    case (.withdrawn(let known), let day?): self = .withdrawn(max(known, day))
    case (.missing, let day?): self = .withdrawn(day)
    }
  }
}
