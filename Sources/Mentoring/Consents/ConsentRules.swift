internal import PlainText

/// Who may sign a consent, and when: articles 21, 26 and 28 of the civil code, 9 of 152-ФЗ.
public enum ConsentRules {
  /// The age from which a person signs alone.
  public static let adult = 18
  /// The age below which only a representative signs.
  public static let ownSignature = 14

  /// Checks a consent of `person`; ages are counted on the day of the signature.
  ///
  /// From 14 to 17 either signature is recorded, since the law names no age. Somebody whose birth
  /// date is not known counts as an adult.
  ///
  /// A record whose signature stays as it was when it was kept is not asked again who signed: a
  /// person may have another name by the time that a consent is withdrawn.
  ///
  /// No paper is in force twice: same kind, same day, same signer. Another day, another parent, or
  /// a new paper after a withdrawal is another paper.
  ///
  /// - Parameters:
  ///   - consent: What is to be kept.
  ///   - person: Whose it is.
  ///   - papers: The consents of the person that are kept, this one among them where it is.
  ///   - today: The day on which it is kept.
  /// - Throws: ``BrokenRule`` with the date, the signer or the person refused, or
  ///   ``BrokenRule/consentIsThere(_:_:)``.
  public static func check(
    _ consent: Consent, of person: Person, among papers: [Consent] = [], today: CalendarDay
  ) throws(BrokenRule) {
    try checkDays(of: consent, today: today)
    guard !papers.contains(where: { isOnePaper($0, consent) }) else {
      throw .consentIsThere(person.name, consent.date)
    }
    let kept = consent.id.flatMap { id in papers.first { $0.id == id } }
    guard consent.signature != kept?.signature else { return }
    let signer = form(of: consent.signer)
    guard !signer.text.isEmpty else { throw .empty(.signer) }
    let isOwn = signer == form(of: person.name)
    let age = person.age(on: consent.date) ?? adult
    guard age < adult || isOwn else { throw .adultSignsAlone(person.name) }
    guard age >= ownSignature || !isOwn else { throw .minorNeedsRepresentative(person.name) }
  }

  /// Whether somebody may sign a consent of their own on `date`, as ``check(_:of:among:today:)`` says
  /// of one that is no copy of another; without reading names letter by letter, so that a whole base
  /// is asked in no time.
  public static func signsAlone(_ person: Person, on date: CalendarDay, today: CalendarDay) -> Bool
  {
    date <= today && (person.age(on: date) ?? adult) >= ownSignature
      && !Sanitized(person.name.full).text.isEmpty
  }

  /// Whether two records with different numbers are of one paper, and both in force.
  private static func isOnePaper(_ one: Consent, _ other: Consent) -> Bool {
    (one.id == nil || one.id != other.id) && one.withdrawn == nil && other.withdrawn == nil
      && (one.subject, one.kind, one.date) == (other.subject, other.kind, other.date)
      && form(of: one.signer) == form(of: other.signer)
  }

  private static func form(of name: PersonName) -> SearchForm {
    SearchForm(Sanitized(name.full).text)
  }

  private static func checkDays(of consent: Consent, today: CalendarDay) throws(BrokenRule) {
    guard consent.date <= today else { throw .inTheFuture(.consentDate, consent.date) }
    guard let withdrawn = consent.withdrawn else { return }
    guard withdrawn >= consent.date else { throw .withdrawnBeforeGiven(withdrawn, consent.date) }
    guard withdrawn <= today else { throw .inTheFuture(.withdrawalDate, withdrawn) }
  }
}

extension Consent {
  /// What was signed: the record without its number and its withdrawal.
  fileprivate var signature: Consent {
    Consent(subject: subject, kind: kind, signer: signer, date: date)
  }
}
